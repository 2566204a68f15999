import { contractTypes } from '@parvis/contracts/src/tables.ts'
import { pdf } from '@parvis/files/testing/sampleFiles.ts'
import { companies, departments, firm, loginChanges, portalSettings, userGroups } from '@parvis/identity/src/tables.ts'
import { newId } from '@parvis/kernel/database/columns.ts'
import { matterStatuses, practiceAreas } from '@parvis/matters/src/tables.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { insertOwn, type Made } from './attached.ts'
import { insertClient, insertColleague, type People, type Person, told } from './people.ts'
import { type KindOfRecord, tablesOf } from './records.ts'
import type { AnswersWorld } from './world.ts'

type Link = { token: string; login: string }
type ClientStatus = 'ACTIVE' | 'INACTIVE' | 'INVITED' | 'PENDING_APPROVAL'
/** Of whom a link of each purpose is. */
const statusOf = { INVITATION: 'INVITED', RESET: 'ACTIVE', SIGN_UP: 'UNVERIFIED' } as const

/** What the entries of the names can speak of: who asks, and what there is or is made for them. */
export type Asked = {
  people: People
  /** Who asks; null for nobody signed in. */
  person: Person | null
  /** An id nothing has. */
  newId: string
  typeId: string
  practiceAreaId: string
  statusId: string
  firmVersion(): Promise<number>
  settingsVersion(): Promise<number>
  /** A new portal user of the company without tables. */
  client(status: ClientStatus): Promise<string>
  /** A new member of the legal team. */
  colleague(status: 'ACTIVE' | 'INACTIVE' | 'INVITED'): Promise<string>
  /** A new portal user, whose address is to be another one. */
  loginChange(): Promise<string>
  /** A new person who can stand in for who asks; of nobody's company where they have none. */
  deputy(): Promise<string>
  /** A new department, and a new user group. */
  department(): Promise<string>
  userGroup(): Promise<string>
  /** A new company. */
  company(): Promise<string>
  /** A mailed link of a new portal user, and how they sign in. */
  link(purpose: keyof typeof statusOf): Promise<Link>
}
export type AskedOfRecord = Asked & {
  record: Made
  viewer: Viewer | null
  /** Who asks, as inner functions are told; nobody where nobody is signed in. */
  told: ReturnType<typeof told>[]
  /** The id of what is asked about, of a list on the record: one after the other. */
  thing(list: string): string
  /** A file of who asks, ready to be taken. */
  upload(): Promise<string>
  /** A file, a note and a milestone of who asks, on the record. */
  own(): Promise<{ attachmentId: string; noteId: string; milestoneId: string }>
}

/** What there is for everybody, once it was read. */
const commons = new WeakMap<AnswersWorld, ReturnType<typeof readCommon>>()
function common(world: AnswersWorld) {
  const known = commons.get(world) ?? readCommon(world)
  commons.set(world, known)
  return known
}

async function readCommon({ databases, people }: AnswersWorld) {
  const [type] = await databases.contracts.select().from(contractTypes).limit(1)
  const [area] = await databases.matters.select().from(practiceAreas).limit(1)
  const [status] = await databases.matters.select().from(matterStatuses).limit(1)
  return { people, typeId: type!.id, practiceAreaId: area!.id, statusId: status!.id }
}

/** What is asked about the firm and its people. */
export async function askedBy(world: AnswersWorld, person: Person | null): Promise<Asked> {
  const { databases, people, peers } = world
  const newClient = (status: ClientStatus | 'UNVERIFIED') =>
    insertClient(databases.identity, { passwordHash: people.passwordHash, companyId: people.companies.cedre, status })
  return {
    ...(await common(world)),
    person,
    newId: newId(),
    async firmVersion() {
      const [row] = await databases.identity.select().from(firm)
      return row!.version
    },
    async settingsVersion() {
      const [settings] = await databases.identity.select().from(portalSettings)
      return settings!.version
    },
    client: async (status) => (await newClient(status)).id,
    colleague: (status) => insertColleague(databases.identity, status),
    async loginChange() {
      const personId = (await newClient('ACTIVE')).id
      const asked = { email: `${newId()}@example.test`, askedById: people.of.legal.id, askedAt: new Date() }
      await databases.identity.insert(loginChanges).values({ personId, ...asked })
      return personId
    },
    async deputy() {
      if (person?.kind !== 'portal') return insertColleague(databases.identity, 'ACTIVE')
      const { passwordHash } = people
      return (await insertClient(databases.identity, { passwordHash, companyId: person.companyId })).id
    },
    async department() {
      const id = newId()
      await databases.identity.insert(departments).values({ id, name: id })
      return id
    },
    async userGroup() {
      const id = newId()
      await databases.identity.insert(userGroups).values({ id, name: id })
      return id
    },
    async company() {
      const id = newId()
      await databases.identity.insert(companies).values({ id, name: id })
      return id
    },
    async link(purpose) {
      const { id, login } = await newClient(statusOf[purpose])
      const link = await peers.identity.internal('issuePasswordLink', { personId: id, purpose })
      return { token: link!.token, login }
    },
  }
}

type AboutRecord = { kind: KindOfRecord; record: Made; person: Person | null; viewer: Viewer | null }

/** What is asked about a record. */
export async function askedAbout(
  world: AnswersWorld,
  { kind, record, person, viewer }: AboutRecord,
): Promise<AskedOfRecord> {
  const { databases, files, people } = world
  const writer = person ?? people.of.author
  return {
    ...(await askedBy(world, person)),
    record,
    viewer,
    told: person ? [told(person, people)] : [],
    thing: () => {
      throw new Error('there is no list here')
    },
    upload: () => {
      const purpose = { for: kind, recordId: record.id }
      return files.upload({ personId: writer.id, purpose, name: 'Lease.pdf', bytes: pdf() })
    },
    own: async () => {
      if (record.isNever) return { attachmentId: newId(), noteId: newId(), milestoneId: newId() }
      const db = databases[kind === 'contract' ? 'contracts' : 'matters']
      return insertOwn({ tx: db, tables: tablesOf[kind], recordId: record.id }, writer)
    },
  }
}
