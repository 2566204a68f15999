import { expect, it } from 'vitest'
import { formatMoney } from './formatMoney.ts'

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

it.each([
  ['12.500', 'KWD', 'KWD 12.500'],
  ['0.125', 'JOD', 'JOD 0.125'],
  ['12.50', 'KWD', 'KWD 12.500'],
  ['1240000.00', 'USD', 'USD 1,240,000'],
  ['1240000.50', 'USD', 'USD 1,240,000.50'],
  ['1240000', 'JPY', 'JPY 1,240,000'],
  ['100.50', 'JPY', 'JPY 100.5'],
  ['1.2345', 'CLF', 'CLF 1.2345'],
  ['7.00', 'DEM', 'DEM 7'],
  ['9999999999999999.999', 'BHD', 'BHD 9,999,999,999,999,999.999'],
])('writes %s %s as %s', (amount, currency, expected) => {
  expect(formatMoney('en', amount, currency)).toBe(expected)
  expect(formatMoney('ar', amount, currency)).toBe(expected)
})

it('writes French amounts with a comma, and as many decimals', () => {
  expect(plain(formatMoney('fr', '1240.500', 'KWD'))).toBe('KWD 1 240,500')
})
