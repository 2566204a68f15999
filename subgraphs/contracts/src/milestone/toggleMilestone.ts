import type { Transaction } from '@parvis/kernel/database/database.ts'
import { claimClientKey } from '@parvis/kernel/events/clientKey.ts'
import { badInput, notFound } from '@parvis/kernel/graph/errors.ts'
import type { Viewer } from '@parvis/kernel/graph/viewer.ts'
import { recordEvent } from '@parvis/records/recordEvent.ts'
import type { LockedRecord } from '@parvis/records/recordTable.ts'
import { eq } from 'drizzle-orm'
import type { CommandContext } from '../context.ts'
import { contractTables, type MilestoneRow, milestones } from '../tables.ts'
import { lockMilestone } from './lockMilestone.ts'

type Toggle = { milestoneId: string; clientKey?: string | null; portalVisible: boolean }
type Locked = { viewer: Viewer; contract: LockedRecord; milestone: MilestoneRow }

/** Shows or hides a milestone (R23). Throws NOT_FOUND. One that is so already stays as it is, and nothing happened. */
export async function toggleMilestone(
  { db, viewer }: Pick<CommandContext, 'db' | 'viewer'>,
  input: Toggle,
): Promise<void> {
  const { clientKey, portalVisible } = input
  await db.transaction(async (tx) => {
    const { contract, milestone } = await lockMilestone(tx, viewer, input.milestoneId)
    const operation = portalVisible ? 'milestone.show' : 'milestone.hide'
    const claim = { actorId: viewer.id, operation, clientKey, subjectId: milestone.id }
    if (await claimClientKey(tx, contractTables.eventTables, claim)) return
    await setVisible(tx, { viewer, contract, milestone }, portalVisible)
  })
}

type Together = { hideIds: readonly string[] | null | undefined; showIds: readonly string[] | null | undefined }

/**
 * Shows and hides milestones of a locked contract in the step that displays it (R14b). Throws NOT_FOUND for one that is
 * not the contract's, BAD_USER_INPUT for one that is to be both.
 */
export async function toggleMilestones(
  tx: Transaction,
  { viewer, contract }: Omit<Locked, 'milestone'>,
  { hideIds, showIds }: Together,
): Promise<void> {
  const wanted = new Map((hideIds ?? []).map((id) => [id.toLowerCase(), false]))
  for (const id of showIds ?? []) {
    if (wanted.get(id.toLowerCase()) === false) throw badInput('A milestone cannot be both shown and hidden.')
    wanted.set(id.toLowerCase(), true)
  }
  if (wanted.size === 0) return
  const present = await tx.select().from(milestones).where(eq(milestones.recordId, contract.id))
  const byId = new Map(present.map((milestone) => [milestone.id, milestone]))
  for (const [id, portalVisible] of wanted) {
    const milestone = byId.get(id)
    if (!milestone) throw notFound()
    await setVisible(tx, { viewer, contract, milestone }, portalVisible)
  }
}

async function setVisible(
  tx: Transaction,
  { viewer, contract, milestone }: Locked,
  portalVisible: boolean,
): Promise<void> {
  if (milestone.portalVisible === portalVisible) return
  const { occurredAt } = await recordEvent(tx, contractTables, contract, {
    type: portalVisible ? 'milestone.shown' : 'milestone.hidden',
    actorId: viewer.id,
    payload: { milestoneId: milestone.id, title: milestone.title },
  })
  await tx
    .update(milestones)
    .set({ portalVisible, version: milestone.version + 1, updatedAt: new Date(occurredAt) })
    .where(eq(milestones.id, milestone.id))
}
