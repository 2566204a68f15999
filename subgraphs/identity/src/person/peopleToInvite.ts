import { isId, newId } from '@parvis/kernel/database/columns.ts'
import type { Executor, Transaction } from '@parvis/kernel/database/database.ts'
import { optionalText, requiredText } from '@parvis/kernel/graph/fields.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import type { Locale } from '@parvis/schema/viewer.ts'
import { sql } from 'drizzle-orm'
import { checkDepartment } from '../department/checkDepartment.ts'
import { companies, type PortalUserRow, portalUsers } from '../tables.ts'
import { checkManager } from './checkManager.ts'
import { tiesToCompany } from './guest.ts'
import { checkedEmail, checkedUsername } from './personFields.ts'
import { usernameFor } from './usernameFor.ts'

/** A person as somebody wants them invited. */
export type PersonToInvite = {
  firstName: string
  lastName: string
  /** Made of the address when left out. */
  username?: string | null
  email: string
  accessType: PortalUserRow['accessType']
  companyId?: string | null
  /** Instead of the id. */
  companyName?: string | null
  departmentId?: string | null
  managerId?: string | null
  jobTitle?: string | null
  mobile?: string | null
  locale?: Locale | null
}
export type CheckedPerson = Omit<PersonToInvite, 'username' | 'companyName'> & { username: string }

/** What is wrong where in the list. */
type Faults = { add: (nth: number, refusal: Refusal) => void; all: Refusal[] }

const newFaults = (): Faults => {
  const all: Refusal[] = []
  const add = (nth: number, { code, field }: Refusal) =>
    all.push(new Refusal(code, { field: ['people', `${nth}`, ...(field ?? [])] }))
  return { all, add }
}

/** The people of a list as they would be written, and everything that is wrong with it. */
export async function checkedPeople(
  tx: Transaction,
  people: readonly PersonToInvite[],
): Promise<{ checked: CheckedPerson[]; faults: Refusal[] }> {
  const faults = newFaults()
  const texts = people.map((person, nth) => checkedTexts(person, (refusal) => faults.add(nth, refusal)))
  const companyOf = await companiesOf(tx, people)
  const emails = await knownAmong(
    tx,
    'email',
    texts.map(({ email }) => email),
  )
  const usernames = await knownAmong(
    tx,
    'username',
    texts.map(({ username, email }) => username ?? usernameFor(email, 1)),
  )
  const checked = texts.map((person, nth) => {
    const add = (code: Fault, field: string) => faults.add(nth, new Refusal(code, { field: [field] }))
    if (person.email)
      emails.claim(person.email, {
        twice: () => add('TWICE_IN_LIST', 'email'),
        taken: () => add('EMAIL_TAKEN', 'email'),
      })
    const { companyId, companyName } = people[nth]!
    const company = companyOf({ companyId, companyName })
    const isGuest = person.accessType === 'GUEST'
    if (isGuest) for (const field of tiesSaid(people[nth]!)) add('GUEST_HAS_NO_COMPANY', field)
    else if (company === undefined) add('COMPANY_NOT_FOUND', companyId ? 'companyId' : 'companyName')
    const username = person.username ?? freeUsername(person.email, usernames)
    if (person.username) {
      usernames.claim(username, {
        twice: () => add('TWICE_IN_LIST', 'username'),
        taken: () => add('USERNAME_TAKEN', 'username'),
      })
    }
    const { departmentId, managerId } = isGuest ? {} : people[nth]!
    return { ...person, username, companyId: company ?? null, departmentId, managerId }
  })
  await checkPlaces(tx, checked, faults.add)
  const place = ({ field }: Refusal) => Number(field![1])
  return { checked, faults: faults.all.sort((a, b) => place(a) - place(b)) }
}

type Fault = 'TWICE_IN_LIST' | 'EMAIL_TAKEN' | 'USERNAME_TAKEN' | 'COMPANY_NOT_FOUND' | 'GUEST_HAS_NO_COMPANY'

/** What a person of the list is to be tied to, by the names of the fields. */
function tiesSaid(person: PersonToInvite): string[] {
  const { name } = companySaid(person)
  return [...tiesToCompany.filter((tie) => person[tie]), ...(name === null ? [] : ['companyName'])]
}

