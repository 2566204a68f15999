import type { Storage } from '@parvis/files/storage.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import type { Caller } from '@parvis/kernel/graph/caller.ts'
import type { Carriers } from '@parvis/kernel/graph/carrier.ts'
import type { BaseContext } from '@parvis/kernel/graph/subgraph.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { type IdentityLoaders, identityLoaders } from './loaders.ts'

export type Context = BaseContext & {
  db: Database
  /** Where uploads wait for what they are for. */
  storage: Storage
  loaders: IdentityLoaders
  /** The owners of records. */
  peers: Pick<Carriers, 'contracts' | 'matters'>
  /** Where both applications are reached, without a slash at its end. */
  publicUrl: string
  /** After signing in: the rest of this answer is read as the person. */
  become(viewer: Viewer): void
}

/** What one request to identity has at hand. */
export function createContext(parts: Pick<Context, 'db' | 'peers' | 'storage' | 'publicUrl'>, caller: Caller): Context {
  const { db } = parts
  return {
    ...caller,
    effects: {},
    ...parts,
    loaders: identityLoaders(db, caller.viewer),
    become(viewer) {
      this.viewer = viewer
      this.locale = viewer.locale
      this.loaders = identityLoaders(db, viewer)
    },
  }
}
