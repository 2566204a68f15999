import type { Database } from '@parvis/kernel/database/database.ts'
import { rowLoader } from '@parvis/kernel/database/loaders.ts'
import { isAmongIds, read } from '@parvis/kernel/database/read.ts'
import { seenAs } from '@parvis/records/seenAs.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import DataLoader from 'dataloader'
import { and, asc, type Column, eq, getTableColumns, sql } from 'drizzle-orm'
import { contracts, type MilestoneRow, milestones } from '../tables.ts'
import { visibleMilestones } from '../visibility.ts'

/** Milestones by id and by contract, as far as they exist for the viewer: one statement a fetch, by date. */
export function milestoneLoaders(db: Database, viewer: Viewer | null) {
  const readBy = (column: Column, { name, ids }: { name: string; ids: readonly string[] }) =>
    read({ db, viewer }, { name, values: { ids } }, (seer) =>
      db
        .select({ ...getTableColumns(milestones), seenAs: seenAs(seer) })
        .from(milestones)
        .innerJoin(contracts, eq(contracts.id, milestones.recordId))
        .where(and(isAmongIds(column), visibleMilestones(seer)))
        .orderBy(sql`coalesce(${milestones.dueDate}, ${milestones.startDate}) nulls last`, asc(milestones.id)),
    )
  return {
    milestone: rowLoader<MilestoneRow>((ids) => readBy(milestones.id, { name: 'milestones by id', ids })),
    milestonesOf: new DataLoader<string, MilestoneRow[]>(async (contractIds) => {
      const rows = await readBy(milestones.recordId, { name: 'milestones of contracts', ids: contractIds })
      const byContract = Map.groupBy(rows, ({ recordId }) => recordId)
      return contractIds.map((id) => byContract.get(id) ?? [])
    }),
  }
}
