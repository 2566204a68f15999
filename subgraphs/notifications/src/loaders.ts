import type { Database } from '@parvis/kernel/database.ts'
import { rowLoader } from '@parvis/kernel/loaders.ts'
import type { Viewer } from '@parvis/kernel/viewer.ts'
import { and, sql } from 'drizzle-orm'
import { type NotificationRow, notifications } from './tables.ts'
import { visibleNotifications } from './visibility.ts'

/** Rows by id, as far as they exist for the viewer. */
export function notificationLoaders(db: Database, viewer: Viewer | null) {
  return {
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
