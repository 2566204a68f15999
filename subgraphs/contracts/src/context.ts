import type { Storage } from '@parvis/files/storage.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import type { Caller } from '@parvis/kernel/graph/caller.ts'
import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import type { RecordContext, signedIn } from '@parvis/records/recordContext.ts'
import { givesBytes } from './contract/givesBytes.ts'
import { type ContractLoaders, contractLoaders } from './loaders.ts'
import { contractTables } from './tables.ts'

export type Context = RecordContext & { loaders: ContractLoaders }

/** What a command works with. */
export type CommandContext = ReturnType<typeof signedIn<ContractLoaders>>

/** What one request to contracts has at hand. */
export function createContext(
  parts: { db: Database; identity: Carrier<'identity'>; storage: Storage },
  caller: Caller,
): Context {
  const { db, identity, storage } = parts
  const loaders = contractLoaders(db, caller.viewer, identity)
  return { ...caller, effects: {}, db, storage, tables: contractTables, givesBytes, loaders }
}
