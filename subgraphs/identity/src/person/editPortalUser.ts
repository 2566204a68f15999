import type { Transaction } from '@parvis/kernel/database/database.ts'
import { claimClientKey } from '@parvis/kernel/events/clientKey.ts'
import { appendEvent, type ChainedEvent, chainEvent } from '@parvis/kernel/events/outbox.ts'
import { can } from '@parvis/kernel/graph/abilities.ts'
import { badInput, forbidden } from '@parvis/kernel/graph/errors.ts'
import { given, optionalText, requiredText } from '@parvis/kernel/graph/fields.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { Locale } from '@parvis/schema/viewer.ts'
import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { type PortalUserRow, passwordLinks, portalUsers, tables } from '../tables.ts'
import { lockPortalUser } from './lockPortalUser.ts'
import { checkCompany, checkedEmail, checkedUsername, whileUnique } from './personFields.ts'

type Edit = {
  portalUserId: string
  version: number
  firstName?: string | null
  lastName?: string | null
  username?: string | null
  email?: string | null
  accessType?: PortalUserRow['accessType'] | null
  companyId?: string | null
  companyChange?: 'CORRECTION' | 'LEFT' | null
  jobTitle?: string | null
  mobile?: string | null
  locale?: Locale | null
  clientKey?: string | null
}

/**
 * Changes a portal user's data; staff only, the access type ADMIN only. Leaving a company wants to know whether it was
 * a correction or a departure (R9b). A new address of somebody invited gets the invitation. Throws NOT_FOUND,
 * FORBIDDEN; refuses with CONFLICT and the present person, COMPANY_CHANGE_REQUIRED, USERNAME_TAKEN, EMAIL_TAKEN,
 * COMPANY_NOT_FOUND or INVALID_VALUE.
 */
export async function editPortalUser({ db, viewer }: Pick<Context, 'db' | 'viewer'>, input: Edit): Promise<void> {
  const wanted = checkedChanges(input)
  await whileUnique(() =>
    db.transaction(async (tx) => {
      const person = await lockPortalUser(tx, viewer, input.portalUserId)
      if (input.accessType && input.accessType !== person.accessType && !can(viewer, 'person.admit')) throw forbidden()
      const { clientKey } = input
      const claim = { actorId: viewer!.id, operation: 'portalUser.edit', clientKey, subjectId: person.id }
      if (await claimClientKey(tx, tables, claim)) return
      if (person.version !== input.version) {
        throw new Refusal('CONFLICT', { present: { portalUser: { ...person, full: true } } })
      }
      const changes = Object.fromEntries(
        Object.entries(wanted).filter(([field, value]) => value !== person[field as keyof PortalUserRow]),
      ) as Partial<PortalUserRow>
      if (Object.keys(changes).length === 0) return
      const events = happenings(person, changes, { actorId: viewer!.id, change: input.companyChange ?? null })
      await write(tx, person, changes, events)
    }),
  )
}

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
    jobTitle: jobTitle === undefined ? undefined : optionalText(jobTitle, { field: 'jobTitle', max: 100 }),
    mobile: mobile === undefined ? undefined : optionalText(mobile, { field: 'mobile', max: 40 }),
    locale: input.locale ?? undefined,
  })
}

/** What the change means: data edited, and moved where the company is another one. */
function happenings(
  person: PortalUserRow,
  changes: Partial<PortalUserRow>,
  { actorId, change }: { actorId: string; change: 'CORRECTION' | 'LEFT' | null },
): ChainedEvent[] {
  const subjectId = person.id
  const fields = Object.keys(changes).filter((field) => field !== 'companyId')
  const events: ChainedEvent[] = []
  if (fields.length) {
    events.push(chainEvent(person.chainHead, { type: 'portalUser.edited', actorId, subjectId, payload: { fields } }))
  }
  if (changes.email && person.status === 'INVITED') {
    const head = events.at(-1)?.hash ?? person.chainHead
    events.push(chainEvent(head, { type: 'portalUser.invitedAgain', actorId, subjectId, payload: {} }))
  }
  if (changes.companyId === undefined) return events
  if (person.companyId !== null && change === null) {
    throw new Refusal('COMPANY_CHANGE_REQUIRED', { field: ['companyChange'] })
  }
  const payload = { from: person.companyId, to: changes.companyId, change: person.companyId === null ? null : change }
  const head = events.at(-1)?.hash ?? person.chainHead
  return [...events, chainEvent(head, { type: 'portalUser.moved', actorId, subjectId, payload })]
}

async function write(tx: Transaction, person: PortalUserRow, changes: Partial<PortalUserRow>, events: ChainedEvent[]) {
  if (changes.companyId) await checkCompany(tx, changes.companyId)
  await tx
    .update(portalUsers)
    .set({ ...changes, version: person.version + 1, chainHead: events.at(-1)!.hash })
    .where(eq(portalUsers.id, person.id))
  for (const event of events) await appendEvent(tx, tables, event)
  // What was mailed to the address before must not open the account.
  if (changes.email) await tx.delete(passwordLinks).where(eq(passwordLinks.personId, person.id))
}
