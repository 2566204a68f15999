import { hashPassword } from '@parvis/identity/src/passwordLink/secrets.ts'
import { resolveSession, startSession } from '@parvis/identity/src/session/sessions.ts'
import { companies, firm, portalSettings, portalUsers, staffUsers } from '@parvis/identity/src/tables.ts'
import { newId } from '@parvis/kernel/database/columns.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import type { Caller } from '@parvis/kernel/graph/caller.ts'

export const password = 'a good long password'

const sharing = { cedre: 'NONE', harcourt: 'EVERYONE', orontes: 'NONE' } as const
type CompanyKey = keyof typeof sharing
type Status = (typeof portalUsers.$inferSelect)['status']
type AccessType = (typeof portalUsers.$inferSelect)['accessType']

/** Everybody outside the legal team: of which company now, and whether they can sign in. */
const clients = {
  requester: ['cedre'],
  watcher: ['cedre'],
  colleague: ['cedre'],
  inactive: ['cedre', 'INACTIVE'],
  stranger: ['orontes'],
  movedRequester: ['orontes'],
  movedWatcher: ['orontes'],
  alone: [null],
  guest: [null, 'ACTIVE', 'GUEST'],
  sharingRequester: ['harcourt'],
  sharingWatcher: ['harcourt'],
  sharingColleague: ['harcourt'],
  sharingInactive: ['harcourt', 'INACTIVE'],
} as const satisfies Record<string, [CompanyKey | null, Status?, AccessType?]>
/** The legal team. Whoever made the records is nobody of the table: no answer is given for being their author. */
const staff = { admin: 'ADMIN', legal: 'LEGAL', author: 'LEGAL' } as const

type ClientKey = keyof typeof clients
export type PersonKey = ClientKey | keyof typeof staff
/** Somebody of the world; a member of the legal team has no company. */
export type Person = {
  id: string
  kind: 'staff' | 'portal'
  companyId: string | null
  login: string
  isGuest?: boolean
}
export type People = { of: Record<PersonKey, Person>; companies: Record<CompanyKey, string>; passwordHash: string }

// Each has 00 in it, which the search asks for.
const emailOf = (id: string) => `${id}.00@example.test`

/** A member of the legal team who is nobody of the table. */
export async function insertColleague(db: Database, status: 'ACTIVE' | 'INACTIVE' | 'INVITED'): Promise<string> {
  const id = newId()
  await db
    .insert(staffUsers)
    .values({ id, displayName: 'colleague', email: emailOf(id), role: 'LEGAL', status, locale: 'EN' })
  return id
}

/** The firm, its legal team, three client companies and their people: written into the tables, nobody is mailed. */
export async function insertPeople(db: Database): Promise<People> {
  const passwordHash = await hashPassword(password)
  const ids = { cedre: newId(), harcourt: newId(), orontes: newId() }
  await db.update(portalSettings).set({ signUpEnabled: true })
  await db.insert(firm).values({ id: newId(), name: 'Khoury Delacroix', address: 'Beirut', locale: 'EN' })
  for (const key of Object.keys(sharing) as CompanyKey[]) {
    await db.insert(companies).values({ id: ids[key], name: key, requestSharing: sharing[key] })
  }
  const of = {} as Record<PersonKey, Person>
  for (const key of Object.keys(staff) as (keyof typeof staff)[]) {
    const person = { id: newId(), kind: 'staff' as const, companyId: null }
    of[key] = { ...person, login: emailOf(person.id) }
    const row = { displayName: key, email: of[key].login, role: staff[key], passwordHash }
    await db.insert(staffUsers).values({ id: person.id, ...row, status: 'ACTIVE', locale: 'EN' })
  }
  type Entry = [ClientKey, [CompanyKey | null, Status?, AccessType?]]
  for (const [key, [company, status, accessType]] of Object.entries(clients) as Entry[]) {
    of[key] = await insertClient(db, { passwordHash, companyId: company && ids[company], status, accessType })
  }
  return { of, companies: ids, passwordHash }
}

type NewClient = { passwordHash: string; companyId: string | null; status?: Status; accessType?: AccessType }

/** A portal user with a value in every column. */
export async function insertClient(
  db: Database,
  { companyId, status = 'ACTIVE', accessType = 'BOTH', passwordHash }: NewClient,
) {
  const id = newId()
  const now = new Date()
  const person: Person = { id, kind: 'portal', companyId, login: emailOf(id), isGuest: accessType === 'GUEST' }
  const name = { firstName: 'Somebody', lastName: 'Outside', username: `u${id}`, email: person.login }
  const work = { jobTitle: 'Counsel', mobile: '+961 1 234567', accessType }
  const entered = { passwordHash: status === 'INVITED' ? null : passwordHash, activatedAt: now, lastLoginAt: now }
  const came = { invitedAt: now, signedUpAt: now, signUpCompany: 'Some company' }
  const row = { id, ...name, ...work, ...entered, ...came, companyId, status, locale: 'EN' as const }
  await db.insert(portalUsers).values(row)
  return person
}

/** How a request of somebody comes in, by a session of its own; whoever is not active has one that means nothing. */
export async function callerFor(db: Database, person: Person | null): Promise<Caller> {
  const door = person?.kind === 'staff' ? 'app' : 'portal'
  const session = person && (await startSession(db, { ...person, device: null }))
  const found = session ? await resolveSession(db, { token: session.token, door }) : null
  const base = { viewer: null, sessionId: null, device: null, ...found }
  // A network of its own: what is tried here must not run into the guess limit.
  const [a, b, c] = newId().slice(-12).match(/..../g)!
  return { ...base, door, locale: 'EN', address: `2001:${a}:${b}:${c}::1`, requestId: 'the answer table' }
}

/** Somebody as identity tells them to a part that asks who would see something. */
export const told = ({ id, companyId, isGuest = false }: Person, { companies: ids }: People) => ({
  id,
  companyId,
  isGuest,
  requestSharing: companyId === ids.harcourt ? sharing.harcourt : 'NONE',
})
