import type { Carrier } from '@parvis/kernel/carrier.ts'
import type { Database } from '@parvis/kernel/database.ts'
import type { BaseContext } from '@parvis/kernel/subgraph.ts'
import type { Caller, Viewer } from '@parvis/kernel/viewer.ts'
import { type NotificationLoaders, notificationLoaders } from './loaders.ts'

export type Context = BaseContext & { db: Database; loaders: NotificationLoaders }

/** What a command works with: rules have refused callers who are not signed in. */
export type CommandContext = { db: Database; viewer: Viewer; loaders: Pick<NotificationLoaders, 'stillSeen'> }
export const signedIn = ({ db, viewer, loaders }: Context): CommandContext => ({ db, viewer: viewer!, loaders })

type Parts = { db: Database; peers: Record<'contracts' | 'matters', Carrier> }

/** What one request to notifications has at hand. */
export function createContext({ db, peers }: Parts, caller: Caller): Context {
  return { ...caller, effects: {}, db, loaders: notificationLoaders({ db, peers, viewer: caller.viewer }) }
}
