import type { Transaction } from '@parvis/kernel/database/database.ts'
import { chain, type Happened } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { can } from '@parvis/kernel/graph/abilities.ts'
import { badInput, forbidden } from '@parvis/kernel/graph/errors.ts'
import { given, optionalText, requiredText } from '@parvis/kernel/graph/fields.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { EventPayloads, EventType } from '@parvis/schema/events.ts'
import type { Locale, Viewer } from '@parvis/schema/viewer.ts'
import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { checkDepartment } from '../department/checkDepartment.ts'
import { freeLogin } from '../signUp/unproven.ts'
import { type PortalUserRow, passwordLinks, portalUsers, tables } from '../tables.ts'
import { checkManager, oneManagerAtATime } from './checkManager.ts'
import { checkGuest, checkLoss } from './guest.ts'
import { lockPortalUser } from './lockPortalUser.ts'
import { endOldLogin, isOfLogin, keepWaiting, type NewLogin, newlyWaiting, waitsForAdmin } from './loginChange.ts'
import { checkCompany, checkedEmail, checkedUsername, whileUnique } from './personFields.ts'

type Edit = {
  portalUserId: string
  version: number
  firstName?: string | null
  lastName?: string | null
  username?: string | null
  email?: string | null
  accessType?: PortalUserRow['accessType'] | null
  losesRecords?: boolean | null
  companyId?: string | null
  companyChange?: 'CORRECTION' | 'LEFT' | null
  departmentId?: string | null
  managerId?: string | null
  jobTitle?: string | null
  mobile?: string | null
  locale?: Locale | null
  clientKey?: string | null
}

/**
 * Changes a portal user's data; staff only, the access type ADMIN only. Leaving a company wants to know whether it was
 * a correction or a departure (R9b). A new address of somebody invited gets the invitation; another address or username
 * of anybody else waits for an ADMIN where LEGAL asks for it, and where it holds nothing of the old login opens the
 * account. Throws NOT_FOUND, FORBIDDEN; refuses with CONFLICT and the present person, COMPANY_CHANGE_REQUIRED,
 * USERNAME_TAKEN, EMAIL_TAKEN, COMPANY_NOT_FOUND, DEPARTMENT_NOT_FOUND, MANAGER_NOT_ELIGIBLE, MANAGER_CIRCLE or
 * INVALID_VALUE. Who becomes a guest belongs to no company, and loses what they are requester or watcher of: refuses with
 * GUEST_HAS_NO_COMPANY, or GUEST_LOSES_RECORDS unless that was said.
 */
export async function editPortalUser(
  { db, viewer, loaders, peers }: Pick<Context, 'db' | 'viewer' | 'loaders' | 'peers'>,
  input: Edit,
): Promise<void> {
  const wanted = checkedChanges(input)
  if (wanted.accessType === 'GUEST' && !input.losesRecords && can(viewer, 'person.admit')) {
    const before = await loaders.portalUser.load(input.portalUserId)
    if (before && before.accessType !== 'GUEST') await checkLoss(peers, before.id)
  }
  await whileUnique(() =>
    db.transaction(async (tx) => {
      if (wanted.managerId) await oneManagerAtATime(tx)
      const person = await lockPortalUser(tx, viewer, input.portalUserId)
      if (input.accessType && input.accessType !== person.accessType && !can(viewer, 'person.admit')) throw forbidden()
      const { clientKey } = input
      const claim = { actorId: viewer!.id, operation: 'portalUser.edit', clientKey, subjectId: person.id }
      await once(tx, tables, claim, async () => {
        if (person.version !== input.version) {
          throw new Refusal('CONFLICT', { present: { portalUser: { ...person, full: true } } })
        }
        const change = await apart(tx, { viewer, person, wanted })
        if (Object.keys(change.now).length === 0 && !change.waiting) return
        const happened = happenings(person, change, { actorId: viewer!.id, companyChange: input.companyChange ?? null })
        await write(tx, person, change, happened)
      })
    }),
  )
}

/** What holds at once, and what of the login is to wait from now on. */
type Change = { now: Partial<PortalUserRow>; waiting: NewLogin | null }
type Wish = { viewer: Viewer | null; person: PortalUserRow; wanted: Partial<PortalUserRow> }

async function apart(tx: Transaction, { viewer, person, wanted }: Wish): Promise<Change> {
  const changed = Object.entries(wanted).filter(([field, value]) => value !== person[field as keyof PortalUserRow])
  const waits = ([field]: [string, unknown]) => isOfLogin(field) && waitsForAdmin(viewer, person)
  const asked = changed.filter(waits)
  return {
    now: { ...Object.fromEntries(changed.filter((each) => !waits(each))), ...leftBehind(person, wanted) },
    waiting: asked.length ? await newlyWaiting(tx, person.id, Object.fromEntries(asked)) : null,
  }
}

