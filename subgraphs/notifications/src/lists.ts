import { isId } from '@parvis/kernel/database/columns.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import {
  checkFirst,
  countLimit,
  decodeCursor,
  type Page,
  type PageInput,
  toPage,
} from '@parvis/kernel/database/pagination.ts'
import { read } from '@parvis/kernel/database/read.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, desc, isNull, sql } from 'drizzle-orm'
import type { NotificationLoaders } from './loaders.ts'
import { type NotificationRow, notifications } from './tables.ts'
import { visibleNotifications } from './visibility.ts'

export type NotificationPage = Page<NotificationRow> & { isComplete(): Promise<boolean> }
type Parts = { db: Database; viewer: Viewer | null; loaders: Pick<NotificationLoaders, 'stillSeen'> }

/** How often a page that lost rows to hidden records is read on to fill it. */
const maxRounds = 5
/** Nobody counts further: "99+". */
const unreadLimit = 99

/**
 * A page of the viewer's own notifications, what was told last first, off an index; without those about a record they
 * can no longer see (V14), and without those about records whose owner does not answer: then it is not complete. Where
 * many were hidden in a row a page may be short and still not the last.
 */
export function listNotifications(
  { db, viewer, loaders }: Parts,
  { first, after, unread }: PageInput & { unread: boolean },
): NotificationPage {
  checkFirst(first)
  const [cursor = null] = decodeCursor(after, isNotificationCursor) ?? []
  let isComplete = true
  const page = toPage<NotificationRow>({
    first,
    async rows() {
      const rows: NotificationRow[] = []
      let before = cursor
      for (let round = 0; round < maxRounds && rows.length <= first; round += 1) {
        const batch = await readOwn({ db, viewer }, { before, unread, limit: first + 1 })
        const seen = await loaders.stillSeen(batch)
        rows.push(...seen.rows)
        isComplete &&= seen.isComplete
        if (batch.length <= first) break
        before = batch.at(-1)!.id
      }
      return rows
    },
    cursor: ({ id }) => [id],
    async count() {
      const newest = await readOwn({ db, viewer }, { before: null, unread, limit: countLimit + 1 })
      return (await loaders.stillSeen(newest)).rows.length
    },
  })
  return {
    ...page,
    async isComplete() {
      await page.nodes()
      return isComplete
    },
  }
}

/** How many the viewer has not read, of records they can see: one read of an index that holds nothing else. */
export async function countUnread({ db, viewer, loaders }: Parts): Promise<{ value: number; capped: boolean }> {
  const newest = await readOwn({ db, viewer }, { before: null, unread: true, limit: unreadLimit + 1 })
  const { rows } = await loaders.stillSeen(newest)
  return { value: Math.min(rows.length, unreadLimit), capped: newest.length > unreadLimit }
}

type Wanted = { before: string | null; unread: boolean; limit: number }

function readOwn(parts: Omit<Parts, 'loaders'>, { before, unread, limit }: Wanted): Promise<NotificationRow[]> {
  const { id, readAt } = notifications
  const name = `${unread ? 'unread ' : ''}notifications${before ? ' further on' : ''}`
  return read(parts, { name, values: { limit, before } }, (seer) => {
    const further = before ? sql`${id} < ${sql.placeholder('before')}::uuid` : undefined
    return parts.db
      .select()
      .from(notifications)
      .where(and(visibleNotifications(seer), further, unread ? isNull(readAt) : undefined))
      .orderBy(desc(id))
      .limit(sql.placeholder('limit'))
  })
}

const isNotificationCursor = (values: string[]) => values.length === 1 && isId(values[0]!)
