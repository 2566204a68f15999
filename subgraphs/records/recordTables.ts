import type { EventTables } from '@parvis/kernel/events/eventTables.ts'
import type { SQL } from 'drizzle-orm'
import type { AttachmentTables } from './attachments/attachmentTables.ts'
import type { HandOverTable } from './handOver/handOverTable.ts'
import type { AccessTable, RecordRow, RecordTable } from './recordTable.ts'

/** The tables of a kind of record, and the word its events and payloads use. */
export type RecordTables = {
  kind: 'contract' | 'matter'
  record: RecordTable
  access: AccessTable
  eventTables: EventTables
  handOvers: HandOverTable
  /** Whether somebody still has to look after a record of this kind. */
  isOpen: SQL
  /** The present record as a refused mutation's payload names it. */
  present: (row: RecordRow) => Record<string, unknown>
  /** What hangs on the record. */
  attached: AttachmentTables
}
