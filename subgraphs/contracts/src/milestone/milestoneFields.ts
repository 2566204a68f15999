import { violatedConstraint } from '@parvis/kernel/database/database.ts'
import { badInput } from '@parvis/kernel/graph/errors.ts'
import { given, optionalText, requiredText } from '@parvis/kernel/graph/fields.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { whileConsistent } from '@parvis/records/editRecord.ts'
import { isInside } from '@parvis/records/seenAs.ts'
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
 * amount: the contract's when none is named, none without an amount. Refuses with INVALID_VALUE at the field.
 */
export function checkedMilestoneFields(input: MilestoneFieldsInput, { contract, present }: Around) {
  for (const field of ['title', 'status', 'financialStatus'] as const) {
    if (input[field] === null) throw badInput(`${field} cannot be cleared: leave it out or give a value.`)
  }
  const amount = input.amount === undefined ? undefined : decimal(input.amount, 'amount')
  const percentage = input.percentage === undefined ? undefined : decimal(input.percentage, 'percentage')
  if (percentage && Number(percentage) > 100) throw new Refusal('INVALID_VALUE', { field: ['percentage'] })
  const hasAmount = (amount === undefined ? (present?.amount ?? null) : amount) !== null
  return given({
    title: input.title == null ? undefined : requiredText(input.title, { field: 'title', max: 200 }),
    description:
      input.description === undefined
        ? undefined
        : optionalText(input.description, { field: 'description', max: 2_000, lines: true }),
    amount,
    currency: hasAmount ? checkedCurrency(input.currency ?? present?.currency ?? contract.currency) : null,
    percentage,
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

/** A number as the table gives it back, with two decimals, so that the same number is no change. Refuses a negative one. */
function decimal(text: string | null, field: string): string | null {
  if (text === null) return null
  if (text.startsWith('-')) throw new Refusal('INVALID_VALUE', { field: [field] })
  const [whole, cents = ''] = text.split('.') as [string, string?]
  return `${BigInt(whole)}.${cents.padEnd(2, '0')}`
}

function checkedCurrency(currency: string | null): string {
  if (currency && Intl.supportedValuesOf('currency').includes(currency)) return currency
  throw new Refusal('INVALID_VALUE', { field: ['currency'] })
}
