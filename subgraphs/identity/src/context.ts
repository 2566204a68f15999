import type { Database } from '@parvis/kernel/database/database.ts'
import type { Caller } from '@parvis/kernel/graph/caller.ts'
import type { BaseContext } from '@parvis/kernel/graph/subgraph.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { type IdentityLoaders, identityLoaders } from './loaders.ts'

export type Context = BaseContext & {
  db: Database
  loaders: IdentityLoaders
  /** After signing in: the rest of this answer is read as the person. */
  become(viewer: Viewer): void
}

/** What one request to identity has at hand. */
export function createContext(db: Database, caller: Caller): Context {
  return {
    ...caller,
    effects: {},
    db,
    loaders: identityLoaders(db, caller.viewer),
    become(viewer) {
      this.viewer = viewer
      this.locale = viewer.locale
      this.loaders = identityLoaders(db, viewer)
    },
  }
}
