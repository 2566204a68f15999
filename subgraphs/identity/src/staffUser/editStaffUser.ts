import type { Happened } from '@parvis/kernel/events/chain.ts'
import { badInput } from '@parvis/kernel/graph/errors.ts'
import { changedFields, given, optionalText, requiredText } from '@parvis/kernel/graph/fields.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { Locale } from '@parvis/schema/viewer.ts'
import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { endOldLogin } from '../person/loginChange.ts'
import { checkedEmail, whileUnique } from '../person/personFields.ts'
import { passwordLinks, type StaffUserRow } from '../tables.ts'
import { changeStaffUser } from './changeStaffUser.ts'

type Edit = {
  staffUserId: string
  version: number
  displayName?: string | null
  email?: string | null
  role?: StaffUserRow['role'] | null
  jobTitle?: string | null
  mobile?: string | null
  locale?: Locale | null
  clientKey?: string | null
}

/**
 * Changes a member of the legal team. A new address of somebody invited gets the invitation; that of anybody else is told
 * at the address before, and nothing of the old login opens the account. Throws NOT_FOUND; refuses with CONFLICT and the
 * present person, LAST_ADMIN, EMAIL_TAKEN or INVALID_VALUE.
 */
export async function editStaffUser(parts: Pick<Context, 'db' | 'viewer'>, input: Edit): Promise<void> {
  const wanted = checkedChanges(input)
  const { staffUserId, clientKey } = input
  await whileUnique(() =>
    changeStaffUser(parts, { staffUserId, clientKey, operation: 'staffUser.edit' }, async (found) => {
      const { tx, person, isLastAdmin } = found
      if (person.version !== input.version) throw new Refusal('CONFLICT', { present: { staffUser: person } })
      const fields = changedFields(person, wanted)
      if (fields.length === 0) return null
      if (isLastAdmin && fields.includes('role')) throw new Refusal('LAST_ADMIN', { field: ['role'] })
      if (fields.includes('email')) {
        if (person.status !== 'INVITED') await endOldLogin(tx, person.id)
        // What was mailed to the address before must not open the account.
        else await tx.delete(passwordLinks).where(eq(passwordLinks.personId, person.id))
      }
      return { columns: wanted, happened: happenings(person, { wanted, fields, actorId: parts.viewer!.id }) }
    }),
  )
}

function checkedChanges(input: Edit) {
  for (const field of ['displayName', 'email', 'role', 'locale'] as const) {
    if (input[field] === null) throw badInput(`${field} cannot be cleared: leave it out or give a value.`)
  }
  const { displayName, email, jobTitle, mobile } = input
  return given({
    displayName: displayName == null ? undefined : requiredText(displayName, { field: 'displayName', max: 200 }),
    email: email == null ? undefined : checkedEmail(email),
    role: input.role ?? undefined,
    jobTitle: jobTitle === undefined ? undefined : optionalText(jobTitle, { field: 'jobTitle', max: 100 }),
    mobile: mobile === undefined ? undefined : optionalText(mobile, { field: 'mobile', max: 40 }),
    locale: input.locale ?? undefined,
  })
}

type Changed = { wanted: Partial<StaffUserRow>; fields: string[]; actorId: string }

/** What the change means: data edited, and another login or a new invitation where the address is another one. */
function happenings(person: StaffUserRow, { wanted, fields, actorId }: Changed): Happened[] {
  const isInvited = person.status === 'INVITED'
  const happened: Happened[] = []
  const edited = fields.filter((field) => field !== 'email')
  if (edited.length > 0) {
    const role = wanted.role && wanted.role !== person.role ? { from: person.role, to: wanted.role } : null
    happened.push({ type: 'staffUser.edited', actorId, payload: { fields: edited, role } })
  }
  if (!fields.includes('email')) return happened
  if (isInvited) {
    const payload = { from: person.email, to: wanted.email! }
    happened.push({ type: 'staffUser.invitationMoved', actorId, payload })
    happened.push({ type: 'staffUser.invitedAgain', actorId, payload: {} })
  } else {
    const payload = { from: { email: person.email }, to: { email: wanted.email! } }
    happened.push({ type: 'staffUser.loginChanged', actorId, payload })
  }
  return happened
}
