import type { Storage } from '@parvis/files/storage.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import type { BaseContext } from '@parvis/kernel/graph/subgraph.ts'
import type { Caller, Viewer } from '@parvis/kernel/graph/viewer.ts'
import type { GivesBytes } from '@parvis/records/attachments/openFile.ts'
import { givesBytes } from './contract/givesBytes.ts'
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
