import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { Context } from '../context.ts'
import { changeStaffUser } from './changeStaffUser.ts'

type Whom = { staffUserId: string; clientKey?: string | null }

/**
 * Lets a deactivated member of the legal team sign in again; one who never set a password is invited still. Refuses with
 * NOT_INACTIVE. Throws NOT_FOUND.
 */
export const reactivateStaffUser = (parts: Pick<Context, 'db' | 'viewer'>, whom: Whom): Promise<void> =>
  changeStaffUser(parts, { ...whom, operation: 'staffUser.reactivate' }, async ({ person }) => {
    if (person.status !== 'INACTIVE') throw new Refusal('NOT_INACTIVE', { present: { staffUser: person } })
    return {
      columns: { status: person.passwordHash ? 'ACTIVE' : 'INVITED' },
      happened: [{ type: 'staffUser.reactivated', actorId: parts.viewer!.id, payload: {} }],
    }
  })
