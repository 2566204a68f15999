import { isId } from '@parvis/kernel/database/columns.ts'
import { badInput } from '@parvis/kernel/graph/errors.ts'
import { given } from '@parvis/kernel/graph/fields.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { checkedRecordFields, type RecordFieldsInput } from '@parvis/records/recordFields.ts'
import type { CommandContext } from '../context.ts'

/** A matter's changeable data as an input gives it: undefined stays, null clears. */
export type MatterFieldsInput = RecordFieldsInput & {
  practiceAreaId?: string | null
  arrivalDate?: string | null
  dueDate?: string | null
}

/** Constraints of the table and the input field each is about. */
export const fieldOfConstraint = { matters_due_after_arrival: 'dueDate' }

/**
 * Checks a matter's data and gives it as columns. Refuses with INVALID_VALUE, PERSON_NOT_ELIGIBLE or
 * PRACTICE_AREA_NOT_FOUND.
 */
export async function checkedMatterFields({ loaders }: Pick<CommandContext, 'loaders'>, input: MatterFieldsInput) {
  const { practiceAreaId, arrivalDate, dueDate } = input
  for (const field of ['practiceAreaId', 'arrivalDate'] as const) {
    if (input[field] === null) throw badInput(`${field} cannot be cleared: leave it out or give a value.`)
  }
  if (practiceAreaId != null && !(isId(practiceAreaId) && (await loaders.practiceArea.load(practiceAreaId)))) {
    throw new Refusal('PRACTICE_AREA_NOT_FOUND', { field: ['practiceAreaId'] })
  }
  const common = await checkedRecordFields(loaders, input)
  return {
    ...common,
    ...given({ practiceAreaId: practiceAreaId ?? undefined, arrivalDate: arrivalDate ?? undefined, dueDate }),
  }
}
