import { describe, expect, it } from 'vitest'
import { steppedScale, withinScales } from './sheet.ts'

describe('sizes of a file', () => {
  it.each([
    [1, 'in', 1.1],
    [1, 'out', 0.9],
    [0.998, 'in', 1.1],
    [1.002, 'out', 0.9],
    [0.6, 'in', 0.67],
    [0.6, 'out', 0.5],
    [8, 'in', 8],
    [0.1, 'out', 0.1],
  ] as const)('from %d a step %s is %d', (scale, to, expected) => {
    expect(steppedScale(scale, to)).toBe(expected)
  })

  it('every size is reached in steps, and none goes beyond', () => {
    let scale = 0.1
    for (let step = 0; step < 40; step += 1) scale = steppedScale(scale, 'in')
    expect(scale).toBe(withinScales(100))
    for (let step = 0; step < 40; step += 1) scale = steppedScale(scale, 'out')
    expect(scale).toBe(withinScales(0))
  })
})
