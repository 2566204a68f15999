import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { isCurrency } from '@parvis/schema/currencies.ts'
import { decimalsOf } from '@parvis/schema/currencyDecimals.ts'

/** An exact amount and what it is in; either may be missing. */
export type Money = { amount: string | null; currency: string | null }
type Around = {
  /** What is stored now; nothing for a new one. */
  present?: Money
  /** The input's name of the amount. */
  field: string
}

/**
 * Checks an amount beside its currency and gives it as it is kept: with as many decimals as the currency has. What is
 * stored already stays as it is, whatever the rules were then. Refuses with CURRENCY_REQUIRED, TOO_MANY_DECIMALS or
 * INVALID_VALUE at the field.
 */
export function checkedMoney({ amount, currency }: Money, { present, field }: Around): Money {
  if (present && currency === present.currency && isSame(amount, present.amount)) {
    return { amount: present.amount, currency }
  }
  if (currency && currency !== present?.currency && !isCurrency(currency)) {
    throw new Refusal('INVALID_VALUE', { field: ['currency'] })
  }
  if (amount === null) return { amount, currency }
  if (amount.startsWith('-')) throw new Refusal('INVALID_VALUE', { field: [field] })
  if (!currency) throw new Refusal('CURRENCY_REQUIRED', { field: ['currency'] })
  const { whole, decimals } = parts(amount)
  const most = decimalsOf(currency)
  if (decimals.length > most) throw new Refusal('TOO_MANY_DECIMALS', { field: [field] })
  return { amount: most > 0 ? `${whole}.${decimals.padEnd(most, '0')}` : whole, currency }
}

/** Without the zeros that say nothing. */
function parts(amount: string): { whole: string; decimals: string } {
  const [whole, decimals = ''] = amount.split('.') as [string, string?]
  return { whole: `${BigInt(whole)}`, decimals: decimals.replace(/0+$/, '') }
}

function isSame(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other
  const [a, b] = [parts(one), parts(other)]
  return a.whole === b.whole && a.decimals === b.decimals
}
