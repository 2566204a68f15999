import { clean } from '@parvis/schema/texts/clean.ts'
import { type AmountFault, parseAmount, parsePercentage, sentAmount } from '../language/amount.ts'
import type { MilestoneShown } from './milestones.ts'

/** A milestone in a form, as far as clients fill it in; empty texts mean "not set". */
export type MilestoneValues = {
  title: string
  description: string
  /** Which of the two the sum is; the other is not sent. */
  sumKind: 'amount' | 'percentage' | 'none'
  amount: string
  currency: string
  percentage: string
  startDate: string
  dueDate: string
  /** Ids of files of the contract. */
  attachmentIds: string[]
}

/** A form for a new milestone; `currency` is the contract's. */
export function emptyMilestone(currency: string | null): MilestoneValues {
  const rest = { amount: '', currency: currency ?? '', percentage: '', startDate: '', dueDate: '', attachmentIds: [] }
  return { title: '', description: '', sumKind: 'none', ...rest }
}

/** A milestone as its form shows it. */
export function milestoneValues(milestone: MilestoneShown): MilestoneValues {
  const { title, description, amount, currency, percentage, startDate, dueDate, attachments } = milestone
  return {
    title,
    description: description ?? '',
    sumKind: amount ? 'amount' : percentage ? 'percentage' : 'none',
    amount: amount ?? '',
    currency: currency ?? '',
    percentage: percentage ?? '',
    startDate: startDate ?? '',
    dueDate: dueDate ?? '',
    attachmentIds: attachments.map(({ id }) => id),
  }
}

/** What a mutation takes of a filled form. Amount and percentage exclude each other (R26). */
export function milestoneInput(values: MilestoneValues) {
  const { title, description, sumKind, amount, currency, percentage, startDate, dueDate, attachmentIds } = values
  return {
    title: clean.line(title),
    description: clean.lines(description) || null,
    amount: sumKind === 'amount' ? sentAmount(amount) : null,
    currency: sumKind === 'amount' ? currency || null : null,
    percentage: sumKind === 'percentage' ? sentAmount(percentage) : null,
    startDate: startDate || null,
    dueDate: dueDate || null,
    attachmentIds,
  }
}

/** What is wrong with one field of a milestone before it is sent. */
export type MilestoneFault = 'required' | 'endsBeforeStart' | 'percentage' | AmountFault

/** What is wrong with a form before it is sent, by field; empty when it may be sent. */
export function milestoneFaults({ title, sumKind, amount, percentage, startDate, dueDate }: MilestoneValues) {
  const faults: Record<string, MilestoneFault> = {}
  if (!clean.line(title)) faults.title = 'required'
  if (sumKind === 'amount') {
    const parsed = parseAmount(amount)
    if ('fault' in parsed) faults.amount = amount.trim() ? parsed.fault : 'required'
  }
  if (sumKind === 'percentage') {
    const parsed = parsePercentage(percentage)
    if ('fault' in parsed) faults.percentage = percentage.trim() ? parsed.fault : 'required'
  }
  if (startDate && dueDate && dueDate < startDate) faults.dueDate = 'endsBeforeStart'
  return faults
}
