import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { startHandOver } from '../handOver/startHandOver.ts'
import { endSessions } from '../session/sessions.ts'
import { passwordLinks } from '../tables.ts'
import { changeStaffUser } from './changeStaffUser.ts'

type Whom = { staffUserId: string; toStaffUserId?: string | null; clientKey?: string | null }

/**
 * Ends every session and link of a member of the legal team at once (R57). What they look after goes to the colleague, or
 * stays theirs where none is named. Refuses with NOT_ACTIVE, LAST_ADMIN, COLLEAGUE_NOT_ELIGIBLE or HAND_OVER_RUNNING.
 * Throws NOT_FOUND.
 */
export const deactivateStaffUser = (
  parts: Pick<Context, 'db' | 'viewer'>,
  { toStaffUserId: colleagueId, ...whom }: Whom,
): Promise<void> =>
  changeStaffUser(parts, { ...whom, colleagueId, operation: 'staffUser.deactivate' }, async (found) => {
    const { tx, person, colleague, isLastAdmin } = found
    const [present, actorId] = [{ staffUser: person }, parts.viewer!.id]
    if (person.status === 'INACTIVE') throw new Refusal('NOT_ACTIVE', { present })
    if (isLastAdmin) throw new Refusal('LAST_ADMIN', { present })
    if (colleagueId != null) await startHandOver(tx, { from: person, to: colleague, actorId })
    await endSessions(tx, person.id)
    await tx.delete(passwordLinks).where(eq(passwordLinks.personId, person.id))
    return { columns: { status: 'INACTIVE' }, happened: [{ type: 'staffUser.deactivated', actorId, payload: {} }] }
  })
