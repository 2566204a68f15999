import type { Database } from '@parvis/kernel/database/database.ts'
import type { Caller } from '@parvis/kernel/graph/caller.ts'
import type { Carriers } from '@parvis/kernel/graph/carrier.ts'
import type { BaseContext } from '@parvis/kernel/graph/subgraph.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { type NotificationLoaders, notificationLoaders } from './loaders.ts'

export type Context = BaseContext & { db: Database; loaders: NotificationLoaders }

/** What a command works with: rules have refused callers who are not signed in. */
export type CommandContext = { db: Database; viewer: Viewer; loaders: Pick<NotificationLoaders, 'stillSeen'> }
export const signedIn = ({ db, viewer, loaders }: Context): CommandContext => ({ db, viewer: viewer!, loaders })

type Parts = { db: Database; peers: Pick<Carriers, 'contracts' | 'matters'> }

/** What one request to notifications has at hand. */
export function createContext({ db, peers }: Parts, caller: Caller): Context {
  return { ...caller, effects: {}, db, loaders: notificationLoaders({ db, peers, viewer: caller.viewer }) }
}
