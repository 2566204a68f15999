import { newId } from '@parvis/kernel/database/columns.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { forbidden } from '@parvis/kernel/graph/errors.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { recordEvent } from '@parvis/records/recordEvent.ts'
import { isInside } from '@parvis/records/seenAs.ts'
import { count, eq } from 'drizzle-orm'
import type { CommandContext } from '../context.ts'
import { contractTables, milestones } from '../tables.ts'
import { lockContract } from './lockMilestone.ts'
import {
  checkedMilestoneFields,
  type MilestoneFieldsInput,
  refuseStaffFields,
  whileFitting,
} from './milestoneFields.ts'
import { checkedMilestoneFiles } from './milestoneFiles.ts'
import { isEnded, mayAddMilestone } from './milestoneRights.ts'

type NewMilestone = MilestoneFieldsInput & {
  contractId: string
  title: string
  portalVisible?: boolean | null
  clientKey?: string | null
}

/** The most milestones one contract has: its page reads them in one piece. */
const maxMilestones = 200

/**
 * Adds a milestone and returns its id: OPEN, NOT_PAID and visible unless staff say otherwise (R22). A requester adds by
 * the setting, and the legal team is told (R24). Throws NOT_FOUND, FORBIDDEN (R25), BAD_USER_INPUT for what only staff
 * say; refuses with CONTRACT_ENDED, TOO_MANY, INVALID_VALUE or AMOUNT_OR_PERCENTAGE (R26).
 */
export async function addMilestone(
  { db, viewer }: Pick<CommandContext, 'db' | 'viewer'>,
  input: NewMilestone,
): Promise<string> {
  const id = newId()
  return whileFitting(() =>
    db.transaction(async (tx) => {
      const contract = await lockContract(tx, viewer, input.contractId)
      if (!mayAddMilestone(viewer, contract)) throw forbidden()
      refuseStaffFields(contract, input)
      const claim = {
        actorId: viewer.id,
        operation: 'milestone.add',
        clientKey: input.clientKey,
        subjectId: id,
        creates: true,
      }
      return once(tx, contractTables.eventTables, claim, async () => {
        if (!isInside(contract) && isEnded(contract)) throw new Refusal('CONTRACT_ENDED')
        const [present] = await tx
          .select({ value: count() })
          .from(milestones)
          .where(eq(milestones.recordId, contract.id))
        if (present!.value >= maxMilestones) throw new Refusal('TOO_MANY')
        const fields = checkedMilestoneFields(input, { contract, present: null })
        const title = fields.title!
        const attachmentIds = await checkedMilestoneFiles(
          tx,
          { viewer, contract },
          { wanted: input.attachmentIds, present: [] },
        )
        const createdAt = await recordEvent(tx, contractTables, contract, {
          type: 'milestone.added',
          actorId: viewer.id,
          payload: { milestoneId: id, title, source: isInside(contract) ? 'STAFF' : 'PORTAL' },
        })
        await tx.insert(milestones).values({
          ...fields,
          attachmentIds,
          title,
          id,
          recordId: contract.id,
          portalVisible: input.portalVisible ?? true,
          createdById: viewer.id,
          createdByKind: viewer.kind,
          createdAt,
          updatedAt: createdAt,
        })
      })
    }),
  )
}
