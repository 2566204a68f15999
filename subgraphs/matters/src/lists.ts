import { isId } from '@parvis/kernel/database/columns.ts'
import { sameId, sameText } from '@parvis/kernel/database/conditions.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import type { Page, PageInput } from '@parvis/kernel/database/pagination.ts'
import { read } from '@parvis/kernel/database/read.ts'
import type { Among } from '@parvis/records/recordIds.ts'
import { type ListParts, listRecords, type RecordFilter } from '@parvis/records/recordList.ts'
import { asc, sql } from 'drizzle-orm'
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
  waitsFor?: readonly MatterStatusRow['waitsFor'][] | null
  practiceAreaId?: string | null
}

/** A page of the matters the viewer sees, newest first (R32). */
export function listMatters(parts: ListParts, input: PageInput & { filter?: MatterFilter | null }): MatterPage {
  const { kind, statusIds, waitsFor, practiceAreaId } = input.filter ?? {}
  const conditions = [sameText(matters.kind, kind), sameId(matters.practiceAreaId, practiceAreaId)]
  const among = inStatuses({ ids: statusIds?.filter(isId), turns: waitsFor })
  const list = { ...parts, tables: matterTables, columns: matterColumns }
  return listRecords<MatterRow>(list, { ...input, conditions, among })
}

type StatusesAsked = {
  ids: readonly string[] | undefined
  turns: readonly MatterStatusRow['waitsFor'][] | null | undefined
}

/** In one of the statuses that are asked for, by id and by whose turn it is at them. */
function inStatuses({ ids, turns }: StatusesAsked): Among | null {
  if (!ids && !turns) return null
  const among = [
    ids && sql`${matterStatuses.id} = any(${sql.placeholder('statusIds')}::uuid[])`,
    turns && sql`${matterStatuses.waitsFor} = any(${sql.placeholder('turns')}::text[])`,
  ].filter((each) => each != null)
  return {
    text: `statuses by${ids ? ' id' : ''}${turns ? ' turn' : ''}`,
    column: matters.statusId,
    oneOf: sql`(select ${matterStatuses.id} from ${matterStatuses} where ${sql.join(among, sql` and `)})`,
    values: { ...(ids && { statusIds: ids }), ...(turns && { turns }) },
  }
}

/** All fields of law; the legal team keeps a few dozen. */
export const listPracticeAreas = (db: Database): Promise<PracticeAreaRow[]> =>
  read({ db }, { name: 'practice areas' }, () => db.select().from(practiceAreas).limit(500))

/** The workflow's statuses in their order; the legal team keeps a dozen. */
export const listMatterStatuses = (db: Database): Promise<MatterStatusRow[]> =>
  read({ db }, { name: 'matter statuses' }, () =>
    db.select().from(matterStatuses).orderBy(asc(matterStatuses.order)).limit(500),
  )
