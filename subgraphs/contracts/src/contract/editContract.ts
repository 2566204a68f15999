import { editRecord, whileConsistent } from '@parvis/records/editRecord.ts'
import type { LockedRecord } from '@parvis/records/recordTable.ts'
import type { CommandContext } from '../context.ts'
import { contractTables, type LockedContract } from '../tables.ts'
import { type ContractFieldsInput, checkedContractFields, checkedValue, fieldOfConstraint } from './contractFields.ts'

type Edit = ContractFieldsInput & { recordId: string; version: number; clientKey?: string | null }

/**
 * Changes a contract's data. Throws NOT_FOUND; refuses with CONFLICT and the present contract, INVALID_VALUE,
 * CURRENCY_REQUIRED, TOO_MANY_DECIMALS, PERSON_NOT_ELIGIBLE or TYPE_NOT_FOUND.
 */
export async function editContract(context: CommandContext, input: Edit): Promise<void> {
  const { recordId, version, clientKey } = input
  const fields = await checkedContractFields(context, input)
  await whileConsistent(fieldOfConstraint, () =>
    editRecord(context, contractTables, {
      recordId,
      version,
      clientKey,
      // Records see the table as what they have in common: its rows are whole.
      changes: (row) => ({ ...fields, ...checkedValue(input, row as LockedRecord & LockedContract) }),
    }),
  )
}
