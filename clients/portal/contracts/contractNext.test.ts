import { describe, expect, it } from 'vitest'
import { type ContractDates, contractNext, contractState } from './contractNext.ts'

const today = '2026-06-15'
const base: ContractDates = { state: 'EXECUTED', startDate: '2026-01-01', endDate: '2026-12-31', renewalType: 'NONE' }

describe('what comes next for a contract', () => {
  it('is its end once it is in force', () => {
    expect(contractNext(base, today)).toEqual({ kind: 'ends', date: '2026-12-31' })
  })

  it('is its start while that lies ahead, signed or about to be', () => {
    for (const state of ['UNDER_SIGNATURE', 'EXECUTED'] as const) {
      expect(contractNext({ ...base, state, startDate: '2026-07-01' }, today)).toEqual({
        kind: 'starts',
        date: '2026-07-01',
      })
    }
  })

  it('is what the stage says before, without dates, and after it ended', () => {
    expect(contractNext({ ...base, state: 'DRAFT', startDate: '2026-07-01' }, today)).toEqual({ kind: 'stage' })
    expect(contractNext({ ...base, endDate: null }, today)).toEqual({ kind: 'stage' })
    expect(contractNext({ ...base, state: 'EXPIRED' }, today)).toEqual({ kind: 'stage' })
    expect(contractNext({ ...base, state: 'TERMINATED' }, today)).toEqual({ kind: 'stage' })
  })
})

describe('the words for a contract', () => {
  it('say expired only for a signed contract past its end', () => {
    expect(contractState({ stage: 'EXECUTED', expired: true })).toBe('EXPIRED')
    expect(contractState({ stage: 'EXECUTED', expired: false })).toBe('EXECUTED')
    expect(contractState({ stage: 'DRAFT', expired: false })).toBe('DRAFT')
  })
})
