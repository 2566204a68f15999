import { isId } from '@parvis/kernel/database/columns.ts'
import { seerOf } from '@parvis/kernel/database/read.ts'
import { badInput } from '@parvis/kernel/graph/errors.ts'
import { and, inArray, isNotNull, isNull, lte, or, type SQL } from 'drizzle-orm'
import type { CommandContext } from '../context.ts'
import { notifications } from '../tables.ts'
import { visibleNotifications } from '../visibility.ts'

type Marks = { read: boolean; ids?: readonly string[] | null; upTo?: string | null }

/** The most a caller names at once. */
const maxIds = 1000

/**
 * Marks the viewer's own notifications as read, or as new again; answers those whose mark changed. What is about a
 * record they cannot see stays as it is: it is still new once they see the record again. Throws BAD_USER_INPUT.
 */
export async function markNotifications(
  { db, viewer, loaders }: CommandContext,
  { read, ids, upTo }: Marks,
): Promise<string[]> {
  const { id, readAt, kind, recordId, milestoneId } = notifications
  const mine = and(
    visibleNotifications(seerOf(viewer)),
    which({ ids, upTo }),
    read ? isNull(readAt) : isNotNull(readAt),
  )
  const told = await db.selectDistinct({ kind, recordId, milestoneId }).from(notifications).where(mine)
  const { rows: seen } = await loaders.stillSeen(told)
  if (!seen.length) return []
  const seenIds = [...new Set(seen.filter((each) => !each.milestoneId).map((each) => each.recordId))]
  const milestoneIds = seen.flatMap((each) => each.milestoneId ?? [])
  const ofSeen = or(and(isNull(milestoneId), inArray(recordId, seenIds)), inArray(milestoneId, milestoneIds))
  const marked = await db
    .update(notifications)
    .set({ readAt: read ? new Date() : null })
    .where(and(mine, ofSeen))
    .returning({ id })
  return marked.map((row) => row.id)
}

function which({ ids, upTo }: Pick<Marks, 'ids' | 'upTo'>): SQL {
  if ((ids == null) === (upTo == null)) throw badInput('Give either `ids` or `upTo`.')
  if (ids == null) {
    if (!isId(upTo!)) throw badInput('`upTo` wants the id of a notification.')
    return lte(notifications.id, upTo!)
  }
  if (ids.length > maxIds) throw badInput(`\`ids\` wants at most ${maxIds}.`)
  return inArray(notifications.id, ids.filter(isId))
}
