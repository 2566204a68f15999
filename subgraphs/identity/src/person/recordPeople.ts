import type { SeenAs } from '@parvis/schema/viewer.ts'
import type { Context } from '../context.ts'
import { isContactFor, isWatcherFor, type PortalUserSeen } from '../visibility.ts'

/**
 * What a matter or contract tells of its people, as its own subgraph answered it for a viewer who sees the record. No
 * caller can write it: the gateway takes no alias that is named as one of these (`limits.ts`).
 */
export type RecordPeople = {
  id: string
  watcherIds: string[]
  shareCompanyId: string | null
  assigneeId: string | null
  /** As what the viewer sees the record. */
  seenAs: SeenAs
}

/** What identity adds to every kind of record, of which nothing else is here. */
export const recordPeople = {
  async assigneeEmail(record: RecordPeople, _args: unknown, { viewer, loaders }: Context): Promise<string | null> {
    const { assigneeId } = record
    return assigneeId && isContactFor(viewer, record)
      ? ((await loaders.staffUser.load(assigneeId))?.email ?? null)
      : null
  },

  async watchers(record: RecordPeople, _args: unknown, { viewer, loaders }: Context): Promise<PortalUserSeen[]> {
    const watchers = await Promise.all(record.watcherIds.map((id) => loaders.portalUser.load(id)))
    return watchers.filter((watcher) => watcher !== null).filter(isWatcherFor(viewer, record))
  },
}
