import { isDeepStrictEqual } from 'node:util'
import type { Database } from '@parvis/kernel/database/database.ts'
import type { Happened } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { badInput, forbidden, notFound } from '@parvis/kernel/graph/errors.ts'
import type { PersonFacts } from '@parvis/schema/calls.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import type DataLoader from 'dataloader'
import { checkVersion, lockRecord } from '../lockRecord.ts'
import { checkedStaff } from '../recordFields.ts'
import type { LockedRecord, RecordRow } from '../recordTable.ts'
import type { RecordTables } from '../recordTables.ts'
import { saveRecord } from '../saveRecord.ts'
import { mayRestrict } from './mayRestrict.ts'

type Context = {
  db: Database
  viewer: Viewer
  loaders: { person: DataLoader<string, PersonFacts | null>; record: DataLoader<string, RecordRow | null> }
}

export type PrivacyInput = {
  recordId: string
  version: number
  private: boolean
  staffIds: readonly string[]
  clientKey?: string | null
}

/**
 * Restricts a record to named staff or opens it again (V12, R63). One transaction holds the row, the access rows and the
 * event that tells who is named anew; what is so already is no change and no event. Somebody who was named before may
 * stay named, whatever has become of them. Throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT; refuses with CONFLICT or
 * PERSON_NOT_ELIGIBLE.
 */
export async function setPrivacy(
  { db, viewer, loaders }: Context,
  tables: RecordTables,
  input: PrivacyInput,
): Promise<void> {
  const { recordId, version, clientKey, private: isPrivate } = input
  const seen = await loaders.record.load(recordId)
  if (!seen) throw notFound()
  if (!mayRestrict(viewer, seen)) throw forbidden()
  if (!isPrivate && input.staffIds.length) throw badInput('staffIds is for a record that is private.')
  const staffIds = await checkedStaff(loaders, input.staffIds, seen.staffIds)
  await db.transaction(async (tx) => {
    const row = await lockRecord(tx, tables, viewer, recordId)
    if (!mayRestrict(viewer, row)) throw forbidden()
    const claim = { actorId: viewer.id, operation: `${tables.kind}.setPrivacy`, clientKey, subjectId: row.id }
    await once(tx, tables.eventTables, claim, async () => {
      checkVersion(tables, row, version)
      if (isSame(row, { isPrivate, staffIds })) return
      const happened = isPrivate
        ? restricted(tables.kind, { actorId: viewer.id, staffIds, before: row })
        : ({ type: `${tables.kind}.unrestricted`, actorId: viewer.id, payload: {} } as const)
      const changes = { private: isPrivate, staffIds, version: row.version + 1 }
      await saveRecord(tx, tables, row, { changes, happened: [happened] })
    })
  })
}

/** Names in another order are no change. */
function isSame(row: LockedRecord, { isPrivate, staffIds }: { isPrivate: boolean; staffIds: string[] }): boolean {
  return row.private === isPrivate && isDeepStrictEqual(staffIds.toSorted(), row.staffIds.toSorted())
}

type Restricted = {
  actorId: string
  staffIds: string[]
  /** Of a new record null. */
  before: Pick<RecordRow, 'private' | 'staffIds'> | null
}

/** That a record is restricted now, and who of those named did not see it as a named one before. */
export function restricted(kind: RecordTables['kind'], { actorId, staffIds, before }: Restricted): Happened {
  const named = before?.private ? before.staffIds : []
  const newStaffIds = staffIds.filter((id) => !named.includes(id))
  return { type: `${kind}.restricted`, actorId, payload: { staffIds, newStaffIds } }
}
