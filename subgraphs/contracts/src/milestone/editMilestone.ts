import { once } from '@parvis/kernel/events/clientKey.ts'
import { forbidden } from '@parvis/kernel/graph/errors.ts'
import { given } from '@parvis/kernel/graph/fields.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { recordEvent } from '@parvis/records/recordEvent.ts'
import { isInside } from '@parvis/records/seenAs.ts'
import { eq } from 'drizzle-orm'
import type { CommandContext } from '../context.ts'
import { contractTables, type MilestoneRow, milestones } from '../tables.ts'
import { lockMilestone } from './lockMilestone.ts'
import {
  checkedMilestoneFields,
  type MilestoneFieldsInput,
  refuseStaffFields,
  whileFitting,
} from './milestoneFields.ts'
import { checkedMilestoneFiles, openFilesOf } from './milestoneFiles.ts'
import { mayEditMilestone } from './milestoneRights.ts'
import { mayMove } from './milestoneStatus.ts'
import { milestoneVersion } from './milestoneVersion.ts'

type Edit = MilestoneFieldsInput & { milestoneId: string; version: number; clientKey?: string | null }

/**
 * Changes a milestone's data; what is left out stays. Requesters change their own while OPEN, by the setting. Nothing
 * to change is no change and no event. Throws NOT_FOUND, FORBIDDEN, BAD_USER_INPUT for what only staff say; refuses
 * with CONFLICT and the present milestone, MILESTONE_NOT_OPEN, ILLEGAL_MOVE, INVALID_VALUE or AMOUNT_OR_PERCENTAGE.
 */
export async function editMilestone({ db, viewer }: Pick<CommandContext, 'db' | 'viewer'>, input: Edit): Promise<void> {
  await whileFitting(() =>
    db.transaction(async (tx) => {
      const { contract, milestone } = await lockMilestone(tx, viewer, input.milestoneId)
      if (!mayEditMilestone(viewer, { contract, milestone })) throw forbidden()
      refuseStaffFields(contract, input)
      const { clientKey } = input
      const claim = { actorId: viewer.id, operation: 'milestone.edit', clientKey, subjectId: milestone.id }
      await once(tx, contractTables.eventTables, claim, async () => {
        const version = milestoneVersion(milestone, await openFilesOf(tx, { viewer, contract }))
        checkMoment({ milestone, version }, input)
        const files = { wanted: input.attachmentIds, present: milestone.attachmentIds }
        const attachmentIds = await checkedMilestoneFiles(tx, { viewer, contract }, files)
        const changes = {
          ...checkedMilestoneFields(input, { contract, present: milestone }),
          ...given({ attachmentIds }),
        }
        const fields = Object.entries(changes)
          .filter(([field, value]) => String(value) !== String(milestone[field as keyof MilestoneRow]))
          .map(([field]) => field)
        if (fields.length === 0) return
        const { title = milestone.title, status } = changes
        const updatedAt = await recordEvent(tx, contractTables, contract, {
          type: 'milestone.edited',
          actorId: viewer.id,
          payload: {
            milestoneId: milestone.id,
            title,
            fields,
            move: status && status !== milestone.status ? { from: milestone.status, to: status } : null,
          },
        })
        await tx
          .update(milestones)
          .set({ ...changes, version: milestone.version + 1, updatedAt })
          .where(eq(milestones.id, milestone.id))
      })
    }),
  )
}

/** Whether the milestone as it is now can take this edit. */
function checkMoment({ milestone, version }: { milestone: MilestoneRow; version: number }, input: Edit): void {
  const present = { milestone }
  if (!isInside(milestone) && milestone.status !== 'OPEN') throw new Refusal('MILESTONE_NOT_OPEN', { present })
  if (version !== input.version) throw new Refusal('CONFLICT', { present })
  const { status } = input
  if (status && !mayMove({ from: milestone.status, to: status })) {
    throw new Refusal('ILLEGAL_MOVE', { field: ['status'], present })
  }
}
