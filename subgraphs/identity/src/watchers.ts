import type { Viewer } from '@parvis/kernel/viewer.ts'
import type { IdentityLoaders } from './loaders.ts'
import type { PortalUserSeen } from './visibility.ts'

/** What a matter or contract tells of its watchers; contracts and matters answered it for a record the viewer sees. */
export type Watched = { id: string; watcherIds: string[]; shareCompanyId: string | null }

/**
 * The watchers a viewer reads: staff all; a client of the company it is shared with those who are of it now and were not
 * deactivated, without the cut ones (V2, V8).
 */
export async function watchersFor(
  viewer: Viewer | null,
  { watcherIds, shareCompanyId }: Watched,
  { portalUser }: IdentityLoaders,
): Promise<PortalUserSeen[]> {
  const isStaff = viewer?.kind === 'staff'
  if (!isStaff && (shareCompanyId === null || shareCompanyId !== viewer?.companyId)) return []
  const watchers = await Promise.all(watcherIds.map((id) => portalUser.load(id)))
  return watchers.filter(
    (watcher) =>
      watcher !== null && (isStaff || (watcher.companyId === shareCompanyId && watcher.status !== 'INACTIVE')),
  ) as PortalUserSeen[]
}
