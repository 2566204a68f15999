import { contractTables, contractTypes, milestones } from '@parvis/contracts/src/tables.ts'
import type { Storage } from '@parvis/files/storage.ts'
import { hashPassword } from '@parvis/identity/src/passwordLink/secrets.ts'
import * as identity from '@parvis/identity/src/tables.ts'
import { newId } from '@parvis/kernel/database/columns.ts'
import { openDatabase, type Transaction } from '@parvis/kernel/database/database.ts'
import { type ChainedEvent, chain, type Happened } from '@parvis/kernel/events/chain.ts'
import type { EventTables } from '@parvis/kernel/events/eventTables.ts'
import { matterStatuses, matterTables, practiceAreas } from '@parvis/matters/src/tables.ts'
import { mornings, notifications, reminders } from '@parvis/notifications/src/tables.ts'
import { creationEvents } from '@parvis/records/creationEvents.ts'
import type { StoredRecord } from '@parvis/records/recordTable.ts'
import type { RecordTables } from '@parvis/records/recordTables.ts'
import { recomputeAccess } from '@parvis/records/sharing/recomputeAccess.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { asc, eq, sql } from 'drizzle-orm'
import { demoPassword } from './accounts.ts'
import { firstActs, rememberActs } from './acts.ts'
import { seedAttached } from './attached.ts'
import { contracts } from './data/contracts.ts'
import { matters } from './data/matters.ts'
import { companies, departments, firmFacts, people, placed, staff, userGroups, waitingLogin } from './data/people.ts'
import { dayInWorld } from './dayInWorld.ts'
import { type Told, toldOfMilestones, toldToAssignees, toldToNamed } from './inbox.ts'
import { seedMilestones } from './milestones.ts'
import { readDue, seedReminders } from './reminders.ts'
import { type SignedUp, seedSettings, seedSignUps, toldOfSignUp } from './signUp.ts'

const dayMs = 86_400_000
const dayFromNow = (days: number) => daysAgo(-days).toISOString().slice(0, 10)
const daysAgo = (days: number) => new Date(Date.now() - days * dayMs)
const day = (date: Date) => date.toISOString().slice(0, 10)

/** The ids of everybody, by the keys the world's data uses. */
type Cast = {
  staff: Map<string, string>
  people: Map<string, { id: string; companyId: string | null }>
  companies: Map<string, string>
  signedUp: SignedUp[]
}

/**
 * Fills an empty deployment with the demo world: a firm, its clients, contracts and matters, some of them displayed.
 * Everything is written as the commands write it, history included, but nobody is mailed. Does nothing where a firm is.
 */
export async function seedDemoWorld({
  databaseUrl,
  storage,
}: {
  /** The admin address of all subgraphs' database, or of each one's. */
  databaseUrl: string | Record<SubgraphName, string>
  storage: Storage
}): Promise<boolean> {
  const open = (name: SubgraphName) => {
    const url = typeof databaseUrl === 'string' ? databaseUrl : databaseUrl[name]
    return openDatabase(url, name, { connections: 1 })
  }
  const [people, contractsPart, mattersPart, told] = [
    open('identity'),
    open('contracts'),
    open('matters'),
    open('notifications'),
  ]
  try {
    // The firm is written last: a first start that broke off begins again instead of staying half a world.
    if ((await people.db.select().from(identity.firm)).length) return false
    const cast = await people.db.transaction(seedPeople)
    const shares = await contractsPart.db.transaction((tx) => seedContracts(tx, cast))
    shares.push(...(await mattersPart.db.transaction((tx) => seedMatters(tx, cast))))
    await contractsPart.db.transaction((tx) =>
      seedAttached({ tx, tables: contractTables, storage, people: cast.people }),
    )
    await mattersPart.db.transaction((tx) => seedAttached({ tx, tables: matterTables, storage, people: cast.people }))
    const byClients = await Promise.all([
      contractsPart.db.transaction((tx) => toldToAssignees(tx, contractTables)),
      contractsPart.db.transaction(toldOfMilestones),
      contractsPart.db.transaction((tx) => toldToNamed(tx, contractTables)),
      mattersPart.db.transaction((tx) => toldToAssignees(tx, matterTables)),
    ])
    const signUps = cast.signedUp.map((each) => toldOfSignUp(each, cast.staff.get('nadine')!))
    await told.db.transaction((tx) => seedNotifications(tx, shares, [...byClients.flat(), ...signUps]))
    const due = await contractsPart.db.transaction(readDue)
    await told.db.transaction((tx) => seedReminders(tx, due))
    const clientIds = [...cast.people.values()].map(({ id }) => id)
    const acts = await Promise.all([
      contractsPart.db.transaction((tx) => firstActs(tx, contractTables.eventTables, clientIds)),
      mattersPart.db.transaction((tx) => firstActs(tx, matterTables.eventTables, clientIds)),
    ])
    await people.db.transaction((tx) => rememberActs(tx, acts.flat()))
    await people.db.transaction((tx) => seedFirm(tx, cast))
    return true
  } finally {
    await Promise.all([people, contractsPart, mattersPart, told].map(({ client }) => client.end()))
  }
}

