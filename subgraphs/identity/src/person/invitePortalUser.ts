import { newId } from '@parvis/kernel/database/columns.ts'
import { chain } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { optionalText, requiredText } from '@parvis/kernel/graph/fields.ts'
import type { Locale } from '@parvis/schema/viewer.ts'
import type { Context } from '../context.ts'
import { checkDepartment } from '../department/checkDepartment.ts'
import { freeLogin } from '../signUp/unproven.ts'
import { firm, type PortalUserRow, portalUsers, tables } from '../tables.ts'
import { checkManager } from './checkManager.ts'
import { checkCompany, checkedEmail, checkedUsername, whileUnique } from './personFields.ts'

type Invitation = {
  firstName: string
  lastName: string
  username: string
  email: string
  accessType: PortalUserRow['accessType']
  companyId?: string | null
  departmentId?: string | null
  managerId?: string | null
  jobTitle?: string | null
  mobile?: string | null
  locale?: Locale | null
  clientKey?: string | null
}

/**
 * Adds a portal user as INVITED; the event mails the invitation. Returns the id. Refuses with INVALID_VALUE,
 * USERNAME_TAKEN, EMAIL_TAKEN, COMPANY_NOT_FOUND, DEPARTMENT_NOT_FOUND or MANAGER_NOT_ELIGIBLE.
 */
export async function invitePortalUser(
  { db, viewer }: Pick<Context, 'db' | 'viewer'>,
  input: Invitation,
): Promise<string> {
  const person = {
    firstName: requiredText(input.firstName, { field: 'firstName', max: 100 }),
    lastName: requiredText(input.lastName, { field: 'lastName', max: 100 }),
    username: checkedUsername(input.username),
    email: checkedEmail(input.email),
    accessType: input.accessType,
    companyId: input.companyId ?? null,
    departmentId: input.departmentId ?? null,
    managerId: input.managerId ?? null,
    jobTitle: optionalText(input.jobTitle, { field: 'jobTitle', max: 100 }),
    mobile: optionalText(input.mobile, { field: 'mobile', max: 40 }),
  }
  const id = newId()
  return whileUnique(() =>
    db.transaction(async (tx) => {
      const claim = {
        actorId: viewer!.id,
        operation: 'portalUser.invite',
        clientKey: input.clientKey,
        subjectId: id,
        creates: true,
      }
      return once(tx, tables, claim, async () => {
        await checkCompany(tx, person.companyId)
        await checkDepartment(tx, person.departmentId)
        await checkManager(tx, { id, ...person })
        await freeLogin(tx, person)
        const [ours] = await tx.select({ locale: firm.locale }).from(firm)
        const happened = { type: 'portalUser.invited', actorId: viewer!.id, payload: {} } as const
        await chain.add(tx, tables, { row: { id, chainHead: null }, happened: [happened] }, ({ chainHead, at }) =>
          tx.insert(portalUsers).values({
            id,
            ...person,
            locale: input.locale ?? ours?.locale ?? 'EN',
            invitedAt: at,
            chainHead,
          }),
        )
      })
    }),
  )
}
