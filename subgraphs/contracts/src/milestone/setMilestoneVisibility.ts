import type { Transaction } from '@parvis/kernel/database/database.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { notFound } from '@parvis/kernel/graph/errors.ts'
import { portalVisibleOf, type Ticks, ticked } from '@parvis/records/attachments/visibilitySwitch.ts'
import { recordEvent } from '@parvis/records/recordEvent.ts'
import type { LockedRecord } from '@parvis/records/recordTable.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { eq } from 'drizzle-orm'
import type { CommandContext } from '../context.ts'
import { contractTables, milestones, type StoredMilestone } from '../tables.ts'
import { lockMilestone } from './lockMilestone.ts'

type Change = { milestoneId: string; visibility: 'SHOWN' | 'HIDDEN'; clientKey?: string | null }
type Locked = { viewer: Viewer; contract: LockedRecord; milestone: StoredMilestone }

/**
 * Shows a milestone to the parties of its contract, once that is displayed, or hides it from every client, its creator
 * included (R22, R23, R23b). One that is so already stays as it is, and nothing happened. Throws NOT_FOUND.
 */
export async function setMilestoneVisibility(
  { db, viewer }: Pick<CommandContext, 'db' | 'viewer'>,
  { milestoneId, visibility, clientKey }: Change,
): Promise<void> {
  const portalVisible = visibility === 'SHOWN'
  await db.transaction(async (tx) => {
    const { contract, milestone } = await lockMilestone(tx, viewer, milestoneId)
    const operation = portalVisible ? 'milestone.show' : 'milestone.hide'
    const claim = { actorId: viewer.id, operation, clientKey, subjectId: milestone.id }
    await once(tx, contractTables.eventTables, claim, async () => {
      await setVisible(tx, { viewer, contract, milestone }, portalVisible)
    })
  })
}

/**
 * Shows and hides milestones of a locked contract in the step that displays it (R14b). Throws NOT_FOUND for one that is
 * not the contract's, BAD_USER_INPUT for one that is to be both.
 */
export async function setMilestoneVisibilities(
  tx: Transaction,
  { viewer, contract }: Omit<Locked, 'milestone'>,
  ticks: Ticks,
): Promise<void> {
  const wanted = ticked(ticks, 'milestone')
  if (wanted.size === 0) return
  const present = await tx.select().from(milestones).where(eq(milestones.recordId, contract.id))
  const byId = new Map(present.map((milestone) => [milestone.id, milestone]))
  for (const [id, visibility] of wanted) {
    const milestone = byId.get(id)
    if (!milestone) throw notFound()
    await setVisible(tx, { viewer, contract, milestone }, portalVisibleOf[visibility])
  }
}

async function setVisible(
  tx: Transaction,
  { viewer, contract, milestone }: Locked,
  portalVisible: boolean,
): Promise<void> {
  if (milestone.portalVisible === portalVisible) return
  const updatedAt = await recordEvent(tx, contractTables, contract, {
    type: portalVisible ? 'milestone.shown' : 'milestone.hidden',
    actorId: viewer.id,
    payload: { milestoneId: milestone.id, title: milestone.title },
  })
  // Its version stays: edits do not touch the switch.
  await tx.update(milestones).set({ portalVisible, updatedAt }).where(eq(milestones.id, milestone.id))
}
