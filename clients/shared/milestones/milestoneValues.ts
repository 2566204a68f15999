import { clean } from '@parvis/schema/texts/clean.ts'
import type { TFunction } from 'i18next'
import { type MoneyFault, moneyFaults, moneyFaultText, sentMoney } from '../fields/typedAmount.ts'
import { isUnread } from '../fields/typedDay.ts'
import { parsePercentage, sentAmount } from '../language/amount.ts'
import type { MilestoneShown } from './milestones.ts'

/** A milestone in a form, as far as clients fill it in; empty texts mean "not set". */
export type MilestoneValues = {
  title: string
  description: string
  /** Which of the two the sum is; the other is not sent. */
  sumKind: 'amount' | 'percentage' | 'none'
  /** As `typedAmount` keeps it. */
  amount: string
  currency: string
  percentage: string
  /** As `typedDay` keeps them. */
  startDate: string
  dueDate: string
  /** Ids of files of the contract. */
  attachmentIds: string[]
}

/** A form for a new milestone; `currency` is what an amount would be in. */
export function emptyMilestone(currency: string): MilestoneValues {
  const rest = { amount: '', currency, percentage: '', startDate: '', dueDate: '', attachmentIds: [] }
  return { title: '', description: '', sumKind: 'none', ...rest }
}

/** A milestone as its form shows it; `preset` is what an amount would be in. */
export function milestoneValues(milestone: MilestoneShown, preset: string): MilestoneValues {
  const { title, description, amount, currency, percentage, startDate, dueDate, attachments } = milestone
  return {
    title,
    description: description ?? '',
    sumKind: amount ? 'amount' : percentage ? 'percentage' : 'none',
    amount: amount ?? '',
    currency: currency ?? preset,
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
    amount: sumKind === 'amount' ? sentMoney({ amount, currency }) : null,
    currency: sumKind === 'amount' ? currency || null : null,
    percentage: sumKind === 'percentage' ? sentAmount(percentage) : null,
    startDate: startDate || null,
    dueDate: dueDate || null,
    attachmentIds,
  }
}

/** What is wrong with one field of a milestone before it is sent. */
export type MilestoneFault = 'required' | 'endsBeforeStart' | 'unreadableDay' | 'percentage' | MoneyFault

/** A fault in words; what is missing each application says in its own. */
export function milestoneFaultText(t: TFunction, fault: Exclude<MilestoneFault, 'required'>, currency: string): string {
  if (fault === 'endsBeforeStart') return t('milestones.endsBeforeStart')
  if (fault === 'unreadableDay') return t('dayField.unreadable')
  return fault === 'percentage' ? t('amountFault.percentage') : moneyFaultText(t, fault, currency)
}

/** What is wrong with a form before it is sent, by field; empty when it may be sent. What is stored may stay as it is. */
export function milestoneFaults(values: MilestoneValues, stored?: MilestoneValues) {
  const { title, sumKind, amount, percentage, startDate, dueDate } = values
  const faults: Record<string, MilestoneFault> = {}
  if (!clean.line(title)) faults.title = 'required'
  if (sumKind === 'amount') {
    Object.assign(faults, clean.figures(amount) ? moneyFaults(values, stored) : { amount: 'required' })
  }
  if (sumKind === 'percentage') {
    const parsed = parsePercentage(percentage)
    if ('fault' in parsed) faults.percentage = clean.figures(percentage) ? parsed.fault : 'required'
  }
  for (const key of ['startDate', 'dueDate'] as const) if (isUnread(values[key])) faults[key] = 'unreadableDay'
  if (!faults.startDate && dueDate && dueDate < startDate) faults.dueDate ??= 'endsBeforeStart'
  return faults
}
