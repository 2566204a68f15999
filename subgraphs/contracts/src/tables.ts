import { idColumn, moment } from '@parvis/kernel/columns.ts'
import { eventTables } from '@parvis/kernel/eventTables.ts'
import { accessTable, asRecordTable, recordColumns } from '@parvis/kernel/sharing/recordTable.ts'
import type { Sharing } from '@parvis/kernel/sharing/sharing.ts'
import { sql } from 'drizzle-orm'
import { char, check, date, index, jsonb, numeric, pgSchema, text, unique, uuid } from 'drizzle-orm/pg-core'

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
  /** The name in the three languages; the firm's language where one is missing. */
  label: jsonb().notNull().$type<Partial<Record<'en' | 'fr' | 'ar', string>>>(),
})

export const contracts = contractsSchema.table(
  'contracts',
  {
    ...recordColumns(),
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
    value: numeric({ precision: 18, scale: 2 }),
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
    check('contracts_ends_after_start', sql`${table.endDate} >= ${table.startDate}`),
    // "a page for staff": order by created_at desc, id desc
    index('contracts_page').on(table.createdAt, table.id),
    // "what somebody asked for", when his company is corrected
    index('contracts_requester').on(table.requesterId),
    // "a client company's", "somebody's to look after": where … order by created_at, id
    index('contracts_company').on(table.companyId, table.createdAt, table.id),
    index('contracts_assignee').on(table.assigneeId, table.createdAt, table.id),
    // "in one of these stages": where stage = … order by created_at, id
    index('contracts_stage').on(table.stage, table.createdAt, table.id),
    // "staff search": search_text like any word
    index('contracts_search').using('gin', sql`${table.searchText} public.gin_trgm_ops`),
  ],
)

export const contractAccess = accessTable(contractsSchema, 'contract_access')

export type ContractRow = typeof contracts.$inferSelect
export type ContractTypeRow = typeof contractTypes.$inferSelect

/** Contracts are displayed in the portal by the kernel's one implementation. */
export const contractSharing: Sharing = {
  kind: 'contract',
  record: asRecordTable(contracts),
  access: contractAccess,
  tables: { events, deliveries, inbox, clientKeys },
}
