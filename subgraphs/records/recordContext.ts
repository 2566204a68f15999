import type { Storage } from '@parvis/files/storage.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import type { BaseContext } from '@parvis/kernel/graph/subgraph.ts'
import type { NamedIds, PersonFacts } from '@parvis/schema/calls.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import type DataLoader from 'dataloader'
import type { GivesBytes } from './attachments/openFile.ts'
import { attachmentLoaders } from './attachments/readAttachments.ts'
import { noteLoaders } from './notes/readNotes.ts'
import type { RecordRow } from './recordTable.ts'
import type { RecordTables } from './recordTables.ts'
import type { standingLoaders } from './sharing/standings.ts'

/** What resolvers of records have at hand, in matters and contracts alike. */
export type RecordContext = BaseContext & {
  db: Database
  storage: Storage
  tables: RecordTables
  givesBytes: GivesBytes
  loaders: ReturnType<typeof attachedLoaders> &
    ReturnType<typeof standingLoaders> & {
      record: DataLoader<string, RecordRow | null>
      person: DataLoader<string, PersonFacts | null>
      colleagues: DataLoader<string, PersonFacts[]>
      named: DataLoader<string, NamedIds>
    }
}

/** The loaders of what hangs on records; part of a subgraph's loaders. */
export const attachedLoaders = (parts: { db: Database; viewer: Viewer | null; tables: RecordTables }) => ({
  ...attachmentLoaders(parts),
  ...noteLoaders(parts),
})

/** What a command works with: rules have refused callers who are not signed in. */
export const signedIn = <Loaders>({ db, viewer, storage, loaders }: RecordContext & { loaders: Loaders }) => ({
  db,
  viewer: viewer!,
  storage,
  loaders,
})
