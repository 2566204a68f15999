import type { Database } from '@parvis/kernel/database/database.ts'
import { rowLoader } from '@parvis/kernel/database/loaders.ts'
import { isAmongIds, read } from '@parvis/kernel/database/read.ts'
import { can } from '@parvis/kernel/graph/abilities.ts'
import type { Carrier, Carriers } from '@parvis/kernel/graph/carrier.ts'
import { isUnavailable } from '@parvis/kernel/graph/errors.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import DataLoader from 'dataloader'
import { and } from 'drizzle-orm'
import { subjectKindOf } from './notification/notificationSubject.ts'
import { type NotificationRow, notifications } from './tables.ts'
import { visibleNotifications } from './visibility.ts'

type Subject = Pick<NotificationRow, 'kind' | 'recordId' | 'milestoneId'>
type Parts = { db: Database; viewer: Viewer | null; peers: Pick<Carriers, 'contracts' | 'matters'> }

/** Told records, and whether each of them could be judged. */
type Seen<Told> = { rows: Told[]; isComplete: boolean }

/**
 * Whether records exist for the viewer, asked of their owner at every read: one internal call for all of a request. Null
 * where the owner does not answer.
 */
function seesLoader(owner: Carrier<'contracts' | 'matters'>, viewer: Viewer | null) {
  return new DataLoader<string, boolean | null>(async (ids) => {
    const visible = await owner.internal('visibleIds', { ids, viewer }).catch((error) => {
      if (isUnavailable(error)) return null
      throw error
    })
    return ids.map((id) => visible?.includes(id) ?? null)
  })
}

/** How notes begin, asked of their owner: one internal call for all of a request. Null where it does not answer. */
function wordsLoader(owner: Carrier<'contracts' | 'matters'>, viewer: Viewer | null) {
  return new DataLoader<string, string | null>(async (noteIds) => {
    const found = await owner.internal('noteWords', { noteIds, viewer }).catch((error) => {
      if (isUnavailable(error)) return []
      throw error
    })
    const words = new Map(found.map((each) => [each.noteId, each.words]))
    return noteIds.map((id) => words.get(id) ?? null)
  })
}

/**
 * What milestones are called, as far as they exist for the viewer: one internal call for all of a request. False for one
 * that does not, null where the owner does not answer.
 */
function titlesLoader(owner: Carrier<'contracts'>, viewer: Viewer | null) {
  return new DataLoader<string, string | false | null>(async (ids) => {
    const found = await owner.internal('milestoneTitles', { ids, viewer }).catch((error) => {
      if (isUnavailable(error)) return null
      throw error
    })
    const titles = found && new Map(found.map(({ id, title }) => [id, title]))
    return ids.map((id) => titles && (titles.get(id) ?? false))
  })
}

/** Rows by id, as far as they exist for the viewer. */
export function notificationLoaders({ db, viewer, peers }: Parts) {
  const records = { contract: seesLoader(peers.contracts, viewer), matter: seesLoader(peers.matters, viewer) }
  const titles = titlesLoader(peers.contracts, viewer)
  const sees = async (row: Subject) => {
    if (row.milestoneId) {
      const title = await titles.load(row.milestoneId)
      return title === null ? null : title !== false
    }
    const kind = subjectKindOf(row)
    return kind === 'person' ? can(viewer, 'person.admit') : records[kind].load(row.recordId)
  }
  /** Of the viewer's own notifications those about what they can still see, as far as a record's owner answers. */
  const stillSeen = async <Told extends Subject>(rows: Told[]): Promise<Seen<Told>> => {
    const seen = await Promise.all(rows.map(sees))
    return { rows: rows.filter((_, index) => seen[index]), isComplete: !seen.includes(null) }
  }
  const words = { contract: wordsLoader(peers.contracts, viewer), matter: wordsLoader(peers.matters, viewer) }
  return {
    stillSeen,
    /** What a file or milestone was called, what one to be reminded of is called, or how a note begins. */
    async nameOf(row: NotificationRow) {
      if (row.milestoneId) return (await titles.load(row.milestoneId)) || null
      const kind = subjectKindOf(row)
      return row.noteId && kind !== 'person' ? words[kind].load(row.noteId) : row.name
    },
    notification: rowLoader<NotificationRow>(async (ids) => {
      const own = await read({ db, viewer }, { name: 'notifications by id', values: { ids } }, (seer) =>
        db
          .select()
          .from(notifications)
          .where(and(isAmongIds(notifications.id), visibleNotifications(seer))),
      )
      return (await stillSeen(own)).rows
    }),
  }
}

export type NotificationLoaders = ReturnType<typeof notificationLoaders>
