import type { Carrier } from '@parvis/kernel/carrier.ts'
import type { Database } from '@parvis/kernel/database.ts'
import { rowLoader } from '@parvis/kernel/loaders.ts'
import type { Viewer } from '@parvis/kernel/viewer.ts'
import DataLoader from 'dataloader'
import { and, sql } from 'drizzle-orm'
import { type NotificationRow, notifications } from './tables.ts'
import { visibleNotifications } from './visibility.ts'

type Parts = { db: Database; viewer: Viewer | null; peers: Record<'contracts' | 'matters', Carrier> }

/** Whether records exist for the viewer, one internal call for all of a request. */
function seesLoader(owner: Carrier, viewer: Viewer | null) {
  return new DataLoader<string, boolean>(async (ids) => {
    const visible = await owner.internal<string[]>('visibleIds', { ids, viewer })
    return ids.map((id) => visible.includes(id))
  })
}

/** Rows by id, as far as they exist for the viewer. */
export function notificationLoaders({ db, viewer, peers }: Parts) {
  return {
    /** Whether the viewer can still see a contract; what a notification names is asked of its owner at every read. */
    seesContract: seesLoader(peers.contracts, viewer),
    seesMatter: seesLoader(peers.matters, viewer),
    notification: rowLoader<NotificationRow>((ids) =>
      db
        .select()
        .from(notifications)
        .where(and(sql`${notifications.id} = any(${sql.param(ids)}::uuid[])`, visibleNotifications(viewer)))
        .prepare('notificationsById')
        .execute(),
    ),
  }
}

export type NotificationLoaders = ReturnType<typeof notificationLoaders>
