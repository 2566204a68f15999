import type { Database } from '@parvis/kernel/database/database.ts'
import type { Internal } from '@parvis/schema/calls.ts'
import { keepsFile } from './attachments/keepsFile.ts'
import { mayUploadFor } from './attachments/mayUploadFor.ts'
import { filesOf, type GivesBytes, openFile } from './attachments/openFile.ts'
import { noteFacts } from './notes/noteFacts.ts'
import { noteWords } from './notes/noteWords.ts'
import type { RecordTables } from './recordTables.ts'
import { sharedWith } from './sharing/sharedWith.ts'
import { visibleTo } from './sharing/visibleTo.ts'
import { visibleIds } from './visibleIds.ts'

type Calls = Internal<'contracts' | 'matters'>

/** What the owner of a kind of record answers other parts, but for what only it knows of its records. */
export function recordCalls(
  parts: { db: Database; tables: RecordTables },
  givesBytes: GivesBytes,
): Omit<Calls, 'accept' | 'health' | 'recordFacts'> {
  const { db, tables } = parts
  return {
    filesOf: (asked) => filesOf(parts, givesBytes, asked),
    keepsFile: (asked) => keepsFile(db, tables, asked),
    mayOpenFile: (asked) => openFile(parts, givesBytes, asked),
    mayUpload: (asked) => mayUploadFor(parts, asked),
    noteFacts: (asked) => noteFacts(parts, asked),
    noteWords: (asked) => noteWords(parts, asked),
    sharedWith: (asked) => sharedWith(parts, asked),
    visibleIds: (asked) => visibleIds(parts, asked),
    visibleTo: (asked) => visibleTo(parts, asked),
  }
}
