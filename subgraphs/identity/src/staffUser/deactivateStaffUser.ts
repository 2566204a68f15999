import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { endSessions } from '../session/sessions.ts'
import { passwordLinks } from '../tables.ts'
import { changeStaffUser } from './changeStaffUser.ts'

type Whom = { staffUserId: string; clientKey?: string | null }

/**
 * Ends every session and link of a member of the legal team at once (R57). What they look after stays theirs. Refuses
 * with NOT_ACTIVE or LAST_ADMIN. Throws NOT_FOUND.
 */
export const deactivateStaffUser = (parts: Pick<Context, 'db' | 'viewer'>, whom: Whom): Promise<void> =>
  changeStaffUser(parts, { ...whom, operation: 'staffUser.deactivate' }, async ({ tx, person, isLastAdmin }) => {
    const present = { staffUser: person }
    if (person.status === 'INACTIVE') throw new Refusal('NOT_ACTIVE', { present })
    if (isLastAdmin) throw new Refusal('LAST_ADMIN', { present })
    await endSessions(tx, person.id)
    await tx.delete(passwordLinks).where(eq(passwordLinks.personId, person.id))
    return {
      columns: { status: 'INACTIVE' },
      happened: [{ type: 'staffUser.deactivated', actorId: parts.viewer!.id, payload: {} }],
    }
  })
