import type { Transaction } from '@parvis/kernel/database/database.ts'
import { chain } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { badInput, unauthenticated } from '@parvis/kernel/graph/errors.ts'
import { given, optionalText, requiredText } from '@parvis/kernel/graph/fields.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { timeZoneNamed } from '@parvis/schema/timeZones.ts'
import type { Locale, Viewer } from '@parvis/schema/viewer.ts'
import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { type Account, accountById, signedIn } from '../session/accounts.ts'
import { portalUsers, staffUsers, tables } from '../tables.ts'
import { profileVersion } from './profileVersion.ts'

type Edit = {
  version?: number | null
  firstName?: string | null
  lastName?: string | null
  displayName?: string | null
  jobTitle?: string | null
  mobile?: string | null
  locale?: Locale | null
  timeZone?: string | null
  clientKey?: string | null
}

/** What only people of the other kind have: a member of the legal team has one name, and the title they are given. */
const notOf = { staff: ['firstName', 'lastName', 'jobTitle'], portal: ['displayName'] } as const

/**
 * Changes what stands of the viewer themselves; the language and the time zone want no version. Refuses with CONFLICT and the
 * present viewer, or INVALID_VALUE.
 */
export async function editProfile({ db, viewer }: Pick<Context, 'db' | 'viewer'>, input: Edit): Promise<Account> {
  const wanted = checkedChanges(viewer!, input)
  const { id, kind } = viewer!
  return db.transaction(async (tx) => {
    const person = await lockPerson(tx, viewer!)
    if (!person) throw unauthenticated()
    const claim = { actorId: id, operation: 'profile.edit', clientKey: input.clientKey, subjectId: id }
    await once(tx, tables, claim, async () => {
      const version = 'username' in person ? profileVersion(person) : person.version
      if (input.version != null && input.version !== version) {
        throw new Refusal('CONFLICT', { present: { viewer: signedIn((await accountById(tx, id))!) } })
      }
      const changed = Object.entries(wanted).filter(([field, value]) => value !== person[field as keyof typeof person])
      if (changed.length === 0) return
      const fields = changed.map(([field]) => field)
      const happened = { type: 'person.profileEdited', actorId: id, payload: { fields } } as const
      await chain.add(tx, tables, { row: person, happened: [happened] }, async ({ chainHead }) => {
        const row = { ...Object.fromEntries(changed), version: person.version + 1, chainHead }
        if (kind === 'staff') await tx.update(staffUsers).set(row).where(eq(staffUsers.id, id))
        else await tx.update(portalUsers).set(row).where(eq(portalUsers.id, id))
      })
    })
    return (await accountById(tx, id))!
  })
}

/** The viewer's row, locked. */
async function lockPerson(tx: Transaction, { id, kind }: Viewer) {
  const [person] =
    kind === 'staff'
      ? await tx.select().from(staffUsers).where(eq(staffUsers.id, id)).for('update')
      : await tx.select().from(portalUsers).where(eq(portalUsers.id, id)).for('update')
  return person
}

function checkedChanges({ kind }: Viewer, input: Edit) {
  for (const field of notOf[kind]) {
    if (input[field] !== undefined) throw badInput(`${field} is nothing you have: leave it out.`)
  }
  for (const field of ['firstName', 'lastName', 'displayName', 'locale', 'timeZone'] as const) {
    if (input[field] === null) throw badInput(`${field} cannot be cleared: leave it out or give a value.`)
  }
  const { firstName, lastName, displayName, jobTitle, mobile, locale, timeZone } = input
  const changes = given({
    firstName: firstName == null ? undefined : requiredText(firstName, { field: 'firstName', max: 100 }),
    lastName: lastName == null ? undefined : requiredText(lastName, { field: 'lastName', max: 100 }),
    displayName: displayName == null ? undefined : requiredText(displayName, { field: 'displayName', max: 200 }),
    jobTitle: jobTitle === undefined ? undefined : optionalText(jobTitle, { field: 'jobTitle', max: 100 }),
    mobile: mobile === undefined ? undefined : optionalText(mobile, { field: 'mobile', max: 40 }),
    locale: locale ?? undefined,
    timeZone: timeZone == null ? undefined : namedTimeZone(timeZone),
  })
  if (input.version == null && Object.keys(changes).some((field) => field !== 'locale' && field !== 'timeZone'))
    throw badInput('version is wanted for anything but the language and the time zone.')
  return changes
}

function namedTimeZone(timeZone: string): string {
  const named = timeZoneNamed(timeZone)
  if (!named) throw new Refusal('INVALID_VALUE', { field: ['timeZone'] })
  return named
}
