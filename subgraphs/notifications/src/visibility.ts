import type { Viewer } from '@parvis/kernel/viewer.ts'
import { eq, type SQL, sql } from 'drizzle-orm'
import { notifications } from './tables.ts'

/** The one row predicate: everybody has only his own notifications, administrators too (V14). */
export const visibleNotifications = (viewer: Viewer | null): SQL =>
  viewer ? eq(notifications.recipientId, viewer.id) : sql`false`