/** History without deliveries: what happened in the demo world's past mails nobody today. */
const remember = (tx: Transaction, { events }: EventTables, event: ChainedEvent) =>
  tx.insert(events).values({ ...event, occurredAt: new Date(event.occurredAt) })

async function seedFirm(tx: Transaction, cast: Cast): Promise<void> {
  const id = newId()
  const payload = { name: firmFacts.name, adminId: cast.staff.get('nadine')! }
  const event = chain.link(null, id, { type: 'firm.setUp', actorId: null, payload })
  await tx.insert(identity.firm).values({ id, ...firmFacts, chainHead: event.hash })
  await remember(tx, identity.tables, event)
  await seedSettings(tx, { actorId: payload.adminId, remember: (each) => remember(tx, identity.tables, each) })
}

async function seedPeople(tx: Transaction): Promise<Cast> {
  await tx.delete(identity.sessions)
  await tx.delete(identity.loginChanges)
  await tx.delete(identity.delegations)
  await tx.delete(identity.groupMembers)
  await tx.delete(identity.userGroups)
  await tx.delete(identity.portalUsers)
  await tx.delete(identity.companies)
  await tx.delete(identity.departments)
  await tx.delete(identity.staffUsers)
  const passwordHash = await hashPassword(demoPassword)
  const rememberHere = (event: ChainedEvent) => remember(tx, identity.tables, event)
  const signedUp = await seedSignUps(tx, { passwordHash, remember: rememberHere })
  const cast: Cast = { staff: new Map(), people: new Map(), companies: new Map(), signedUp }
  for (const { key, ...person } of staff) {
    const id = newId()
    const entered = person.status === 'INVITED' ? {} : { passwordHash, lastLoginAt: daysAgo(1) }
    await tx.insert(identity.staffUsers).values({ id, ...person, invitedAt: daysAgo(5), ...entered })
    cast.staff.set(key, id)
  }
  const actorId = cast.staff.get('nadine')!
  for (const [key, name] of Object.entries(companies)) {
    const id = newId()
    const event = chain.link(null, id, { type: 'company.created', actorId, payload: { name } })
    await tx.insert(identity.companies).values({ id, name, chainHead: event.hash })
    await remember(tx, identity.tables, event)
    cast.companies.set(key, id)
  }
  for (const [firstName, lastName, username, domain, company, locale, jobTitle, accessType, status] of people) {
    const [id, companyId] = [newId(), company && cast.companies.get(company)!]
    const event = chain.link(null, id, { type: 'portalUser.invited', actorId, payload: {} })
    const invited = { invitedAt: daysAgo(90), chainHead: event.hash }
    const entered = status === 'INVITED' ? {} : { passwordHash, activatedAt: daysAgo(89), lastLoginAt: daysAgo(2) }
    const person = {
      firstName,
      lastName,
      username,
      email: `${username}@${domain}`,
      companyId,
      locale,
      jobTitle,
      accessType,
      status,
    }
    await tx.insert(identity.portalUsers).values({ id, ...person, ...invited, ...entered })
    await remember(tx, identity.tables, event)
    cast.people.set(username, { id, companyId })
    if (username === waitingLogin.username) await askForLogin(tx, cast, { id, head: event.hash })
  }
  await seedTeams(tx, cast)
  return cast
}

