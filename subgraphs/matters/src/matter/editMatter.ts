import { editRecord, whileConsistent } from '@parvis/records/editRecord.ts'
import type { CommandContext } from '../context.ts'
import { matterTables } from '../tables.ts'
import { checkedMatterFields, fieldOfConstraint, type MatterFieldsInput } from './matterFields.ts'

type Edit = MatterFieldsInput & { recordId: string; version: number; clientKey?: string | null }

/**
 * Changes a matter's data. Throws NOT_FOUND; refuses with CONFLICT and the present matter, INVALID_VALUE,
 * PERSON_NOT_ELIGIBLE or PRACTICE_AREA_NOT_FOUND.
 */
export async function editMatter(context: CommandContext, input: Edit): Promise<void> {
  const { recordId, version, clientKey } = input
  const changes = await checkedMatterFields(context, input)
  await whileConsistent(fieldOfConstraint, () =>
    editRecord(context, matterTables, { recordId, version, clientKey, changes }),
  )
}
