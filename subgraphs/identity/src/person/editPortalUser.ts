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
import { type PortalUserRow, portalUsers, tables } from '../tables.ts'
import { checkManager, oneManagerAtATime } from './checkManager.ts'
import { companyMove } from './companyMove.ts'
import { checkGuest, checkLoss } from './guest.ts'
import { lockWithColleague } from './lockPortalUser.ts'
import {
  endLoginBefore,
  isOfLogin,
  keepWaiting,
  loginHappened,
  type NewLogin,
  newlyWaiting,
  waitsForAdmin,
} from './loginChange.ts'
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
  recordsToId?: string | null
  departmentId?: string | null
  managerId?: string | null
  jobTitle?: string | null
  mobile?: string | null
  locale?: Locale | null
  clientKey?: string | null
}

/**
 * Changes a portal user's data; staff only, the access type ADMIN only. Leaving a company wants to know whether it was
 * a correction or a departure, and gives what they asked for there to a colleague where one is named (R9b). Another
 * address or username waits for an ADMIN where LEGAL asks for it; where it holds, nothing of the old login opens the
 * account, and a new address of somebody invited gets the invitation. Who becomes a guest belongs to no company, and loses
 * what they are requester or watcher of. Throws NOT_FOUND, FORBIDDEN; refuses with CONFLICT and the present person,
 * COMPANY_CHANGE_REQUIRED, USERNAME_TAKEN, EMAIL_TAKEN, COMPANY_NOT_FOUND, DEPARTMENT_NOT_FOUND, MANAGER_NOT_ELIGIBLE,
 * MANAGER_CIRCLE, CLIENT_NOT_ELIGIBLE, RECORDS_MOVING, GUEST_HAS_NO_COMPANY, GUEST_LOSES_RECORDS unless that was said, or
 * INVALID_VALUE.
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
      const { person, colleague } = await lockWithColleague(tx, viewer, {
        id: input.portalUserId,
        colleagueId: input.recordsToId,
      })
      if (input.accessType && input.accessType !== person.accessType && !can(viewer, 'person.admit')) throw forbidden()
      const { clientKey } = input
      const claim = { actorId: viewer!.id, operation: 'portalUser.edit', clientKey, subjectId: person.id }
      await once(tx, tables, claim, async () => {
        if (person.version !== input.version) {
          throw new Refusal('CONFLICT', { present: { portalUser: { ...person, full: true } } })
        }
        const change = await apart(tx, { viewer, person, wanted })
        const actorId = viewer!.id
        const { companyChange = null, recordsToId = null } = input
        const move = { person, to: change.now.companyId, companyChange, recordsToId, colleague, actorId }
        const moved = await companyMove(tx, move)
        if (Object.keys(change.now).length === 0 && !change.waiting) return
        const happened = [...happenings(person, change, actorId), ...moved]
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
  const waits = ([field]: [string, unknown]) => isOfLogin(field) && waitsForAdmin(viewer)
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

/** What the change means: data edited, and another login or one that is asked for. */
function happenings(person: PortalUserRow, { now, waiting }: Change, actorId: string): Happened[] {
  const happened: Happened[] = []
  const add = <T extends EventType>(type: T, payload: EventPayloads[T]) =>
    happened.push({ type, actorId, payload } as Happened)
  const fields = Object.keys(now).filter((field) => field !== 'companyId' && !isOfLogin(field))
  if (fields.length) add('portalUser.edited', { fields })
  happened.push(...loginHappened(person, now, { actorId, askedById: null }))
  if (waiting) {
    const fields = (['email', 'username'] as const).filter((field) => waiting[field] !== null)
    add('portalUser.loginChangeAsked', { fields })
  }
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
  await endLoginBefore(tx, person, now)
}