/** Departments and managers of clients, groups of the legal team, and who of it will be away. */
async function seedTeams(tx: Transaction, { staff, people }: Cast): Promise<void> {
  const actorId = staff.get('nadine')!
  const departmentIds = new Map<string, string>()
  for (const [key, name] of Object.entries(departments)) {
    const id = newId()
    const event = chain.link(null, id, { type: 'department.created', actorId, payload: { name } })
    await tx.insert(identity.departments).values({ id, name, chainHead: event.hash })
    await remember(tx, identity.tables, event)
    departmentIds.set(key, id)
  }
  for (const [username, department, manager] of placed) {
    const managerId = manager && people.get(manager)!.id
    await tx
      .update(identity.portalUsers)
      .set({ departmentId: departmentIds.get(department)!, managerId })
      .where(eq(identity.portalUsers.id, people.get(username)!.id))
  }
  const [fromId, toId] = [staff.get('olivia')!, staff.get('antoine')!]
  const absence = { fromId, toId, firstDay: dayFromNow(14), lastDay: dayFromNow(21) }
  await tx.insert(identity.delegations).values(absence)
  for (const [name, members] of userGroups) {
    const [id, addedIds] = [newId(), members.map((key) => staff.get(key)!)]
    const created = chain.link(null, id, { type: 'userGroup.created', actorId, payload: { name } })
    const payload = { addedIds, removedIds: [] }
    const filled = chain.link(created.hash, id, { type: 'userGroup.peopleChanged', actorId, payload })
    await tx.insert(identity.userGroups).values({ id, name, chainHead: filled.hash })
    await tx.insert(identity.groupMembers).values(addedIds.map((staffUserId) => ({ groupId: id, staffUserId })))
    for (const event of [created, filled]) await remember(tx, identity.tables, event)
  }
}

/** A lawyer entered another address for a client: an ADMIN is to decide. */
async function askForLogin(
  tx: Transaction,
  { staff }: Cast,
  { id, head }: { id: string; head: string },
): Promise<void> {
  const { email, askedBy } = waitingLogin
  const askedById = staff.get(askedBy)!
  const by = { actorId: askedById, payload: { fields: ['email'] } }
  const event = chain.link(head, id, { type: 'portalUser.loginChangeAsked', ...by })
  await tx.insert(identity.loginChanges).values({ personId: id, email, askedById, askedAt: daysAgo(1) })
  await tx
    .update(identity.portalUsers)
    .set({ version: 2, chainHead: event.hash })
    .where(eq(identity.portalUsers.id, id))
  await remember(tx, identity.tables, event)
}

async function seedContracts(tx: Transaction, cast: Cast): Promise<Share[]> {
  const shares: Share[] = []
  await tx.delete(milestones)
  const { folders, attachments, versions, notes } = contractTables.attached
  for (const table of [versions, attachments, folders, notes]) await tx.delete(table)
  await tx.delete(contractTables.access)
  await tx.delete(contractTables.record)
  const types = new Map((await tx.select().from(contractTypes)).map((type) => [type.label.en, type.id]))
  for (const contract of contracts) {
    const { number, name, portalTitle, type, stage, starts, ends, value, counterparty } = contract
    const parties = [companies[contract.company], counterparty ?? firmFacts.name].map((party) => ({
      name: party,
      category: null,
    }))
    const share = await seedRecord(tx, contractTables, cast, {
      ...contract,
      reference: `CT${String(number).padStart(7, '0')}`,
      columns: {
        name,
        portalTitle: portalTitle ?? null,
        typeId: types.get(type)!,
        stage,
        stageSince: daysAgo(contract.days[0]),
        parties,
        startDate: starts ? dayInWorld(starts) : null,
        endDate: ends ? dayInWorld(ends) : null,
        value: value?.[0] ?? null,
        currency: value?.[1] ?? null,
      },
    })
    if (share) shares.push(share)
  }
  await tx.execute(
    sql`select nextval('contracts.reference_numbers') from generate_series(1, ${contracts[0]!.number}::int)`,
  )
  await seedMilestones(tx, cast.people)
  return shares
}

async function seedMatters(tx: Transaction, cast: Cast): Promise<Share[]> {
  const shares: Share[] = []
  const { folders, attachments, versions, notes } = matterTables.attached
  for (const table of [versions, attachments, folders, notes]) await tx.delete(table)
  await tx.delete(matterTables.access)
  await tx.delete(matterTables.record)
  const areas = new Map((await tx.select().from(practiceAreas)).map((area) => [area.label.en, area.id]))
  const statuses = await tx.select().from(matterStatuses).orderBy(asc(matterStatuses.order))
  for (const matter of matters) {
    const status = statuses[matter.status - 1]!
    const share = await seedRecord(tx, matterTables, cast, {
      ...matter,
      reference: `M${String(matter.number).padStart(7, '0')}`,
      columns: {
        name: matter.name,
        kind: matter.kind,
        practiceAreaId: areas.get(matter.area)!,
        statusId: status.id,
        statusSince: daysAgo(matter.days[0]),
        arrivalDate: day(daysAgo(matter.days[1])),
        dueDate: matter.dueIn ? day(daysAgo(-matter.dueIn)) : null,
        closedAt: status.category === 'DONE' ? daysAgo(matter.days[0]) : null,
      },
    })
    if (share) shares.push(share)
  }
  await tx.execute(sql`select nextval('matters.reference_numbers') from generate_series(1, ${matters[0]!.number}::int)`)
  return shares
}

