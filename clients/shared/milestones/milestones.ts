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
  version: number
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

/** Today as a calendar day where the reader is. */
export function todayHere(now = new Date()): string {
  return [now.getFullYear(), `${now.getMonth() + 1}`.padStart(2, '0'), `${now.getDate()}`.padStart(2, '0')].join('-')
}

type Money = { value: string | null; currency: string | null }

/** An exact decimal as hundredths: at most two places stand behind the point. */
function hundredths(decimal: string): bigint {
  const [whole = '0', part = ''] = decimal.replace('-', '').split('.')
  const value = BigInt(whole) * 100n + BigInt(part.padEnd(2, '0').slice(0, 2))
  return decimal.startsWith('-') ? -value : value
}

function decimalOf(value: bigint): string {
  const text = `${value < 0n ? -value : value}`.padStart(3, '0')
  return `${value < 0n ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`
}

/** What a percentage of the contract's value comes to, rounded to a hundredth; null where there is no value. */
export function percentageSum(
  percentage: string,
  { value, currency }: Money,
): { amount: string; currency: string } | null {
  if (!value || !currency) return null
  const product = hundredths(value) * hundredths(percentage)
  return { amount: decimalOf((product + 5_000n) / 10_000n), currency }
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
    if (counted) sums.set(counted.currency, (sums.get(counted.currency) ?? 0n) + hundredths(counted.amount))
    else if (percentage) percent += hundredths(percentage)
  }
  return {
    amounts: [...sums].map(([currency, value]) => ({ currency, amount: decimalOf(value) })),
    percent: percent === 0n ? null : decimalOf(percent).replace(/\.?0+$/, ''),
  }
}