/** Who moves to another company and names no manager there answers to nobody. */
const leftBehind = (person: PortalUserRow, { companyId, managerId }: Partial<PortalUserRow>): Partial<PortalUserRow> =>
  companyId !== undefined && companyId !== person.companyId && managerId === undefined && person.managerId !== null
    ? { managerId: null }
    : {}

function checkedChanges(input: Edit) {
  for (const field of ['firstName', 'lastName', 'username', 'email', 'accessType', 'locale'] as const) {
    if (input[field] === null) throw badInput(`${field} cannot be cleared: leave it out or give a value.`)
  }
  const { firstName, lastName, username, email, jobTitle, mobile } = input
  return given({
    firstName: firstName == null ? undefined : requiredText(firstName, { field: 'firstName', max: 100 }),
    lastName: lastName == null ? undefined : requiredText(lastName, { field: 'lastName', max: 100 }),
    username: username == null ? undefined : checkedUsername(username),
    email: email == null ? undefined : checkedEmail(email),
    accessType: input.accessType ?? undefined,
    companyId: input.companyId === undefined ? undefined : (input.companyId?.toLowerCase() ?? null),
    departmentId: input.departmentId === undefined ? undefined : (input.departmentId?.toLowerCase() ?? null),
    managerId: input.managerId === undefined ? undefined : (input.managerId?.toLowerCase() ?? null),
    jobTitle: jobTitle === undefined ? undefined : optionalText(jobTitle, { field: 'jobTitle', max: 100 }),
    mobile: mobile === undefined ? undefined : optionalText(mobile, { field: 'mobile', max: 40 }),
    locale: input.locale ?? undefined,
  })
}

/** What the change means: data edited, another login or one that is asked for, and moved where the company is another one. */
function happenings(
  person: PortalUserRow,
  { now, waiting }: Change,
  { actorId, companyChange }: { actorId: string; companyChange: 'CORRECTION' | 'LEFT' | null },
): Happened[] {
  const happened: Happened[] = []
  const add = <T extends EventType>(type: T, payload: EventPayloads[T]) =>
    happened.push({ type, actorId, payload } as Happened)
  const { email, username, status, companyId } = person
  const isInvited = status === 'INVITED'
  const fields = Object.keys(now).filter((field) => field !== 'companyId' && (isInvited || !isOfLogin(field)))
  if (fields.length) add('portalUser.edited', { fields })
  if (now.email && isInvited) add('portalUser.invitedAgain', {})
  if ((now.email || now.username) && !isInvited) {
    const to = { email: now.email ?? email, username: now.username ?? username }
    add('portalUser.loginChanged', { from: { email, username }, to, askedById: null })
  }
  if (waiting) {
    const fields = (['email', 'username'] as const).filter((field) => waiting[field] !== null)
    add('portalUser.loginChangeAsked', { fields })
  }
  if (now.companyId === undefined) return happened
  if (companyId !== null && companyChange === null) {
    throw new Refusal('COMPANY_CHANGE_REQUIRED', { field: ['companyChange'] })
  }
  add('portalUser.moved', { from: companyId, to: now.companyId, change: companyId === null ? null : companyChange })
  return happened
}

async function write(tx: Transaction, person: PortalUserRow, { now, waiting }: Change, happened: Happened[]) {
  checkGuest({ ...person, ...now })
  if (now.companyId) await checkCompany(tx, now.companyId)
  if (now.departmentId) await checkDepartment(tx, now.departmentId)
  if (now.managerId) await checkManager(tx, { ...person, ...now, managerId: now.managerId })
  await freeLogin(tx, now)
  await chain.add(tx, tables, { row: person, happened }, async ({ chainHead, at }) => {
    const row = { ...now, version: person.version + 1, chainHead }
    await tx.update(portalUsers).set(row).where(eq(portalUsers.id, person.id))
    const { actorId } = happened[0]!
    if (waiting) await keepWaiting(tx, { personId: person.id, ...waiting, askedById: actorId!, askedAt: at })
  })
  if (person.status !== 'INVITED' && (now.email || now.username)) await endOldLogin(tx, person.id)
  // What was mailed to the address before must not open the account.
  else if (now.email) await tx.delete(passwordLinks).where(eq(passwordLinks.personId, person.id))
}
