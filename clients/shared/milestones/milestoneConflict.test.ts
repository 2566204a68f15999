import { expect, it } from 'vitest'
import { partsInConflict, withChosen } from './milestoneConflict.ts'
import { emptyMilestone } from './milestoneValues.ts'

const typedOver = { ...emptyMilestone('USD'), title: 'Delivery', dueDate: '2026-12-01', attachmentIds: ['a'] }
const mine = { ...typedOver, title: 'Handover', description: 'At the quay', sumKind: 'amount' as const, amount: '100' }
const present = { ...typedOver, title: 'Delivery of timber', sumKind: 'percentage' as const, percentage: '10' }
const sides = { typedOver, mine, present }

it('asks about what both changed, the sum as one, and about what only the person typed', () => {
  expect(partsInConflict(sides)).toEqual(['title', 'description', 'sum'])
  expect(partsInConflict({ ...sides, present: { ...mine } })).toEqual([])
  expect(partsInConflict({ ...sides, mine: typedOver })).toEqual([])
})

it('keeps what was chosen over what stands there now, and never half a sum', () => {
  expect(withChosen(sides, new Set(['title', 'description', 'sum']))).toEqual(mine)
  expect(withChosen(sides, new Set(['title']))).toEqual({ ...present, title: 'Handover' })
  expect(withChosen(sides, new Set(['sum']))).toEqual({ ...present, sumKind: 'amount', amount: '100', percentage: '' })
  expect(withChosen(sides, new Set())).toEqual(present)
})

it('does not take away a file that came meanwhile when the files were not touched', () => {
  const withFile = { ...present, attachmentIds: ['a', 'b'] }
  expect(withChosen({ ...sides, present: withFile }, new Set(['title', 'attachmentIds'])).attachmentIds).toEqual([
    'a',
    'b',
  ])
})
