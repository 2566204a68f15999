import { currencies } from '@parvis/schema/currencies.ts'
import { decimalsOf } from '@parvis/schema/currencyDecimals.ts'
import { describe, expect, it } from 'vitest'
import { checkedMoney, type Money } from './checkedMoney.ts'

const kept = (amount: string, currency: string, present?: Money) =>
  checkedMoney({ amount, currency }, { present, field: 'value' }).amount

it.each([
  ['12.5', 'KWD', '12.500'],
  ['0.125', 'JOD', '0.125'],
  ['12.5', 'USD', '12.50'],
  ['0012', 'USD', '12.00'],
  ['1240000', 'JPY', '1240000'],
  ['100.00', 'JPY', '100'],
  ['1.2345', 'CLF', '1.2345'],
  ['9999999999999999.999', 'BHD', '9999999999999999.999'],
])('keeps %s %s as %s', (amount, currency, expected) => {
  expect(kept(amount, currency)).toBe(expected)
})

it.each([
  ['12.505', 'USD'],
  ['0.1255', 'JOD'],
  ['0.5', 'JPY'],
  ['0.001', 'LBP'],
])('refuses the decimals of %s %s, which it has not', (amount, currency) => {
  expect(() => kept(amount, currency)).toThrow('TOO_MANY_DECIMALS')
})

it('asks for the currency of an amount, and takes none that is not in use', () => {
  const check = (currency: string | null, present?: Money) =>
    checkedMoney({ amount: '1', currency }, { present, field: 'value' })
  expect(() => check(null)).toThrow('CURRENCY_REQUIRED')
  expect(() => check('ZZZ')).toThrow('INVALID_VALUE')
  expect(() => check('DEM')).toThrow('INVALID_VALUE')
  expect(() => checkedMoney({ amount: null, currency: 'ZZZ' }, { field: 'value' })).toThrow('INVALID_VALUE')
})

describe('what is stored', () => {
  it('stays as it is while nobody changes it', () => {
    for (const present of [
      { amount: '100.50', currency: 'JPY' },
      { amount: '100.00', currency: 'KWD' },
      { amount: '7.00', currency: 'DEM' },
      { amount: null, currency: 'DEM' },
    ]) {
      expect(checkedMoney({ ...present }, { present, field: 'value' })).toEqual(present)
    }
    expect(kept('0100.5', 'JPY', { amount: '100.50', currency: 'JPY' })).toBe('100.50')
    expect(kept('8', 'DEM', { amount: '7.00', currency: 'DEM' })).toBe('8.00')
  })

  it('has to fit the currency it is given', () => {
    expect(() => kept('100.50', 'JPY', { amount: '100.50', currency: 'USD' })).toThrow('TOO_MANY_DECIMALS')
    expect(kept('100.00', 'JPY', { amount: '100.00', currency: 'USD' })).toBe('100')
  })
})

it('knows the decimals of every currency, by ISO 4217 and not by a runtime', () => {
  expect(currencies.length).toBeGreaterThan(150)
  expect(new Set(currencies).size).toBe(currencies.length)
  expect(currencies.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true)
  const having = (decimals: number) => currencies.filter((code) => decimalsOf(code) === decimals)
  expect(having(3)).toEqual(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'])
  expect(having(4)).toEqual(['CLF', 'UYW'])
  expect(having(0)).toHaveLength(17)
})
