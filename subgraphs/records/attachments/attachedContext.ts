import type { Storage } from '@parvis/files/storage.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import type { BaseContext } from '@parvis/kernel/graph/subgraph.ts'
import type { Viewer } from '@parvis/kernel/graph/viewer.ts'
import type DataLoader from 'dataloader'
import { noteLoaders } from '../notes/readNotes.ts'
import type { RecordRow } from '../recordTable.ts'
import type { RecordTables } from '../recordTables.ts'
import type { Person } from '../sharing/eligibility.ts'
import type { GivesBytes } from './openFile.ts'
import { attachedLoaders } from './readAttachments.ts'
import type { FileContext } from './withUploads.ts'

/** What resolvers of files, folders and notes have at hand, in matters and contracts alike. */
export type AttachedContext = BaseContext & {
  db: Database
  storage: Storage
  givesBytes: GivesBytes
  loaders: ReturnType<typeof attachedAndNotes> & {
    record: DataLoader<string, RecordRow | null>
    person: DataLoader<string, Person | null>
    colleagues: DataLoader<string, Person[]>
  }
}

/** The loaders of what hangs on records; part of a subgraph's loaders. */
export function attachedAndNotes(parts: { db: Database; viewer: Viewer | null; tables: RecordTables }) {
  return { ...attachedLoaders(parts), ...noteLoaders(parts) }
}

/** What a command about files works with: rules have refused callers who are not signed in. */
export const fileContext = ({ db, viewer, storage }: AttachedContext): FileContext => ({ db, viewer: viewer!, storage })
