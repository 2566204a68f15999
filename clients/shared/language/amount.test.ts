import { CombinedError } from '@urql/core'
import { GraphQLError } from 'graphql'
import type { TFunction } from 'i18next'
import { describe, expect, it } from 'vitest'
import { sendingProblem } from '../graph/sendingProblem.ts'
import { emptyMilestone, milestoneFaults, milestoneInput } from '../milestones/milestoneValues.ts'
import { parseAmount, parsePercentage, sentAmount } from './amount.ts'

describe('parseAmount', () => {
  it.each([
    ['abc'],
    ['12 USD'],
    ['-5'],
    ['1e3'],
    ['5.'],
    ['.5'],
    ['1,,000'],
    ['1 5'],
    ['12 50'],
    ['1.5.5'],
    ['1,00,000'],
    ['1234,567,890'],
    ["1'5"],
    ['1,000.000,50'],
    ['1٬5'],
    ['1٫000٫000'],
    ['0,000,5'],
    ['100¹'],
    ['½'],
  ])('does not guess what %s means', (text) => {
    expect(parseAmount(text)).toEqual({ fault: 'notNumber' })
  })

  it.each([['1,000.555'], ['1.000,555'], ['1000.555'], ['1000,5555'], ['0.555'], ['1٫000'], ['1 000.000']])(
    'refuses the third decimal of %s',
    (text) => {
      expect(parseAmount(text)).toEqual({ fault: 'decimals' })
    },
  )

  it('refuses more than 16 digits, which no reader would get back exactly', () => {
    expect(parseAmount('99999999999999999')).toEqual({ fault: 'tooLarge' })
    expect(parseAmount('9999999999999999.99')).toEqual({ amount: '9999999999999999.99' })
    expect(parseAmount('9,999,999,999,999,999')).toEqual({ amount: '9999999999999999' })
  })

  it.each([
    ['1000', '1000'],
    ['0', '0'],
    ['007', '7'],
    ['1000,50', '1000.50'],
    ['1000.5', '1000.5'],
    ['1,000', '1000'],
    ['1.000', '1000'],
    ['1.000,50', '1000.50'],
    ['1,000.50', '1000.50'],
    ['1,240,000.00', '1240000.00'],
    ['1.240.000', '1240000'],
    ['1 240 000,5', '1240000.5'],
    ['1\u202f240\u202f000,50', '1240000.50'],
    ['1\u00a0240', '1240'],
    ["1'240'000.50", '1240000.50'],
    ['1’240', '1240'],
    ['١٬٢٤٠٬٠٠٠٫٥٠', '1240000.50'],
    ['١٢٤٠٫٥', '1240.5'],
    ['١،٢٤٠', '1240'],
    ['۱۲۴۰', '1240'],
    ['\u200f1,000.50 ', '1000.50'],
    ['\u28001\u200b000\ufeff', '1000'],
    ['0,5', '0.5'],
  ])('reads %s as %s', (text, amount) => {
    expect(parseAmount(text)).toEqual({ amount })
  })
})

describe('parseAmount in a currency', () => {
  it.each([
    ['0.125', 3, '0.125'],
    ['0,125', 3, '0.125'],
    ['12.5', 3, '12.5'],
    ['1,240.500', 3, '1240.500'],
    ['1.240,500', 3, '1240.500'],
    ['1.240.500', 3, '1240500'],
    ['1 240', 3, '1240'],
    ["1'240", 3, '1240'],
    ['1٬240', 3, '1240'],
    ['12٫500', 3, '12.500'],
    ['1240.500', 3, '1240.500'],
    ['012.500', 3, '012.500'],
    ['1.2345', 4, '1.2345'],
    ['1,000', 0, '1000'],
    ['1000', 0, '1000'],
  ])('reads %s with %i decimals as %s', (text, decimals, amount) => {
    expect(parseAmount(text, decimals)).toEqual({ amount: amount.replace(/^0+(?=\d)/, '') })
  })

  it.each([
    ['12.500', 3, '12500', '12.500'],
    ['12,500', 3, '12500', '12.500'],
    ['١٢٬٥٠٠'.replace('٬', '،'), 3, '12500', '12.500'],
    ['1.000', 4, '1000', '1.000'],
  ])('asks what %s with %i decimals means', (text, decimals, ...readings) => {
    expect(parseAmount(text, decimals)).toEqual({ fault: 'ambiguous', readings })
  })

  it.each([
    ['0.1255', 3],
    ['1,000.5', 0],
    ['12.5', 0],
  ])('refuses the decimals of %s where there are %i', (text, decimals) => {
    expect(parseAmount(text, decimals)).toEqual({ fault: 'decimals' })
  })
})

it.each([['abc'], ['0'], ['0,00'], ['120'], ['100.01'], ['33,333'], ['-1']])('takes no share of %s percent', (text) => {
  expect(parsePercentage(text)).toEqual({ fault: 'percentage' })
})

it.each([
  ['100', '100'],
  ['12,5', '12.5'],
  ['٣٣٫٣٣', '33.33'],
])('takes a share of %s percent', (text, amount) => {
  expect(parsePercentage(text)).toEqual({ amount })
})

it('sends what it cannot read as it is, so that nothing is changed on the way', () => {
  expect([sentAmount('\u200b \u2800'), sentAmount('1.000,50'), sentAmount('1,00,000')]).toEqual([
    null,
    '1000.50',
    '1,00,000',
  ])
})

it('marks the fault of a milestone at its field before anything is sent', () => {
  const values = { ...emptyMilestone('USD'), title: 'First part', sumKind: 'amount' as const }
  expect(milestoneFaults({ ...values, amount: 'abc' })).toEqual({ amount: 'notNumber' })
  expect(milestoneFaults({ ...values, amount: ' ' })).toEqual({ amount: 'required' })
  expect(milestoneFaults({ ...values, sumKind: 'percentage', percentage: '120' })).toEqual({ percentage: 'percentage' })
  expect(milestoneFaults({ ...values, amount: '1000,50' })).toEqual({})
  expect(milestoneInput({ ...values, amount: '1000,50' }).amount).toBe('1000.50')
})

it('says that something entered cannot be used, and not that we are at fault', () => {
  const refused = new CombinedError({
    graphQLErrors: [new GraphQLError('No', { extensions: { code: 'BAD_USER_INPUT', requestId: 'r1' } })],
  })
  expect(sendingProblem(refused, ((key: string) => key) as TFunction)).toBe('sending.BAD_USER_INPUT')
})
