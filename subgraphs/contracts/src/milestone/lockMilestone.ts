import { isId } from '@parvis/kernel/database/columns.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import { seerOf } from '@parvis/kernel/database/read.ts'
import { notFound } from '@parvis/kernel/graph/errors.ts'
import { lockRecord } from '@parvis/records/lockRecord.ts'
import { seenAs } from '@parvis/records/seenAs.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, eq, getTableColumns } from 'drizzle-orm'
import { contracts, contractTables, type LockedContract, type MilestoneRow, milestones } from '../tables.ts'
import { visibleMilestones } from '../visibility.ts'

/** Reads a contract through visibility and locks its row. Throws NOT_FOUND. */
export async function lockContract(tx: Transaction, viewer: Viewer, id: string): Promise<LockedContract> {
  // The kernel sees the table as what records have in common: its rows are whole.
  return (await lockRecord(tx, contractTables, viewer, id)) as LockedContract
}

/** Finds a milestone through visibility and locks its contract's row. Throws NOT_FOUND for a hidden or missing one. */
export async function lockMilestone(
  tx: Transaction,
  viewer: Viewer,
  id: string,
): Promise<{ contract: LockedContract; milestone: MilestoneRow }> {
  const seer = seerOf(viewer)
  const find = () =>
    tx
      .select({ ...getTableColumns(milestones), seenAs: seenAs(seer) })
      .from(milestones)
      .innerJoin(contracts, eq(contracts.id, milestones.recordId))
      .where(and(eq(milestones.id, id), visibleMilestones(seer)))
  const [found] = isId(id) ? await find() : []
  if (!found) throw notFound()
  const contract = await lockContract(tx, viewer, found.recordId)
  // What was read before the lock may have changed while it was waited for.
  const [present] = await find()
  if (!present) throw notFound()
  return { contract, milestone: present }
}
