import { decimalsOf } from '@parvis/schema/currencyDecimals.ts'
import { numberTags } from './formatDate.ts'
import type { Language } from './i18n.ts'

/** How many decimals an amount has, without the zeros that say nothing. */
const saidDecimals = (amount: string): number => /\.(\d*?)0*$/.exec(amount)?.[1]?.length ?? 0

/**
 * An exact amount with its currency code: "USD 1,240,000", "KWD 12.500"; decimals only when there are any, and then as
 * many as the currency has. One that was stored with more shows them: nothing is rounded away.
 */
export function formatMoney(language: Language, amount: string, currency: string): string {
  const said = saidDecimals(amount)
  const own = decimalsOf(currency)
  const number = new Intl.NumberFormat(numberTags[language], {
    minimumFractionDigits: said > 0 ? own : 0,
    maximumFractionDigits: Math.max(own, said),
  })
  // The string goes in as it is: a number would round the large ones.
  return `${currency} ${number.format(amount as unknown as number)}`
}
