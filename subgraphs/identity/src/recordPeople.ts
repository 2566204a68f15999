import type { Viewer } from '@parvis/kernel/viewer.ts'
import type { Context } from './context.ts'
import type { PortalUserSeen } from './visibility.ts'

/** What a matter or contract tells of its people, as its own subgraph answered it for a viewer who sees the record. */
export type RecordPeople = {
  id: string
  watcherIds: string[]
  shareCompanyId: string | null
  assigneeId: string | null
}

/** What identity adds to every kind of record, of which nothing else is here. */
export const recordPeople = {
  async assigneeEmail({ assigneeId }: RecordPeople, _args: unknown, { loaders }: Context): Promise<string | null> {
    return assigneeId ? ((await loaders.staffUser.load(assigneeId))?.email ?? null) : null
  },

  /**
   * The watchers a viewer reads: staff all; a client of the company it is shared with those who are of it now and were
   * not deactivated, without the cut ones (V2, V8).
   */
  async watchers(
    { watcherIds, shareCompanyId }: RecordPeople,
    _args: unknown,
    { viewer, loaders }: Context,
  ): Promise<PortalUserSeen[]> {
    if (!isReader(viewer, shareCompanyId)) return []
    const watchers = await Promise.all(watcherIds.map((id) => loaders.portalUser.load(id)))
    const canSee = ({ companyId, status }: PortalUserSeen) => companyId === shareCompanyId && status !== 'INACTIVE'
    return watchers
      .filter((watcher) => watcher !== null)
      .filter((watcher) => viewer?.kind === 'staff' || canSee(watcher))
  },
}

const isReader = (viewer: Viewer | null, shareCompanyId: string | null): boolean =>
  viewer?.kind === 'staff' || (shareCompanyId !== null && viewer?.companyId === shareCompanyId)
