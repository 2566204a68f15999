import type { Happened } from '@parvis/kernel/events/chain.ts'
import type { EventPayloads } from '@parvis/schema/events.ts'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { StoredRecord } from '../recordTable.ts'
import type { RecordTables } from '../recordTables.ts'

/** What somebody asked for at a company: shared with it, or of it while it was never displayed. */
export const askedForAt = (
  { record }: Pick<RecordTables, 'record'>,
  { requesterId, companyId }: { requesterId: string; companyId: string },
): SQL =>
  and(
    eq(record.requesterId, requesterId),
    sql`coalesce(${record.shareCompanyId}, ${record.companyId}) = ${companyId}::uuid`,
  )!

type NewRequester = {
  to: string
  companyId: string
  actorId: string | null
  moved: EventPayloads['contract.requesterMoved']
}

/**
 * A record with a colleague of its requester's in their place, who was perhaps its watcher (R8). Whoever is new on a
 * displayed one is told as at every sharing (R3, R12); a hidden one moves in silence.
 */
export function toNewRequester(
  kind: RecordTables['kind'],
  row: StoredRecord,
  { to, companyId, actorId, moved }: NewRequester,
): { changes: Partial<StoredRecord>; happened: Happened[] } {
  const watcherIds = row.watcherIds.filter((id) => id !== to)
  const changes = { requesterId: to, watcherIds, version: row.version + 1 }
  const happened: Happened[] = [{ type: `${kind}.requesterMoved`, actorId, payload: moved }]
  if (!row.sharedAt) return { changes, happened }
  const shared = { ...changes, shareCompanyId: companyId }
  if (!row.shareVisible) return { changes: shared, happened }
  const { attachmentsVisible } = row
  const newRecipientIds = row.sharedWithIds.includes(to) ? [] : [to]
  const payload = { requesterId: to, watcherIds, newRecipientIds, companyId, attachmentsVisible }
  happened.push({ type: `${kind}.shared`, actorId, payload })
  return { changes: { ...shared, sharedWithIds: [to, ...watcherIds] }, happened }
}
