import { isId } from '@parvis/kernel/columns.ts'
import type { Database } from '@parvis/kernel/database.ts'
import {
  checkFirst,
  countLimit,
  decodeCursor,
  isMoment,
  type Page,
  type PageInput,
  toPage,
} from '@parvis/kernel/pagination.ts'
import { read } from '@parvis/kernel/read.ts'
import type { Viewer } from '@parvis/kernel/viewer.ts'
import { and, desc, sql } from 'drizzle-orm'
import type { NotificationLoaders } from './loaders.ts'
import { type NotificationRow, notifications } from './tables.ts'
import { visibleNotifications } from './visibility.ts'

export type NotificationPage = Page<NotificationRow>
type Parts = { db: Database; viewer: Viewer | null; loaders: Pick<NotificationLoaders, 'stillSeen'> }

/** How often a page that lost rows to hidden records is read on to fill it. */
const maxRounds = 5

/**
 * A page of the viewer's own notifications, newest first, off the index on recipient and moment; without those about a
 * record he can no longer see (V14). Where many were hidden in a row a page may be short and still not the last.
 */
export async function listNotifications(
  { db, viewer, loaders }: Parts,
  { first, after }: PageInput,
): Promise<NotificationPage> {
  checkFirst(first)
  const rows: NotificationRow[] = []
  let cursor = decodeCursor(after, isNotificationCursor)
  for (let round = 0; round < maxRounds && rows.length <= first; round += 1) {
    const batch = await readOwn(db, viewer, { cursor, limit: first + 1 })
    rows.push(...(await loaders.stillSeen(batch)))
    if (batch.length <= first) break
    cursor = cursorOf(batch.at(-1)!)
  }
  return toPage({
    rows,
    first,
    cursor: cursorOf,
    async count() {
      const newest = await readOwn(db, viewer, { cursor: null, limit: countLimit + 1 })
      return (await loaders.stillSeen(newest)).length
    },
  })
}

function readOwn(
  db: Database,
  viewer: Viewer | null,
  { cursor, limit }: { cursor: string[] | null; limit: number },
): Promise<NotificationRow[]> {
  const { occurredAt, id } = notifications
  const values = { limit, sortedAt: cursor?.[0], sortedId: cursor?.[1] }
  return read({ db, viewer }, { name: cursor ? 'notifications further on' : 'notifications', values }, (seer) => {
    const further = sql`(${occurredAt}, ${id}) < (${sql.placeholder('sortedAt')}::timestamptz, ${sql.placeholder('sortedId')}::uuid)`
    return db
      .select()
      .from(notifications)
      .where(and(visibleNotifications(seer), cursor ? further : undefined))
      .orderBy(desc(occurredAt), desc(id))
      .limit(sql.placeholder('limit'))
  })
}

const cursorOf = (row: NotificationRow) => [row.occurredAt.toISOString(), row.id]
const isNotificationCursor = (values: string[]) => values.length === 2 && isMoment(values[0]!) && isId(values[1]!)
