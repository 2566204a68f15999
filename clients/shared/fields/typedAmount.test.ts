import { expect, it } from 'vitest'
import { amountText, moneyFaults, readings, sentMoney, typedAmount } from './typedAmount.ts'

const kwd = (amount: string) => ({ amount, currency: 'KWD' })

it('keeps what can be read as an amount, so that another currency or language makes no other of it', () => {
  expect(typedAmount('1,240,000.50', 'USD')).toBe('1240000.50')
  expect(typedAmount('12.500', 'USD')).toBe('12500')
  expect(typedAmount('0.125', 'JOD')).toBe('0.125')
  for (const nothing of ['  ', '\u200b', '\u2800\u200f\n']) {
    expect(typedAmount(nothing, 'USD')).toBe('')
    expect(sentMoney({ amount: nothing, currency: 'USD' })).toBeNull()
  }
  expect(typedAmount('\u2800\u2066１２\u200b٫۵\u2069\n', 'USD')).toBe('12.5')
})

it('asks which of two amounts is meant, and sends the chosen one', () => {
  const typed = kwd(typedAmount('12.500', 'KWD'))
  expect(readings(typed)).toEqual(['12500', '12.500'])
  expect(moneyFaults(typed)).toEqual({ amount: 'ambiguous' })
  expect(amountText(typed.amount)).toBe('12.500')
  for (const [chosen, text] of [
    ['12500', '12500'],
    ['12.500', '12.5'],
    ['12.125', '12.125'],
  ] as const) {
    expect(readings(kwd(chosen))).toBeNull()
    expect(moneyFaults(kwd(chosen))).toEqual({})
    expect(amountText(chosen)).toBe(text)
    expect(Number(sentMoney(kwd(chosen)))).toBe(Number(chosen))
  }
})

it('wants a currency with an amount, and no more decimals than it has', () => {
  expect(moneyFaults({ amount: '5', currency: '' })).toEqual({ currency: 'currency' })
  expect(moneyFaults({ amount: '', currency: '' })).toEqual({})
  expect(moneyFaults({ amount: '12.50', currency: 'JPY' })).toEqual({ amount: 'decimals' })
  expect(moneyFaults({ amount: '12.00', currency: 'JPY' })).toEqual({})
  expect(moneyFaults({ amount: typedAmount('0.1255', 'JOD'), currency: 'JOD' })).toEqual({ amount: 'decimals' })
  expect(moneyFaults({ amount: typedAmount('abc', 'USD'), currency: 'USD' })).toEqual({ amount: 'notNumber' })
})

it('lets stored amounts be, whatever the rules were then', () => {
  const stored = { amount: '100.50', currency: 'JPY' }
  expect(moneyFaults({ ...stored }, stored)).toEqual({})
  expect(moneyFaults({ ...stored, amount: '100.60' }, stored)).toEqual({ amount: 'decimals' })
  expect(moneyFaults({ amount: '100.50', currency: 'JPY' }, { amount: '100.50', currency: 'USD' })).toEqual({
    amount: 'decimals',
  })
  expect(amountText('1240000.00')).toBe('1240000')
})
