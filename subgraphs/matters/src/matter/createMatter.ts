import { newId } from '@parvis/kernel/database/columns.ts'
import { chain } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { today } from '@parvis/kernel/graph/today.ts'
import { creationEvents } from '@parvis/records/creationEvents.ts'
import { whileConsistent } from '@parvis/records/editRecord.ts'
import { checkedPrivacy, type NewPrivacyInput } from '@parvis/records/recordFields.ts'
import { recomputeAccess } from '@parvis/records/sharing/recomputeAccess.ts'
import { sql } from 'drizzle-orm'
import type { CommandContext } from '../context.ts'
import { type MatterRow, matterStatuses, matters, matterTables } from '../tables.ts'
import { checkedMatterFields, fieldOfConstraint, type MatterFieldsInput } from './matterFields.ts'

type NewMatter = MatterFieldsInput &
  NewPrivacyInput & {
    kind: MatterRow['kind']
    name: string
    practiceAreaId: string
    clientKey?: string | null
  }

/**
 * Adds a matter that no client sees (R1), at the workflow's first status, looked after by its creator unless somebody
 * else is named. Returns its id. Refuses with INVALID_VALUE, PERSON_NOT_ELIGIBLE or PRACTICE_AREA_NOT_FOUND.
 */
export async function createMatter(context: CommandContext, input: NewMatter): Promise<string> {
  const { db, viewer } = context
  const fields = await checkedMatterFields(context, input)
  const privacy = await checkedPrivacy(context.loaders, input)
  const { eventTables } = matterTables
  const id = newId()
  return whileConsistent(fieldOfConstraint, () =>
    db.transaction(async (tx) => {
      const claim = {
        actorId: viewer.id,
        operation: 'matter.create',
        clientKey: input.clientKey,
        subjectId: id,
        creates: true,
      }
      return once(tx, eventTables, claim, async () => {
        const [number] = await tx.execute<{ reference: string }>(
          sql`select public.reference('M', nextval('matters.reference_numbers')) as reference`,
        )
        const { reference } = number!
        const { assigneeId = viewer.id, arrivalDate = today(viewer) } = fields
        const happened = creationEvents('matter', { actorId: viewer.id, reference, assigneeId, ...privacy })
        await chain.add(tx, eventTables, { row: { id, chainHead: null }, happened }, async ({ chainHead }) => {
          const values = {
            ...fields,
            ...privacy,
            assigneeId,
            arrivalDate,
            name: fields.name!,
            practiceAreaId: fields.practiceAreaId!,
            kind: input.kind,
            statusId: sql`(select id from ${matterStatuses} order by ${matterStatuses.order} limit 1)`,
            id,
            reference,
            createdById: viewer.id,
            chainHead,
          }
          const [row] = await tx.insert(matters).values(values).returning()
          if (row!.private) await recomputeAccess(tx, matterTables, row!)
        })
      })
    }),
  )
}
