import type { EventTables } from '@parvis/kernel/events/eventTables.ts'
import type { AttachmentTables } from './attachments/attachmentTables.ts'
import type { AccessTable, RecordRow, RecordTable } from './recordTable.ts'

/** The tables of a kind of record, and the word its events and payloads use. */
export type RecordTables = {
  kind: 'contract' | 'matter'
  record: RecordTable
  access: AccessTable
  eventTables: EventTables
  /** The present record as a refused mutation's payload names it. */
  present: (row: RecordRow) => Record<string, unknown>
  /** What hangs on the record. */
  attached: AttachmentTables
}
