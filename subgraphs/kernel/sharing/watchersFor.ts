import type DataLoader from 'dataloader'
import type { Reference } from '../reference.ts'
import type { Viewer } from '../viewer.ts'
import type { Person } from './eligibility.ts'
import type { RecordRow } from './recordTable.ts'

/** The watchers a viewer reads: staff all, a party those who can see the record now, without the cut ones (V2, V8). */
export async function watchersFor(
  viewer: Viewer | null,
  { watcherIds, shareCompanyId }: RecordRow,
  person: DataLoader<string, Person | null>,
): Promise<Reference[]> {
  if (viewer?.kind === 'staff') return watcherIds.map((id) => ({ id }))
  const watchers = await Promise.all(watcherIds.map((id) => person.load(id)))
  return watchers.flatMap((watcher) =>
    watcher && shareCompanyId !== null && watcher.companyId === shareCompanyId && watcher.status !== 'INACTIVE'
      ? [{ id: watcher.id }]
      : [],
  )
}
