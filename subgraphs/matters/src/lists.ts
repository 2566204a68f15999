import { amongIds, sameId, sameText } from '@parvis/kernel/database/conditions.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import type { Page, PageInput } from '@parvis/kernel/database/pagination.ts'
import { read } from '@parvis/kernel/database/read.ts'
import { type ListParts, listRecords, type RecordFilter } from '@parvis/records/recordList.ts'
import { asc } from 'drizzle-orm'
import {
  type MatterRow,
  type MatterStatusRow,
  matterColumns,
  matterStatuses,
  matters,
  matterTables,
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
export function listMatters(parts: ListParts, input: PageInput & { filter?: MatterFilter | null }): MatterPage {
  const { kind, statusIds, practiceAreaId } = input.filter ?? {}
  const conditions = [
    sameText(matters.kind, kind),
    amongIds(matters.statusId, statusIds),
    sameId(matters.practiceAreaId, practiceAreaId),
  ]
  return listRecords<MatterRow>({ ...parts, tables: matterTables, columns: matterColumns }, { ...input, conditions })
}

/** All fields of law; the legal team keeps a few dozen. */
export const listPracticeAreas = (db: Database): Promise<PracticeAreaRow[]> =>
  read({ db }, { name: 'practice areas' }, () => db.select().from(practiceAreas).limit(500))

/** The workflow's statuses in their order; the legal team keeps a dozen. */
export const listMatterStatuses = (db: Database): Promise<MatterStatusRow[]> =>
  read({ db }, { name: 'matter statuses' }, () =>
    db.select().from(matterStatuses).orderBy(asc(matterStatuses.order)).limit(500),
  )
