import { isId } from '@parvis/kernel/columns.ts'
import type { Database } from '@parvis/kernel/database.ts'
import type { Page, PageInput } from '@parvis/kernel/pagination.ts'
import { listRecords, type RecordFilter } from '@parvis/kernel/sharing/recordList.ts'
import type { Viewer } from '@parvis/kernel/viewer.ts'
import { asc, eq, inArray, sql } from 'drizzle-orm'
import {
  type MatterRow,
  type MatterStatusRow,
  matterSharing,
  matterStatuses,
  matters,
  type PracticeAreaRow,
  practiceAreas,
} from './tables.ts'

export type MatterPage = Page<MatterRow>
type MatterFilter = RecordFilter & {
  kind?: MatterRow['kind'] | null
  statusIds?: readonly string[] | null
  practiceAreaId?: string | null
}

/** A page of the matters the viewer sees, newest first (R32). */
export function listMatters(
  parts: { db: Database; viewer: Viewer | null },
  input: PageInput & { filter?: MatterFilter | null },
): Promise<MatterPage> {
  const { kind, statusIds, practiceAreaId } = input.filter ?? {}
  const where = [
    kind ? eq(matters.kind, kind) : undefined,
    statusIds ? inArray(matters.statusId, statusIds.filter(isId)) : undefined,
    practiceAreaId == null ? undefined : isId(practiceAreaId) ? eq(matters.practiceAreaId, practiceAreaId) : sql`false`,
  ]
  return listRecords<MatterRow>({ ...parts, sharing: matterSharing }, { ...input, where })
}

/** All fields of law; the legal team keeps a few dozen. */
export const listPracticeAreas = (db: Database): Promise<PracticeAreaRow[]> =>
  db.select().from(practiceAreas).limit(500).prepare('practiceAreas').execute()

/** The workflow's statuses in their order; the legal team keeps a dozen. */
export const listMatterStatuses = (db: Database): Promise<MatterStatusRow[]> =>
  db.select().from(matterStatuses).orderBy(asc(matterStatuses.order)).limit(500).prepare('matterStatuses').execute()
