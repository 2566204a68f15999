import { columnsWithout, idColumn, moment } from '@parvis/kernel/database/columns.ts'
import { eventTables } from '@parvis/kernel/events/eventTables.ts'
import { attachmentTables } from '@parvis/records/attachments/attachmentTables.ts'
import { handOverTable } from '@parvis/records/handOver/handOverTable.ts'
import { accessTable, asRecordTable, innerColumns, recordColumns } from '@parvis/records/recordTable.ts'
import type { RecordTables } from '@parvis/records/recordTables.ts'
import type { SeenAs } from '@parvis/schema/viewer.ts'
import { sql } from 'drizzle-orm'
import {
  boolean,
  char,
  check,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgSchema,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'

export const contractsSchema = pgSchema('contracts')

export const { events, deliveries, inbox, clientKeys } = eventTables(contractsSchema)

/** Numbers of `CT0000001` and on. */
export const referenceNumbers = contractsSchema.sequence('reference_numbers')

export const contractStages = [
  'DRAFT',
  'IN_PROGRESS',
  'UNDER_APPROVAL',
  'UNDER_SIGNATURE',
  'EXECUTED',
  'TERMINATED',
  'CANCELLED',
] as const

export const contractTypes = contractsSchema.table('contract_types', {
  id: idColumn(),
  /** The name in the three languages, any of which may be missing: see `labelIn`. */
  label: jsonb().notNull().$type<Partial<Record<'en' | 'fr' | 'ar', string>>>(),
})

export const contracts = contractsSchema.table(
  'contracts',
  {
    ...recordColumns({ alsoSearched: [`jsonb_path_query_array(parties, '$[*].name')::text`] }),
    reference: text().notNull().default(sql`public.reference('CT', nextval('contracts.reference_numbers'))`),
    typeId: uuid()
      .notNull()
      .references(() => contractTypes.id),
    stage: text({ enum: contractStages }).notNull().default('DRAFT'),
    stageSince: moment().notNull().default(sql`now()`),
    origin: text({ enum: ['INTERNAL', 'PORTAL_QUESTIONNAIRE', 'PORTAL_UPLOAD'] })
      .notNull()
      .default('INTERNAL'),
    parties: jsonb().notNull().default([]).$type<{ name: string; category: string | null }[]>(),
    /** As it was written: with as many decimals as its currency has. */
    value: numeric(),
    currency: char({ length: 3 }),
    contractDate: date(),
    startDate: date(),
    endDate: date(),
    renewalType: text({ enum: ['NONE', 'AUTOMATIC', 'OPTIONAL'] })
      .notNull()
      .default('NONE'),
  },
  (table) => [
    unique('contracts_reference').on(table.reference),
    check('contracts_value_has_currency', sql`${table.value} is null or ${table.currency} is not null`),
    check('contracts_value_fits', sql`abs(${table.value}) < 1e16 and scale(${table.value}) <= 4`),
    check('contracts_ends_after_start', sql`${table.endDate} >= ${table.startDate}`),
    // "a page for staff", of what is private and what is not: order by created_at desc, id desc
    index('contracts_page').on(table.private, table.createdAt, table.id),
    // "what somebody asked for", when their company is corrected
    index('contracts_requester').on(table.requesterId),
    // "a client company's", "somebody's to look after": where … and private = … order by created_at, id
    index('contracts_company').on(table.companyId, table.private, table.createdAt, table.id),
    index('contracts_assignee').on(table.assigneeId, table.private, table.createdAt, table.id),
    // "in one of these stages": where stage = … and private = … order by created_at, id
    index('contracts_stage').on(table.stage, table.private, table.createdAt, table.id),
    // "ending soon": where stage = 'EXECUTED' and private = … and end_date between … order by end_date, id
    index('contracts_ending').on(table.private, table.endDate, table.id).where(sql`${table.stage} = 'EXECUTED'`),
    // "staff search": search_text like any word
    index('contracts_search')
      .using('gin', sql`${table.searchText} public.gin_trgm_ops`)
      .where(sql`not ${table.private}`),
    index('contracts_search_private')
      .using('gin', sql`${table.searchText} public.gin_trgm_ops`)
      .where(sql`${table.private}`),
  ],
)

export const handOvers = handOverTable(contractsSchema)

export const contractAccess = accessTable(contractsSchema, 'contract_access')

export const { folders, attachments, versions, readings, notes } = attachmentTables(contractsSchema, 'contract')

export const milestoneStatuses = ['OPEN', 'IN_PROGRESS', 'COMPLETED', 'ON_HOLD', 'CANCELLED'] as const
export const financialStatuses = [
  'PAID',
  'PARTIALLY_PAID',
  'NOT_PAID',
  'NOT_APPLICABLE',
  'NON_BILLABLE',
  'CANCELLED',
] as const

/** What is neither finished nor put off: what people are reminded of. The index of due dates holds nothing else. */
export const isWorkedOn = sql.raw(`status in ('OPEN', 'IN_PROGRESS')`)

/** Dated deliverables of contracts; changed under the contract's row lock, so that its history is one chain. */
export const milestones = contractsSchema.table(
  'milestones',
  {
    id: idColumn(),
    recordId: uuid()
      .notNull()
      .references(() => contracts.id),
    title: text().notNull(),
    description: text(),
    /** As it was written: with as many decimals as its currency has. */
    amount: numeric(),
    currency: char({ length: 3 }),
    /** Of the contract's value. */
    percentage: numeric({ precision: 5, scale: 2 }),
    startDate: date(),
    dueDate: date(),
    status: text({ enum: milestoneStatuses }).notNull().default('OPEN'),
    financialStatus: text({ enum: financialStatuses }).notNull().default('NOT_PAID'),
    /** Whether clients see it while the contract is displayed (V7). */
    portalVisible: boolean().notNull().default(true),
    /** Files of the contract that belong to it. */
    attachmentIds: uuid().array().notNull().default(sql`'{}'::uuid[]`),
    createdById: uuid().notNull(),
    createdByKind: text({ enum: ['staff', 'portal'] }).notNull(),
    version: integer().notNull().default(1),
    createdAt: moment().notNull().default(sql`now()`),
    updatedAt: moment().notNull().default(sql`now()`),
  },
  (table) => [
    check('milestones_amount_or_percentage', sql`${table.amount} is null or ${table.percentage} is null`),
    check('milestones_amount_not_negative', sql`${table.amount} >= 0`),
    check('milestones_amount_fits', sql`${table.amount} < 1e16 and scale(${table.amount}) <= 4`),
    check('milestones_amount_has_currency', sql`(${table.amount} is null) = (${table.currency} is null)`),
    check('milestones_percentage_of_hundred', sql`${table.percentage} between 0 and 100`),
    check('milestones_ends_after_start', sql`${table.dueDate} >= ${table.startDate}`),
    // "the milestones of a contract": where record_id = any($1)
    index('milestones_record').on(table.recordId),
    // "what falls due": where due_date between … order by due_date, id; only what is still worked on
    index('milestones_due').on(table.dueDate, table.id).where(isWorkedOn),
  ],
)

export type StoredMilestone = typeof milestones.$inferSelect
/** A milestone as it is read for a viewer. */
export type MilestoneRow = StoredMilestone & { seenAs: SeenAs }
/** A contract as it is locked for a change: all of its row. */
export type LockedContract = typeof contracts.$inferSelect & { seenAs: SeenAs }
/** What is read of a contract. */
export const contractColumns = columnsWithout(contracts, innerColumns)
export type ContractRow = Omit<LockedContract, (typeof innerColumns)[number]>
export type ContractTypeRow = typeof contractTypes.$inferSelect

/** Contracts are displayed in the portal by the kernel's one implementation. */
export const contractTables: RecordTables = {
  kind: 'contract',
  record: asRecordTable(contracts),
  access: contractAccess,
  eventTables: { events, deliveries, inbox, clientKeys },
  handOvers,
  isOpen: sql`${contracts.stage} not in ('TERMINATED', 'CANCELLED')`,
  present: (contract) => ({ contract }),
  attached: { folders, attachments, versions, readings, notes },
}
