import { editRecord, whileConsistent } from '@parvis/kernel/sharing/editRecord.ts'
import type { CommandContext } from '../context.ts'
import { type ContractFieldsInput, checkedContractFields, fieldOfConstraint } from '../contractFields.ts'
import { contractSharing } from '../tables.ts'

type Edit = ContractFieldsInput & { contractId: string; version: number; clientKey?: string | null }

/**
 * Changes a contract's data. Throws NOT_FOUND; refuses with CONFLICT and the present contract, INVALID_VALUE,
 * PERSON_NOT_ELIGIBLE or TYPE_NOT_FOUND.
 */
export async function editContract(context: CommandContext, input: Edit): Promise<void> {
  const { contractId: recordId, version, clientKey } = input
  const changes = await checkedContractFields(context, input)
  await whileConsistent(fieldOfConstraint, () =>
    editRecord(context, contractSharing, { recordId, version, clientKey, changes }),
  )
}
