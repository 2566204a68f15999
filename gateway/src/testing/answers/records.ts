import { contractTables, contractTypes } from '@parvis/contracts/src/tables.ts'
import { newId } from '@parvis/kernel/database/columns.ts'
import type { Database, Transaction } from '@parvis/kernel/database/database.ts'
import { chain } from '@parvis/kernel/events/chain.ts'
import { matterStatuses, matterTables, practiceAreas } from '@parvis/matters/src/tables.ts'
import { notifications } from '@parvis/notifications/src/tables.ts'
import type { LockedRecord } from '@parvis/records/recordTable.ts'
import type { RecordTables } from '@parvis/records/recordTables.ts'
import { recomputeAccess } from '@parvis/records/sharing/recomputeAccess.ts'
import { insertAttached, insertMilestones, type Made } from './attached.ts'
import type { People } from './people.ts'
import type { State } from './states.ts'

export type KindOfRecord = RecordTables['kind']
export const tablesOf: Record<KindOfRecord, RecordTables> = { contract: contractTables, matter: matterTables }

const past = new Date('2026-01-01T08:00:00Z')
const day = '2026-01-01'

/** What only one kind has, with a value in every column. */
async function columnsOf(db: Database, kind: KindOfRecord) {
  if (kind === 'contract') {
    const [type] = await db.select().from(contractTypes).limit(1)
    const dates = { contractDate: day, startDate: day, endDate: day }
    return { typeId: type!.id, ...dates, value: '10.00', currency: 'USD', parties: [{ name: 'Us', category: 'Buyer' }] }
  }
  const [area] = await db.select().from(practiceAreas).limit(1)
  const [status] = await db.select().from(matterStatuses).limit(1)
  const dates = { arrivalDate: day, dueDate: day, closedAt: past }
  return { kind: 'CORPORATE', practiceAreaId: area!.id, statusId: status!.id, ...dates }
}

function rowOf(state: State, { of, companies }: People): Partial<LockedRecord> {
  const { share } = state
  const requesterId = of[state.cast.requester].id
  const watcherIds = share?.hasWatchers ? [of[state.cast.watcher].id, of[state.cast.inactive].id] : []
  const companyId = share?.company ? companies[share.company] : null
  const shared = share && {
    shareVisible: !share.isHidden,
    sharedAt: past,
    sharedById: of.author.id,
    shareCompanyId: companyId,
    attachmentsVisible: share.attachmentsVisible,
    hiddenAt: share.isHidden ? past : null,
    sharedWithIds: [requesterId, ...watcherIds],
  }
  return {
    name: `${state.title}, inside`,
    portalTitle: state.title,
    description: 'What it is about',
    companyId: companyId ?? companies.cedre,
    requesterId,
    watcherIds,
    assigneeId: of.author.id,
    createdById: of.author.id,
    private: state.isPrivate ?? false,
    staffIds: state.isLegalNamed ? [of.author.id, of.legal.id] : [of.author.id],
    ...shared,
  }
}

type NewRecord = { db: Database; kind: KindOfRecord; state: State; people: People; isBare?: boolean }

/** A record in a state, with everything that can hang on one: written into the tables as the commands leave it. */
export async function insertRecord({ db, kind, state, people, isBare = false }: NewRecord): Promise<Made> {
  const own = { ...(await columnsOf(db, kind)), ...(state.isFromPortal ? { origin: 'PORTAL_UPLOAD' } : {}) }
  return db.transaction(async (tx) => {
    const tables = tablesOf[kind]
    const id = newId()
    const chainHead = await remember(tx, tables, { subjectId: id, actorId: people.of.author.id })
    const [row] = await tx
      .insert(tables.record)
      .values({ id, ...rowOf(state, people), ...own, chainHead } as LockedRecord)
      .returning()
    await recomputeAccess(tx, tables, row!)
    const attached = await insertAttached({ tx, tables, recordId: id, people, cast: state.cast, isBare })
    const deliverables =
      kind === 'contract' ? await insertMilestones({ tx, recordId: id, people, cast: state.cast }) : {}
    return { id, version: 1, things: { ...attached, ...deliverables } }
  })
}

async function remember(
  tx: Transaction,
  { kind, eventTables }: RecordTables,
  { subjectId, actorId }: { subjectId: string; actorId: string },
) {
  const event = chain.link(null, subjectId, { type: `${kind}.created`, actorId, payload: { reference: 'X1' } })
  await tx.insert(eventTables.events).values({ ...event, occurredAt: new Date(event.occurredAt) })
  return event.hash
}

/** A record that never was: what is asked about it must read as what is asked about a hidden one. */
export function neverMade({ things }: Made): Made {
  const anew = (ids: Record<string, string>) => Object.fromEntries(Object.keys(ids).map((title) => [title, newId()]))
  return {
    id: newId(),
    version: 1,
    isNever: true,
    things: Object.fromEntries(Object.entries(things).map(([n, ids]) => [n, anew(ids)])),
  }
}

type Told = { kind: KindOfRecord; record: Made; state: State; people: People }

/** Everybody of a state was told of a record, whether they may still see it or not. Answers the notifications' ids. */
export async function insertTold(db: Database, { kind, record, state, people }: Told): Promise<Record<string, string>> {
  const rows = Object.entries(state.cast).map(([column, key]) => ({
    column,
    id: newId(),
    recipientId: people.of[key].id,
    kind: kind === 'contract' ? ('CONTRACT_SHARED' as const) : ('MATTER_SHARED' as const),
    recordId: record.id,
    name: 'What it was called',
    actorId: people.of.author.id,
    actorKind: 'staff' as const,
    occurredAt: past,
    readAt: past,
    eventId: newId(),
  }))
  await db.insert(notifications).values(rows.map(({ column: _, ...row }) => row))
  return Object.fromEntries(rows.map(({ column, id }) => [column, id]))
}
