import type DataLoader from 'dataloader'
import type { Reference } from '../reference.ts'
import type { Viewer } from '../viewer.ts'
import type { RecordRow } from './recordTable.ts'

/** The watchers a viewer reads: staff all, a party those who can see the record now, without the cut ones (V2, V8). */
export async function watchersFor(
  viewer: Viewer | null,
  { watcherIds, shareCompanyId }: RecordRow,
  companyIdOf: DataLoader<string, string | null>,
): Promise<Reference[]> {
  if (viewer?.kind === 'staff') return watcherIds.map((id) => ({ id }))
  if (shareCompanyId === null) return []
  const companyIds = await Promise.all(watcherIds.map((id) => companyIdOf.load(id)))
  return watcherIds.flatMap((id, index) => (companyIds[index] === shareCompanyId ? [{ id }] : []))
}
