import { idColumn, moment, searchColumn } from '@parvis/kernel/database/columns.ts'
import type { SeenAs } from '@parvis/schema/viewer.ts'
import { sql } from 'drizzle-orm'
import {
  boolean,
  index,
  integer,
  type PgSchema,
  type PgTableWithColumns,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'

const uuids = () => uuid().array().notNull().default(sql`'{}'::uuid[]`)

/**
 * What a matter and a contract have in common, the portal share included. `alsoSearched`: SQL texts of columns that only this
 * kind has, and that clients read too.
 */
export function recordColumns({ alsoSearched = [] }: { alsoSearched?: string[] } = {}) {
  const searched = (title: string) => searchColumn(['reference', title, ...alsoSearched].join(` || ' ' || `))
  return {
    id: idColumn(),
    reference: text().notNull(),
    version: integer().notNull().default(1),
    name: text().notNull(),
    portalTitle: text(),
    priority: text({ enum: ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] })
      .notNull()
      .default('MEDIUM'),
    description: text(),
    /** What staff and what clients search in: clients never match a name they do not read. */
    searchText: searched(`name || ' ' || coalesce(portal_title, '')`),
    portalSearchText: searched('coalesce(portal_title, name)'),
    companyId: uuid(),
    requesterId: uuid(),
    watcherIds: uuids(),
    assigneeId: uuid(),
    createdById: uuid().notNull(),
    private: boolean().notNull().default(false),
    staffIds: uuids(),
    createdAt: moment().notNull().default(sql`now()`),
    updatedAt: moment().notNull().default(sql`now()`),
    /** Hash of the record's newest event. */
    chainHead: text(),
    shareVisible: boolean().notNull().default(false),
    /** Null while the record was never displayed. */
    sharedAt: moment(),
    sharedById: uuid(),
    /** The requester's company, read at each save of the share. */
    shareCompanyId: uuid(),
    attachmentsVisible: boolean().notNull().default(false),
    hiddenAt: moment(),
    /** Requester and watchers when it was last visible: they were mailed already (R12). */
    sharedWithIds: uuids(),
  }
}

/**
 * Who sees which record and why, one row per grantee and reason: of a shared record portal users, and the company for
 * company sharing (V4); of a private one those of the legal team who see it (V12).
 * Recomputed by `recomputeAccess` in every transaction that changes the facts, read only by the grants of
 * `visibility.ts`.
 */
export function accessTable(schema: PgSchema, name: string) {
  return schema.table(
    name,
    {
      recordId: uuid().notNull(),
      granteeId: uuid().notNull(),
      /** The record's `createdAt`, so that a page of somebody's records is read off one index. */
      sortAt: moment().notNull(),
      via: text({ enum: ['REQUESTER', 'WATCHER', 'COMPANY', 'CREATOR', 'ASSIGNEE', 'NAMED'] }).notNull(),
      /** Counts only while the grantee is of this company; null counts always (V1). */
      companyId: uuid(),
    },
    (table) => [
      primaryKey({ columns: [table.recordId, table.granteeId, table.via] }),
      // "a page of what somebody sees": where grantee_id = $1 and (sort_at, record_id) < ($2, $3) order by both desc
      index(`${name}_page`).on(table.granteeId, table.sortAt, table.recordId),
    ],
  )
}

/** Columns no answer shows: the search texts, the chain's head, and who was mailed. */
export const innerColumns = ['searchText', 'portalSearchText', 'chainHead', 'sharedWithIds'] as const
type Inner = (typeof innerColumns)[number]

// The shape both record tables have; never a table of its own.
const shape = pgTable('record', recordColumns())
export type RecordTable = typeof shape
/** All of a record's row. */
export type StoredRecord = RecordTable['$inferSelect']
/** A record as it is locked for a viewer's change. */
export type LockedRecord = StoredRecord & { seenAs: SeenAs }
/** A record as it is read. */
export type RecordRow = Omit<LockedRecord, Inner>
export type AccessTable = ReturnType<typeof accessTable>

/** A kind's own table, typed by the columns that all kinds have in common. */
// biome-ignore lint/suspicious/noExplicitAny: drizzle's table types are invariant in their name and extra columns
export const asRecordTable = (table: PgTableWithColumns<any>): RecordTable => table as unknown as RecordTable
