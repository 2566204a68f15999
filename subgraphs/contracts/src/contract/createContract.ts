import { newId } from '@parvis/kernel/database/columns.ts'
import { chain } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { creationEvents } from '@parvis/records/creationEvents.ts'
import { whileConsistent } from '@parvis/records/editRecord.ts'
import { checkedPrivacy, type NewPrivacyInput } from '@parvis/records/recordFields.ts'
import { recomputeAccess } from '@parvis/records/sharing/recomputeAccess.ts'
import { sql } from 'drizzle-orm'
import type { CommandContext } from '../context.ts'
import { contracts, contractTables } from '../tables.ts'
import { type ContractFieldsInput, checkedContractFields, checkedValue, fieldOfConstraint } from './contractFields.ts'

type NewContract = ContractFieldsInput & NewPrivacyInput & { name: string; typeId: string; clientKey?: string | null }

/**
 * Adds a contract that no client sees (R1), looked after by its creator unless somebody else is named. Returns its id.
 * Refuses with INVALID_VALUE, CURRENCY_REQUIRED, TOO_MANY_DECIMALS, PERSON_NOT_ELIGIBLE or TYPE_NOT_FOUND.
 */
export async function createContract(context: CommandContext, input: NewContract): Promise<string> {
  const { db, viewer } = context
  const fields = {
    ...(await checkedContractFields(context, input)),
    ...checkedValue(input, { value: null, currency: null }),
  }
  const privacy = await checkedPrivacy(context.loaders, input)
  const { eventTables } = contractTables
  const id = newId()
  return whileConsistent(fieldOfConstraint, () =>
    db.transaction(async (tx) => {
      const claim = {
        actorId: viewer.id,
        operation: 'contract.create',
        clientKey: input.clientKey,
        subjectId: id,
        creates: true,
      }
      return once(tx, eventTables, claim, async () => {
        const [number] = await tx.execute<{ reference: string }>(
          sql`select public.reference('CT', nextval('contracts.reference_numbers')) as reference`,
        )
        const { reference } = number!
        const { assigneeId = viewer.id } = fields
        const happened = creationEvents('contract', { actorId: viewer.id, reference, assigneeId, ...privacy })
        await chain.add(tx, eventTables, { row: { id, chainHead: null }, happened }, async ({ chainHead }) => {
          const values = {
            ...fields,
            ...privacy,
            assigneeId,
            name: fields.name!,
            typeId: fields.typeId!,
            id,
            reference,
            createdById: viewer.id,
            chainHead,
          }
          const [row] = await tx.insert(contracts).values(values).returning()
          if (row!.private) await recomputeAccess(tx, contractTables, row!)
        })
      })
    }),
  )
}