/** The department and the manager of those who are given any. */
async function checkPlaces(tx: Transaction, people: readonly CheckedPerson[], tell: Faults['add']): Promise<void> {
  for (const [nth, { companyId = null, departmentId = null, managerId = null }] of people.entries()) {
    const checks = [
      () => checkDepartment(tx, departmentId),
      () => checkManager(tx, { id: newId(), companyId, managerId }),
    ]
    for (const check of checks) {
      await check().catch((error) => {
        if (!(error instanceof Refusal)) throw error
        tell(nth, error)
      })
    }
  }
}

/** Each text as it is kept; what cannot be is told, and empty. */
function checkedTexts(person: PersonToInvite, tell: (refusal: Refusal) => void) {
  function kept<T>(check: () => T, otherwise: T): T {
    try {
      return check()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      tell(error)
      return otherwise
    }
  }
  const { username } = person
  return {
    firstName: kept(() => requiredText(person.firstName, { field: 'firstName', max: 100 }), ''),
    lastName: kept(() => requiredText(person.lastName, { field: 'lastName', max: 100 }), ''),
    username: username == null ? null : kept<string | null>(() => checkedUsername(username), null),
    email: kept(() => checkedEmail(person.email), ''),
    accessType: person.accessType,
    jobTitle: kept(() => optionalText(person.jobTitle, { field: 'jobTitle', max: 100 }), null),
    mobile: kept(() => optionalText(person.mobile, { field: 'mobile', max: 40 }), null),
    locale: person.locale ?? null,
  }
}

type Claims = { taken: () => void; twice: () => void }
type Logins = { claim: (login: string, claims: Claims) => void; isFree: (login: string) => boolean }

/** Which of these logins somebody has, and which stood in the list before. Whoever only signed up with one lets go of it. */
async function knownAmong(db: Executor, by: 'email' | 'username', logins: readonly string[]): Promise<Logins> {
  const found = await db.execute<{ login: string }>(sql`
    select lower(given.login) as login from jsonb_array_elements_text(${JSON.stringify(logins)}::text::jsonb) as given(login)
    where exists (select from ${portalUsers} where lower(${portalUsers[by]}) = lower(given.login)
      and ${portalUsers.status} <> 'UNVERIFIED')`)
  const taken = new Set(found.map(({ login }) => login))
  const listed = new Set<string>()
  return {
    claim(login, claims) {
      const small = login.toLowerCase()
      if (taken.has(small)) claims.taken()
      else if (listed.has(small)) claims.twice()
      listed.add(small)
    },
    isFree: (login) => !taken.has(login.toLowerCase()) && !listed.has(login.toLowerCase()),
  }
}

/** A username made of the address that nobody has, nor anybody before in the list. */
function freeUsername(email: string, usernames: Logins): string {
  const made = usernameFor(email, 1)
  const username = usernames.isFree(made) ? made : usernameFor(email, 2)
  usernames.claim(username, { taken: () => {}, twice: () => {} })
  return username
}

type CompanySaid = Pick<PersonToInvite, 'companyId' | 'companyName'>

/** How somebody said which company it is: by its id, by its name, or not at all. */
export function companySaid({ companyId, companyName }: CompanySaid): { id: string | null; name: string | null } {
  const id = companyId?.toLowerCase() || null
  const name = id ? null : clean.line(companyName ?? '') || null
  return { id, name }
}

/** The company somebody said, by id or by name: null for none, undefined for one that is not there. */
async function companiesOf(db: Executor, people: readonly CompanySaid[]) {
  const said = people.map(companySaid)
  const ids = [...new Set(said.flatMap(({ id }) => (id && isId(id) ? [id] : [])))]
  const names = [...new Set(said.flatMap(({ name }) => name ?? []))]
  const found = await db.execute<{ said: string; id: string }>(sql`
    select said, c.id from jsonb_array_elements_text(${JSON.stringify(ids)}::text::jsonb) as said
      join ${companies} c on c.id = said::uuid
    union all
    select said, c.id from jsonb_array_elements_text(${JSON.stringify(names)}::text::jsonb) as said
      join ${companies} c on lower(c.name) = lower(said)`)
  const byWhatWasSaid = new Map(found.map((row) => [row.said, row.id]))
  return (person: CompanySaid): string | null | undefined => {
    const { id, name } = companySaid(person)
    const key = id ?? name
    return key === null ? null : byWhatWasSaid.get(key)
  }
}
