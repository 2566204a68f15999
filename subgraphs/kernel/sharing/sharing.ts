import type { AttachmentTables } from '../attachments/attachmentTables.ts'
import type { EventTables } from '../eventTables.ts'
import type { AccessTable, RecordTable } from './recordTable.ts'

/** What makes a kind of record displayable in the portal: its tables and the word its events and payloads use. */
export type Sharing = {
  kind: 'contract' | 'matter'
  record: RecordTable
  access: AccessTable
  tables: EventTables
  /** What hangs on the record. */
  attached: AttachmentTables
}
