import { expect, it } from 'vitest'
import { milestoneStatuses } from '../tables.ts'
import { mayMove } from './milestoneStatus.ts'

it('every move between two statuses is legal or not as the domain says', () => {
  const legal = milestoneStatuses.flatMap((from) =>
    milestoneStatuses.filter((to) => from !== to && mayMove({ from, to })).map((to) => `${from} -> ${to}`),
  )
  expect(legal).toEqual([
    'OPEN -> IN_PROGRESS',
    'OPEN -> ON_HOLD',
    'OPEN -> CANCELLED',
    'IN_PROGRESS -> COMPLETED',
    'IN_PROGRESS -> ON_HOLD',
    'IN_PROGRESS -> CANCELLED',
    'COMPLETED -> OPEN',
    'COMPLETED -> IN_PROGRESS',
    'ON_HOLD -> OPEN',
    'ON_HOLD -> IN_PROGRESS',
    'ON_HOLD -> CANCELLED',
    'CANCELLED -> OPEN',
    'CANCELLED -> IN_PROGRESS',
  ])
  for (const status of milestoneStatuses) expect(mayMove({ from: status, to: status })).toBe(true)
})
