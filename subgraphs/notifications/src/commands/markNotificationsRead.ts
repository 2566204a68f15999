import { and, isNull, lte } from 'drizzle-orm'
import type { CommandContext } from '../context.ts'
import { notifications } from '../tables.ts'
import { visibleNotifications } from '../visibility.ts'

/** Marks the viewer's own new notifications up to a moment as read; answers how many. Doing it again finds none. */
export async function markNotificationsRead({ db, viewer }: CommandContext, { upTo }: { upTo: Date }): Promise<number> {
  const read = await db
    .update(notifications)
    .set({ readAt: new Date() })
    .where(and(visibleNotifications(viewer), isNull(notifications.readAt), lte(notifications.occurredAt, upTo)))
    .returning({ id: notifications.id })
  return read.length
}
