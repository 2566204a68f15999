import { isId } from '@parvis/kernel/columns.ts'
import type { Database } from '@parvis/kernel/database.ts'
import { checkFirst, countLimit, decodeCursor, type Page, type PageInput, toPage } from '@parvis/kernel/pagination.ts'
import type { Viewer } from '@parvis/kernel/viewer.ts'
import { and, count, desc, sql } from 'drizzle-orm'
import { type NotificationRow, notifications } from './tables.ts'
import { visibleNotifications } from './visibility.ts'

export type NotificationPage = Page<NotificationRow>

/** A page of the viewer's own notifications, newest first, off the index on recipient and moment. */
export async function listNotifications(
  { db, viewer }: { db: Database; viewer: Viewer | null },
  { first, after }: PageInput,
): Promise<NotificationPage> {
  checkFirst(first)
  const cursor = decodeCursor(after, isNotificationCursor)
  const { occurredAt, id } = notifications
  const before = cursor && sql`(${occurredAt}, ${id}) < (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)`
  const rows = await db
    .select()
    .from(notifications)
    .where(and(visibleNotifications(viewer), before ?? undefined))
    .orderBy(desc(occurredAt), desc(id))
    .limit(first + 1)
    .prepare('notifications')
    .execute()
  return toPage({
    rows,
    first,
    cursor: (row) => [row.occurredAt.toISOString(), row.id],
    async count() {
      const own = db
        .select({ id })
        .from(notifications)
        .where(visibleNotifications(viewer))
        .limit(countLimit + 1)
        .as('own')
      const [counted] = await db.select({ value: count() }).from(own).prepare('notificationCount').execute()
      return counted!.value
    },
  })
}

const isNotificationCursor = (values: string[]) =>
  values.length === 2 && !Number.isNaN(Date.parse(values[0]!)) && isId(values[1]!)
