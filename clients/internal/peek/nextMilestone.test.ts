import { expect, it } from 'vitest'
import { nextMilestone } from './nextMilestone.ts'

const milestone = (id: string, status: 'OPEN' | 'ON_HOLD' | 'COMPLETED' | 'CANCELLED', dueDate: string | null) => ({
  id,
  status,
  dueDate,
})

it('is the earliest that is neither done nor given up, an overdue one before those to come', () => {
  const all = [
    milestone('someday', 'OPEN', null),
    milestone('later', 'OPEN', '2027-01-15'),
    milestone('overdue', 'ON_HOLD', '2026-09-30'),
    milestone('done', 'COMPLETED', '2026-07-01'),
    milestone('given up', 'CANCELLED', '2026-06-01'),
  ]
  expect(nextMilestone(all)?.id).toBe('overdue')
  expect(nextMilestone(all.slice(0, 1))?.id).toBe('someday')
  expect(nextMilestone(all.slice(3))).toBeNull()
})
