import { columnsWithout, idColumn, moment } from '@parvis/kernel/database/columns.ts'
import { eventTables } from '@parvis/kernel/events/eventTables.ts'
import { attachmentTables } from '@parvis/records/attachments/attachmentTables.ts'
import { handOverTable } from '@parvis/records/handOver/handOverTable.ts'
import { accessTable, asRecordTable, innerColumns, recordColumns } from '@parvis/records/recordTable.ts'
import type { RecordTables } from '@parvis/records/recordTables.ts'
import type { SeenAs } from '@parvis/schema/viewer.ts'
import { sql } from 'drizzle-orm'
import { check, date, index, integer, jsonb, pgSchema, text, unique, uuid } from 'drizzle-orm/pg-core'

export const mattersSchema = pgSchema('matters')

export const { events, deliveries, inbox, clientKeys } = eventTables(mattersSchema)

/** Numbers of `M0000001` and on. */
export const referenceNumbers = mattersSchema.sequence('reference_numbers')

/** A text in the three languages, any of which may be missing: see `labelIn`. */
type Label = Partial<Record<'en' | 'fr' | 'ar', string>>

export const practiceAreas = mattersSchema.table('practice_areas', {
  id: idColumn(),
  label: jsonb().notNull().$type<Label>(),
})

/** The workflow's statuses, data of the legal team. New matters start at the first. */
export const matterStatuses = mattersSchema.table(
  'matter_statuses',
  {
    id: idColumn(),
    order: integer().notNull(),
    /** What staff read. */
    label: jsonb().notNull().$type<Label>(),
    /** What clients read. */
    portalLabel: jsonb().notNull().$type<Label>(),
    portalExplanation: jsonb().$type<Label>(),
    category: text({ enum: ['OPEN', 'IN_PROGRESS', 'DONE', 'CANCELLED'] }).notNull(),
    waitsFor: text({ enum: ['LEGAL', 'CLIENT', 'COURT', 'NOBODY'] }).notNull(),
    expectedDays: integer(),
  },
  (table) => [unique('matter_statuses_order').on(table.order)],
)

export const matters = mattersSchema.table(
  'matters',
  {
    ...recordColumns(),
    reference: text().notNull().default(sql`public.reference('M', nextval('matters.reference_numbers'))`),
    kind: text({ enum: ['CORPORATE', 'LITIGATION'] }).notNull(),
    practiceAreaId: uuid()
      .notNull()
      .references(() => practiceAreas.id),
    statusId: uuid()
      .notNull()
      .references(() => matterStatuses.id),
    statusSince: moment().notNull().default(sql`now()`),
    arrivalDate: date().notNull().default(sql`current_date`),
    dueDate: date(),
    closedAt: moment(),
  },
  (table) => [
    unique('matters_reference').on(table.reference),
    check('matters_due_after_arrival', sql`${table.dueDate} >= ${table.arrivalDate}`),
    // "a page for staff", of what is private and what is not: order by created_at desc, id desc
    index('matters_page').on(table.private, table.createdAt, table.id),
    // "what somebody asked for", when their company is corrected
    index('matters_requester').on(table.requesterId),
    // "a client company's", "somebody's to look after": where … and private = … order by created_at, id
    index('matters_company').on(table.companyId, table.private, table.createdAt, table.id),
    index('matters_assignee').on(table.assigneeId, table.private, table.createdAt, table.id),
    // "in one of these statuses": where status_id = … and private = … order by created_at, id
    index('matters_status').on(table.statusId, table.private, table.createdAt, table.id),
    // "staff search": search_text like any word
    index('matters_search').using('gin', sql`${table.searchText} public.gin_trgm_ops`).where(sql`not ${table.private}`),
    index('matters_search_private')
      .using('gin', sql`${table.searchText} public.gin_trgm_ops`)
      .where(sql`${table.private}`),
  ],
)

export const handOvers = handOverTable(mattersSchema)

export const matterAccess = accessTable(mattersSchema, 'matter_access')

export const { folders, attachments, versions, readings, notes } = attachmentTables(mattersSchema, 'matter')

/** What is read of a matter. */
export const matterColumns = columnsWithout(matters, innerColumns)
export type MatterRow = Omit<typeof matters.$inferSelect, (typeof innerColumns)[number]> & { seenAs: SeenAs }
export type MatterStatusRow = typeof matterStatuses.$inferSelect
export type PracticeAreaRow = typeof practiceAreas.$inferSelect

/** Matters are displayed in the portal by the kernel's one implementation (R13). */
export const matterTables: RecordTables = {
  kind: 'matter',
  record: asRecordTable(matters),
  access: matterAccess,
  eventTables: { events, deliveries, inbox, clientKeys },
  handOvers,
  isOpen: sql`${matters.statusId} in (
    select ${matterStatuses.id} from ${matterStatuses} where ${matterStatuses.category} in ('OPEN', 'IN_PROGRESS'))`,
  present: (matter) => ({ matter }),
  attached: { folders, attachments, versions, readings, notes },
}
