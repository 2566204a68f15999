import type { Seer } from '@parvis/kernel/database/read.ts'
import { type SQL, sql } from 'drizzle-orm'
import { notifications } from './tables.ts'

/** The one row predicate: everybody has only their own notifications, administrators too (V14). */
export const visibleNotifications = (seer: Seer | null): SQL =>
  seer ? sql`${notifications.recipientId} = ${seer.id}::uuid` : sql`false`
