import { decimalsOf, maxDecimals } from '@parvis/schema/currencyDecimals.ts'
import type { AuthorShown } from '../attachments/files.ts'

export type MilestoneStatusShown = 'OPEN' | 'IN_PROGRESS' | 'COMPLETED' | 'ON_HOLD' | 'CANCELLED'
export type FinancialStatusShown =
  | 'PAID'
  | 'PARTIALLY_PAID'
  | 'NOT_PAID'
  | 'NOT_APPLICABLE'
  | 'NON_BILLABLE'
  | 'CANCELLED'

/** A file of the contract, as a milestone names it; without bytes it is a name only. */
export type MilestoneFileShown = {
  id: string
  name: string
  mime: string
  size: number | null
  version: number
  downloadable: boolean
  recalledAt: string | null
}

/** A milestone, as both applications show it. */
export type MilestoneShown = {
  id: string
  /** Null for whoever may not edit it. */
  version: number | null
  title: string
  description: string | null
  amount: string | null
  currency: string | null
  percentage: string | null
  startDate: string | null
  dueDate: string | null
  status: MilestoneStatusShown
  financialStatus: FinancialStatusShown
  attachments: readonly MilestoneFileShown[]
  createdBy: AuthorShown
  editable: boolean
}

/**
 * The files a milestone may have: those of the contract that were not recalled, and those it has already, so that
 * saving its form takes none away.
 */
export function milestoneFileChoice(
  contractFiles: readonly MilestoneFileShown[],
  milestone: Pick<MilestoneShown, 'attachments'> | null,
): MilestoneFileShown[] {
  const offered = [...contractFiles.filter(({ recalledAt }) => !recalledAt), ...(milestone?.attachments ?? [])]
  return [...new Map(offered.map((file) => [file.id, file])).values()]
}

/** What a status may become; the server decides, this only leaves out what it would refuse. */
export const milestoneMoves: Record<MilestoneStatusShown, MilestoneStatusShown[]> = {
  OPEN: ['OPEN', 'IN_PROGRESS', 'ON_HOLD', 'CANCELLED'],
  IN_PROGRESS: ['IN_PROGRESS', 'COMPLETED', 'ON_HOLD', 'CANCELLED'],
  ON_HOLD: ['ON_HOLD', 'OPEN', 'IN_PROGRESS', 'CANCELLED'],
  COMPLETED: ['COMPLETED', 'OPEN', 'IN_PROGRESS'],
  CANCELLED: ['CANCELLED', 'OPEN', 'IN_PROGRESS'],
}

export const financialStatuses: FinancialStatusShown[] = [
  'NOT_PAID',
  'PARTIALLY_PAID',
  'PAID',
  'NOT_APPLICABLE',
  'NON_BILLABLE',
  'CANCELLED',
]

/** True when it is past its last day and neither done nor given up. */
export function isOverdue({ dueDate, status }: Pick<MilestoneShown, 'dueDate' | 'status'>, today: string): boolean {
  return dueDate !== null && dueDate < today && status !== 'COMPLETED' && status !== 'CANCELLED'
}

type Money = { value: string | null; currency: string | null }

/** How many decimals are counted with: the most any currency has. */
const places = maxDecimals
const one = 10n ** BigInt(places)

/** An exact decimal as a whole number of the smallest parts counted with. */
function partsOf(decimal: string): bigint {
  const [whole = '0', part = ''] = decimal.replace('-', '').split('.')
  const value = BigInt(whole) * one + BigInt(part.padEnd(places, '0').slice(0, places))
  return decimal.startsWith('-') ? -value : value
}

/** As a decimal with so many decimals, with more where there are any. */
function decimalOf(value: bigint, decimals: number): string {
  const text = `${value < 0n ? -value : value}`.padStart(places + 1, '0')
  const part = text.slice(-places).replace(/0+$/, '').padEnd(decimals, '0')
  return `${value < 0n ? '-' : ''}${text.slice(0, -places)}${part && `.${part}`}`
}

/** What a percentage of the contract's value comes to, rounded to what its currency has; null where there is no value. */
export function percentageSum(
  percentage: string,
  { value, currency }: Money,
): { amount: string; currency: string } | null {
  if (!value || !currency) return null
  const decimals = decimalsOf(currency)
  const smallest = 10n ** BigInt(places - decimals)
  const whole = 100n * one * smallest
  const rounded = ((partsOf(value) * partsOf(percentage) + whole / 2n) / whole) * smallest
  return { amount: decimalOf(rounded, decimals), currency }
}

/**
 * The sum of all milestones that are not given up, by currency: amounts, and percentages of the contract's value. What
 * cannot be counted, percentages of a contract without a value, is summed in `percent`.
 */
export function milestoneSums(milestones: readonly MilestoneShown[], contract: Money) {
  const sums = new Map<string, bigint>()
  let percent = 0n
  for (const { amount, currency, percentage, status } of milestones) {
    if (status === 'CANCELLED') continue
    const counted = percentage ? percentageSum(percentage, contract) : amount && currency ? { amount, currency } : null
    if (counted) sums.set(counted.currency, (sums.get(counted.currency) ?? 0n) + partsOf(counted.amount))
    else if (percentage) percent += partsOf(percentage)
  }
  return {
    amounts: [...sums].map(([currency, value]) => ({ currency, amount: decimalOf(value, decimalsOf(currency)) })),
    percent: percent === 0n ? null : decimalOf(percent, 0),
  }
}
