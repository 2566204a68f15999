import { newId } from '@parvis/kernel/database/columns.ts'
import { type Transaction, violatedConstraint } from '@parvis/kernel/database/database.ts'
import { chain } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { badInput } from '@parvis/kernel/graph/errors.ts'
import { Refusals } from '@parvis/kernel/graph/refusals.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import { sql } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { forgetUnproven } from '../signUp/unproven.ts'
import { firm, portalUsers, tables } from '../tables.ts'
import { type CheckedPerson, checkedPeople, type PersonToInvite } from './peopleToInvite.ts'
import { whileUnique } from './personFields.ts'

type Invitations = {
  people: readonly PersonToInvite[]
  onlyCheck?: boolean | null
  clientKey?: string | null
}
type Parts = Pick<Context, 'db' | 'viewer'>

/** The most people of one list. */
const mostPeople = 5_000

/**
 * Adds portal users as INVITED, all of them or nobody; their events mail the invitations. Returns their ids, or null when
 * it was only to be checked whether it could be done. Refuses with INVALID_VALUE, TWICE_IN_LIST, USERNAME_TAKEN,
 * EMAIL_TAKEN, COMPANY_NOT_FOUND, DEPARTMENT_NOT_FOUND, MANAGER_NOT_ELIGIBLE or GUEST_HAS_NO_COMPANY, each at its place.
 */
export async function invitePortalUsers(parts: Parts, input: Invitations): Promise<string[] | null> {
  const { people, onlyCheck } = input
  if (people.length < 1 || people.length > mostPeople) throw badInput(`people wants 1 to ${mostPeople} of them.`)
  if (onlyCheck) {
    await parts.db.transaction(async (tx) => refuseFaults(await checkedPeople(tx, people)))
    return null
  }
  try {
    return await invite(parts, input)
  } catch (error) {
    if (!violatedConstraint(error)) throw error
    // Somebody got an address or username meanwhile: now it is known whose place in the list that is.
    return whileUnique(() => invite(parts, input))
  }
}

function refuseFaults({ checked, faults }: Awaited<ReturnType<typeof checkedPeople>>): CheckedPerson[] {
  if (faults.length > 0) throw new Refusals(faults)
  return checked
}

async function invite({ db, viewer }: Parts, { people, clientKey }: Invitations): Promise<string[]> {
  const actorId = viewer!.id
  const ids = people.map(() => newId())
  const subjectId = ids[0]!
  return db.transaction(async (tx) => {
    const claim = { actorId, operation: 'portalUser.invite', clientKey, subjectId, creates: true }
    const first = await once(tx, tables, claim, async () => {
      const checked = refuseFaults(await checkedPeople(tx, people))
      await freeLogins(tx, checked)
      await write(tx, { actorId, ids, checked })
    })
    return first === subjectId ? ids : idsByAddress(tx, people)
  })
}

/** Nobody who merely signed up with one of the addresses or usernames keeps it (`freeLogin` for one person). */
async function freeLogins(tx: Transaction, people: readonly CheckedPerson[]): Promise<void> {
  const among = (texts: string[]) =>
    sql`(select lower(said) from jsonb_array_elements_text(${JSON.stringify(texts)}::text::jsonb) as said)`
  const emails = among(people.map(({ email }) => email))
  const usernames = among(people.map(({ username }) => username))
  await forgetUnproven(
    tx,
    sql`(lower(${portalUsers.email}) in ${emails} or lower(${portalUsers.username}) in ${usernames})`,
  )
}

type Written = { actorId: string; ids: string[]; checked: readonly CheckedPerson[] }

/** In one order whoever writes, so that two lists with the same addresses wait for each other instead of both failing. */
async function write(tx: Transaction, { actorId, ids, checked }: Written): Promise<void> {
  const [ours] = await tx.select({ locale: firm.locale }).from(firm)
  const happened = { type: 'portalUser.invited', actorId, payload: {} } as const
  const rows = ids.map((id) => ({ id, happened }))
  await chain.begin(tx, tables, rows, (places) => {
    const given = checked.map((person, nth) => ({
      ...person,
      locale: person.locale ?? ours?.locale ?? 'EN',
      ...places[nth],
    }))
    const json = JSON.stringify(given.sort((a, b) => (a.email.toLowerCase() < b.email.toLowerCase() ? -1 : 1)))
    return tx.execute(sql`
      insert into ${portalUsers} (id, first_name, last_name, username, email, access_type, company_id, department_id, manager_id,
        job_title, mobile, locale, status, invited_at, chain_head)
      select id, "firstName", "lastName", username, email, "accessType", "companyId", "departmentId", "managerId",
        "jobTitle", mobile, locale, 'INVITED', at, "chainHead"
      from jsonb_to_recordset(${json}::text::jsonb) as given(id uuid, "firstName" text, "lastName" text, username text,
        email text, "accessType" text, "companyId" uuid, "departmentId" uuid, "managerId" uuid, "jobTitle" text, mobile text, locale text, at timestamptz,
        "chainHead" text)`)
  })
}

/** Those whom an earlier use of the client key added. */
async function idsByAddress(tx: Transaction, people: readonly PersonToInvite[]): Promise<string[]> {
  const addresses = JSON.stringify(people.map(({ email }) => clean.login(email)))
  const found = await tx.execute<{ id: string }>(sql`
    select p.id from jsonb_array_elements_text(${addresses}::text::jsonb) with ordinality as given(email, nth)
    join ${portalUsers} p on lower(p.email) = lower(given.email) order by nth`)
  return found.map(({ id }) => id)
}
