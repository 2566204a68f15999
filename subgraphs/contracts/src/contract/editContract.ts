import { editRecord, whileConsistent } from '@parvis/records/editRecord.ts'
import type { CommandContext } from '../context.ts'
import { contractTables } from '../tables.ts'
import { type ContractFieldsInput, checkedContractFields, fieldOfConstraint } from './contractFields.ts'

type Edit = ContractFieldsInput & { recordId: string; version: number; clientKey?: string | null }

/**
 * Changes a contract's data. Throws NOT_FOUND; refuses with CONFLICT and the present contract, INVALID_VALUE,
 * PERSON_NOT_ELIGIBLE or TYPE_NOT_FOUND.
 */
export async function editContract(context: CommandContext, input: Edit): Promise<void> {
  const { recordId, version, clientKey } = input
  const changes = await checkedContractFields(context, input)
  await whileConsistent(fieldOfConstraint, () =>
    editRecord(context, contractTables, { recordId, version, clientKey, changes }),
  )
}
