import { violatedConstraint } from '@parvis/kernel/database/database.ts'
import { badInput } from '@parvis/kernel/graph/errors.ts'
import { given, optionalText, requiredText } from '@parvis/kernel/graph/fields.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { whileConsistent } from '@parvis/records/editRecord.ts'
import { isInside } from '@parvis/records/seenAs.ts'
import { checkedMoney } from '../money/checkedMoney.ts'
import type { ContractRow, MilestoneRow } from '../tables.ts'

/** A milestone's changeable data as an input gives it: undefined stays, null clears. */
export type MilestoneFieldsInput = {
  title?: string | null
  description?: string | null
  amount?: string | null
  currency?: string | null
  percentage?: string | null
  startDate?: string | null
  dueDate?: string | null
  status?: MilestoneRow['status'] | null
  financialStatus?: MilestoneRow['financialStatus'] | null
  attachmentIds?: readonly string[] | null
}
/** What hangs together with the contract and with what the milestone is now; null for a new one. */
type Around = { contract: Pick<ContractRow, 'currency'>; present: MilestoneRow | null }

/**
 * Checks a milestone's data and gives it as columns, without what the input leaves out. A currency belongs to an
 * amount: the contract's when none is named, none without an amount. Refuses with INVALID_VALUE, CURRENCY_REQUIRED or
 * TOO_MANY_DECIMALS at the field.
 */
export function checkedMilestoneFields(input: MilestoneFieldsInput, { contract, present }: Around) {
  for (const field of ['title', 'status', 'financialStatus'] as const) {
    if (input[field] === null) throw badInput(`${field} cannot be cleared: leave it out or give a value.`)
  }
  return given({
    title: input.title == null ? undefined : requiredText(input.title, { field: 'title', max: 200 }),
    description:
      input.description === undefined
        ? undefined
        : optionalText(input.description, { field: 'description', max: 2_000, lines: true }),
    ...checkedSum(input, { contract, present }),
    percentage: input.percentage == null ? input.percentage : checkedPercentage(input.percentage),
    startDate: input.startDate,
    dueDate: input.dueDate,
    status: input.status ?? undefined,
    financialStatus: input.financialStatus ?? undefined,
  })
}

/** Throws BAD_USER_INPUT when a client says what is the legal team's to say (R24). */
export function refuseStaffFields(
  contract: ContractRow,
  input: Pick<MilestoneFieldsInput, 'status' | 'financialStatus'> & { portalVisible?: boolean | null },
): void {
  if (isInside(contract)) return
  const said = (['status', 'financialStatus', 'portalVisible'] as const).find((field) => input[field] != null)
  if (said) throw badInput(`${said} is for the legal team to say.`)
}

/** Runs a write and lets the table's named checks decide what goes together: AMOUNT_OR_PERCENTAGE (R26), INVALID_VALUE. */
export async function whileFitting<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await whileConsistent({ milestones_ends_after_start: 'dueDate' }, write)
  } catch (error) {
    if (violatedConstraint(error) !== 'milestones_amount_or_percentage') throw error
    throw new Refusal('AMOUNT_OR_PERCENTAGE', { field: ['percentage'] })
  }
}

/** The amount and its currency, beside what is stored now. */
function checkedSum(input: MilestoneFieldsInput, { contract, present }: Around) {
  const { amount = present?.amount ?? null } = input
  if (amount === null) return { amount, currency: null }
  const currency = input.currency ?? present?.currency ?? contract.currency
  return checkedMoney({ amount, currency }, { present: present ?? undefined, field: 'amount' })
}

/** A share as the table gives it back, with two decimals, so that the same share is no change. */
function checkedPercentage(text: string): string {
  const [whole, decimals = ''] = text.split('.') as [string, string?]
  if (text.startsWith('-') || decimals.length > 2 || Number(text) > 100) {
    throw new Refusal('INVALID_VALUE', { field: ['percentage'] })
  }
  return `${BigInt(whole)}.${decimals.padEnd(2, '0')}`
}
