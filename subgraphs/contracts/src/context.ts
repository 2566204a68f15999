import type { GivesBytes } from '@parvis/kernel/attachments/openFile.ts'
import type { Carrier } from '@parvis/kernel/carrier.ts'
import type { Database } from '@parvis/kernel/database.ts'
import type { Storage } from '@parvis/kernel/storage/storage.ts'
import type { BaseContext } from '@parvis/kernel/subgraph.ts'
import type { Caller, Viewer } from '@parvis/kernel/viewer.ts'
import { givesBytes } from './givesBytes.ts'
import { type ContractLoaders, contractLoaders } from './loaders.ts'

export type Context = BaseContext & { db: Database; storage: Storage; givesBytes: GivesBytes; loaders: ContractLoaders }

/** What a command works with: rules have refused callers who are not signed in. */
export type CommandContext = { db: Database; viewer: Viewer; loaders: ContractLoaders }
export const signedIn = ({ db, viewer, loaders }: Context): CommandContext => ({ db, viewer: viewer!, loaders })

/** What one request to contracts has at hand. */
export function createContext(parts: { db: Database; identity: Carrier; storage: Storage }, caller: Caller): Context {
  const { db, identity, storage } = parts
  return { ...caller, effects: {}, db, storage, givesBytes, loaders: contractLoaders(db, caller.viewer, identity) }
}
