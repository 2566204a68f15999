import type { ViewerInSql } from '@parvis/kernel/database/read.ts'
import { type SQL, sql } from 'drizzle-orm'
import { notifications } from './tables.ts'

/** The one row predicate: everybody has only their own notifications, administrators too (V14). */
export const visibleNotifications = (viewer: ViewerInSql | null): SQL =>
  viewer ? sql`${notifications.recipientId} = ${viewer.id}::uuid` : sql`false`
