import type { Database } from '@parvis/kernel/database.ts'
import { rowLoader } from '@parvis/kernel/loaders.ts'
import type { Viewer } from '@parvis/kernel/viewer.ts'
import DataLoader from 'dataloader'
import { and, asc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import { contracts, type MilestoneRow, milestones } from './tables.ts'
import { visibleMilestones } from './visibility.ts'

/** Milestones by id and by contract, as far as they exist for the viewer: one statement a fetch, by date. */
export function milestoneLoaders(db: Database, viewer: Viewer | null) {
  const read = (name: string, where: SQL) =>
    db
      .select(getTableColumns(milestones))
      .from(milestones)
      .innerJoin(contracts, eq(contracts.id, milestones.recordId))
      .where(and(where, visibleMilestones(viewer)))
      .orderBy(sql`coalesce(${milestones.dueDate}, ${milestones.startDate}) nulls last`, asc(milestones.id))
      .prepare(name)
      .execute()
  return {
    milestone: rowLoader<MilestoneRow>((ids) =>
      read('milestonesById', sql`${milestones.id} = any(${sql.param(ids)}::uuid[])`),
    ),
    milestonesOf: new DataLoader<string, MilestoneRow[]>(async (contractIds) => {
      const rows = await read(
        'milestonesByContract',
        sql`${milestones.recordId} = any(${sql.param([...contractIds])}::uuid[])`,
      )
      const byContract = Map.groupBy(rows, ({ recordId }) => recordId)
      return contractIds.map((id) => byContract.get(id) ?? [])
    }),
  }
}
