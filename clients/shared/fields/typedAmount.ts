import { decimalsOf } from '@parvis/schema/currencyDecimals.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import type { TFunction } from 'i18next'
import { type AmountFault, parseAmount } from '../language/amount.ts'

/** What is wrong with an amount or its currency before it is sent. */
export type MoneyFault = AmountFault | 'currency'

/** An amount and its currency in a form; empty texts mean "not set". */
export type MoneyTyped = { amount: string; currency: string }

/** Before what was typed, as long as that is no amount. */
const unread = '?'
const exact = /^\d+(\.\d+)?$/

/**
 * What a form keeps of what was typed: the amount as the graph takes it, so that it means the same whatever currency or
 * language comes next; behind a question mark what cannot be read, or only in two ways.
 */
export function typedAmount(text: string, currency: string): string {
  if (!clean.figures(text)) return ''
  const read = parseAmount(text, decimalsOf(currency))
  return 'amount' in read ? read.amount : unread + text
}

/** What stands in the field of such an amount. */
export function amountText(amount: string): string {
  if (amount.startsWith(unread)) return amount.slice(unread.length)
  return exact.test(amount) && amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount
}

function read(amount: string, currency: string) {
  const decimals = decimalsOf(currency)
  if (!exact.test(amount)) return parseAmount(amountText(amount), decimals)
  // With the mark alone `12.500` could be read in two ways; here it is known to be a point.
  return parseAmount(amountText(amount).replace('.', '٫'), decimals)
}

/** The two amounts that what was typed may mean; null when there is no question. */
export function readings({ amount, currency }: MoneyTyped): [string, string] | null {
  const found = currency && amount.startsWith(unread) ? read(amount, currency) : null
  return found && 'fault' in found ? (found.readings ?? null) : null
}

/** What is wrong, at its field; nothing with what is not set, nor with what was stored so. */
export function moneyFaults(
  money: MoneyTyped,
  stored?: MoneyTyped,
): Partial<Record<'amount' | 'currency', MoneyFault>> {
  const { amount, currency } = money
  if (!clean.figures(amount) || (stored && stored.amount === amount && stored.currency === currency)) return {}
  if (!currency) return { currency: 'currency' }
  const found = read(amount, currency)
  return 'fault' in found ? { amount: found.fault } : {}
}

/** A fault in words. */
export function moneyFaultText(t: TFunction, fault: MoneyFault, currency: string): string {
  return t(`amountFault.${fault}`, { currency, count: decimalsOf(currency) })
}

/** What is sent: null for what is not set; what cannot be read as it is, for the server to refuse. */
export function sentMoney({ amount, currency }: MoneyTyped): string | null {
  if (!clean.figures(amount)) return null
  const found = read(amount, currency)
  return 'amount' in found ? found.amount : amountText(amount)
}
