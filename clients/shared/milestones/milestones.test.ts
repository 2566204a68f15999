import { describe, expect, it } from 'vitest'
import { isOverdue, type MilestoneShown, milestoneSums, percentageSum } from './milestones.ts'

const contract = { value: '1240000.00', currency: 'USD' }
const milestone = (patch: Partial<MilestoneShown>) =>
  ({ amount: null, currency: null, percentage: null, status: 'OPEN', ...patch }) as MilestoneShown

it('takes a percentage of the value exactly', () => {
  expect(percentageSum('10', contract)).toEqual({ amount: '124000.00', currency: 'USD' })
  expect(percentageSum('33.33', { value: '100.00', currency: 'EUR' })).toEqual({ amount: '33.33', currency: 'EUR' })
  expect(percentageSum('12.5', { value: '9007199254740993.00', currency: 'EUR' })?.amount).toBe('1125899906842624.13')
  expect(percentageSum('10', { value: null, currency: null })).toBeNull()
})

it.each([
  ['12.5', '100.500', 'KWD', '12.563'],
  ['33.33', '1000', 'JPY', '333'],
  ['10', '0.125', 'JOD', '0.013'],
  ['10', '1.0000', 'CLF', '0.1000'],
])('rounds %s percent of %s %s to %s: as finely as its currency', (percentage, value, currency, amount) => {
  expect(percentageSum(percentage, { value, currency })).toEqual({ amount, currency })
})

describe('milestoneSums', () => {
  it('counts every decimal of a currency', () => {
    const sums = milestoneSums(
      [
        milestone({ amount: '12.500', currency: 'KWD' }),
        milestone({ amount: '0.125', currency: 'KWD' }),
        milestone({ amount: '1000', currency: 'JPY' }),
        milestone({ amount: '0.50', currency: 'JPY' }),
      ],
      contract,
    )
    expect(sums.amounts).toEqual([
      { currency: 'KWD', amount: '12.625' },
      { currency: 'JPY', amount: '1000.5' },
    ])
  })

  it('adds by currency and leaves out what was given up', () => {
    const sums = milestoneSums(
      [
        milestone({ amount: '62000.00', currency: 'USD' }),
        milestone({ percentage: '10' }),
        milestone({ amount: '5.50', currency: 'EUR' }),
        milestone({ amount: '1.00', currency: 'USD', status: 'CANCELLED' }),
      ],
      contract,
    )
    expect(sums).toEqual({
      amounts: [
        { currency: 'USD', amount: '186000.00' },
        { currency: 'EUR', amount: '5.50' },
      ],
      percent: null,
    })
  })

  it('adds percentages where the contract has no value', () => {
    const none = { value: null, currency: null }
    expect(milestoneSums([milestone({ percentage: '12.50' }), milestone({ percentage: '30' })], none).percent).toBe(
      '42.5',
    )
  })
})

it('is overdue the day after its last day, until done', () => {
  expect(isOverdue({ dueDate: '2026-06-01', status: 'OPEN' }, '2026-06-01')).toBe(false)
  expect(isOverdue({ dueDate: '2026-06-01', status: 'OPEN' }, '2026-06-02')).toBe(true)
  expect(isOverdue({ dueDate: '2026-06-01', status: 'COMPLETED' }, '2026-06-02')).toBe(false)
})
