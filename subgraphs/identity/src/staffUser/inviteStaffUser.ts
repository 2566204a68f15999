import { newId } from '@parvis/kernel/database/columns.ts'
import { chain } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { optionalText, requiredText } from '@parvis/kernel/graph/fields.ts'
import type { Locale } from '@parvis/schema/viewer.ts'
import type { Context } from '../context.ts'
import { checkedEmail, whileUnique } from '../person/personFields.ts'
import { firm, type StaffUserRow, staffUsers, tables } from '../tables.ts'

type Invitation = {
  displayName: string
  email: string
  role: StaffUserRow['role']
  jobTitle?: string | null
  mobile?: string | null
  locale?: Locale | null
  clientKey?: string | null
}

/**
 * Adds a member of the legal team as INVITED; the event mails the invitation. Returns the id. Refuses with INVALID_VALUE
 * or EMAIL_TAKEN.
 */
export async function inviteStaffUser(
  { db, viewer }: Pick<Context, 'db' | 'viewer'>,
  input: Invitation,
): Promise<string> {
  const { role, clientKey } = input
  const person = {
    displayName: requiredText(input.displayName, { field: 'displayName', max: 200 }),
    email: checkedEmail(input.email),
    role,
    jobTitle: optionalText(input.jobTitle, { field: 'jobTitle', max: 100 }),
    mobile: optionalText(input.mobile, { field: 'mobile', max: 40 }),
  }
  const [id, actorId] = [newId(), viewer!.id]
  return whileUnique(() =>
    db.transaction(async (tx) => {
      const claim = { actorId, operation: 'staffUser.invite', clientKey, subjectId: id, creates: true }
      return once(tx, tables, claim, async () => {
        const [ours] = await tx.select({ locale: firm.locale }).from(firm)
        const locale = input.locale ?? ours?.locale ?? 'EN'
        const happened = { type: 'staffUser.invited', actorId, payload: { role } } as const
        await chain.add(tx, tables, { row: { id, chainHead: null }, happened: [happened] }, ({ chainHead, at }) =>
          tx.insert(staffUsers).values({ id, ...person, locale, invitedAt: at, chainHead }),
        )
      })
    }),
  )
}
