import type { Storage } from '@parvis/files/storage.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import type { Caller } from '@parvis/kernel/graph/caller.ts'
import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import type { RecordContext, signedIn } from '@parvis/records/recordContext.ts'
import { type MatterLoaders, matterLoaders } from './loaders.ts'
import { givesBytes } from './matter/givesBytes.ts'
import { matterTables } from './tables.ts'

export type Context = RecordContext & { loaders: MatterLoaders }

/** What a command works with. */
export type CommandContext = ReturnType<typeof signedIn<MatterLoaders>>

/** What one request to matters has at hand. */
export function createContext(
  parts: { db: Database; identity: Carrier<'identity'>; storage: Storage },
  caller: Caller,
): Context {
  const { db, identity, storage } = parts
  const loaders = matterLoaders(db, caller.viewer, identity)
  return { ...caller, effects: {}, db, storage, tables: matterTables, givesBytes, loaders }
}