type SeedRecord = {
  reference: string
  company: string
  requester?: string
  watchers?: string[]
  assignee: string
  days: [number, number]
  shown?: boolean
  private?: boolean
  staff?: string[]
  columns: object
}

/** One record with its history: created, and displayed where the world says so. */
async function seedRecord(tx: Transaction, tables: RecordTables, cast: Cast, seed: SeedRecord): Promise<Share | null> {
  const [id, actorId] = [newId(), cast.staff.get(seed.assignee)!]
  const { reference } = seed
  const staffIds = (seed.staff ?? []).map((key) => cast.staff.get(key)!)
  const privacy = { private: seed.private ?? false, staffIds }
  const events = linked(id, creationEvents(tables.kind, { actorId, reference, assigneeId: actorId, ...privacy }))
  const requester = seed.requester ? cast.people.get(seed.requester)! : null
  const watcherIds = (seed.watchers ?? []).map((username) => cast.people.get(username)!.id)
  const [row] = await tx
    .insert(tables.record)
    .values({
      ...seed.columns,
      id,
      reference,
      companyId: cast.companies.get(seed.company)!,
      requesterId: requester?.id ?? null,
      watcherIds,
      assigneeId: actorId,
      createdById: actorId,
      ...privacy,
      createdAt: daysAgo(seed.days[1]),
      updatedAt: daysAgo(seed.days[0]),
      chainHead: events.at(-1)!.hash,
    } as StoredRecord)
    .returning()
  for (const event of events) await remember(tx, tables.eventTables, event)
  await recomputeAccess(tx, tables, row!)
  if (!seed.shown || !requester) return null
  return show(tx, tables, row!, requester, daysAgo(Math.max(seed.days[1] - 1, 0)))
}

/** What happened to a new record, one after the other. */
function linked(id: string, happened: readonly Happened[]): ChainedEvent[] {
  const events: ChainedEvent[] = []
  for (const each of happened) events.push(chain.link(events.at(-1)?.hash ?? null, id, each))
  return events
}

async function show(
  tx: Transaction,
  tables: RecordTables,
  row: StoredRecord,
  requester: { id: string; companyId: string | null },
  sharedAt: Date,
): Promise<Share> {
  const recipients = [requester.id, ...row.watcherIds]
  const { companyId } = requester
  const payload = {
    requesterId: requester.id,
    watcherIds: row.watcherIds,
    newRecipientIds: recipients,
    companyId,
    attachmentsVisible: false,
  }
  const actorId = row.createdById
  const event = chain.link(row.chainHead, row.id, { type: `${tables.kind}.shared`, actorId, payload })
  const [shown] = await tx
    .update(tables.record)
    .set({
      shareVisible: true,
      sharedAt,
      sharedById: actorId,
      shareCompanyId: companyId,
      sharedWithIds: recipients,
      version: 2,
      chainHead: event.hash,
    })
    .where(eq(tables.record.id, row.id))
    .returning()
  await recomputeAccess(tx, tables, shown!)
  await remember(tx, tables.eventTables, event)
  return { kind: tables.kind, recordId: row.id, recipients, actorId, eventId: event.id, sharedAt }
}

/** That something was displayed to somebody, for the notifications. */
type Share = {
  kind: RecordTables['kind']
  recordId: string
  recipients: string[]
  actorId: string
  eventId: string
  sharedAt: Date
}

/** What the world's people were told; clients have read what is older than a month. */
async function seedNotifications(tx: Transaction, shares: Share[], byClients: Told[]): Promise<void> {
  for (const table of [notifications, reminders, mornings]) await tx.delete(table)
  const shared = shares.flatMap(({ kind, recordId, recipients, actorId, eventId, sharedAt }) =>
    recipients.map((recipientId) => ({
      recipientId,
      kind: kind === 'contract' ? ('CONTRACT_SHARED' as const) : ('MATTER_SHARED' as const),
      recordId,
      actorId,
      eventId,
      occurredAt: sharedAt,
      readAt: sharedAt < daysAgo(28) ? sharedAt : null,
    })),
  )
  // In the order they were told in, which their ids keep.
  const rows: Told[] = [...shared, ...byClients]
  await tx.insert(notifications).values(rows.sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime()))
}
