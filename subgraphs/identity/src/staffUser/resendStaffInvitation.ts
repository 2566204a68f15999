import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { passwordLinks } from '../tables.ts'
import { changeStaffUser } from './changeStaffUser.ts'

type Whom = { staffUserId: string; clientKey?: string | null }

/** Mails a new invitation; the link before stops working at once (R55). Refuses with ALREADY_ACTIVE. Throws NOT_FOUND. */
export const resendStaffInvitation = (parts: Pick<Context, 'db' | 'viewer'>, whom: Whom): Promise<void> =>
  changeStaffUser(parts, { ...whom, operation: 'staffUser.inviteAgain' }, async ({ tx, person }) => {
    if (person.status !== 'INVITED') throw new Refusal('ALREADY_ACTIVE', { present: { staffUser: person } })
    await tx.delete(passwordLinks).where(eq(passwordLinks.personId, person.id))
    return {
      columns: (at) => ({ invitedAt: at }),
      happened: [{ type: 'staffUser.invitedAgain', actorId: parts.viewer!.id, payload: {} }],
    }
  })
