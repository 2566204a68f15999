import { expect, test } from 'vitest'
import { keepTimings } from './timings.ts'

test('of nothing there is nothing to tell', () => {
  expect(keepTimings().summary()).toEqual({ count: 0, failures: 0, p50: 0, p95: 0, max: 0 })
})

test('half take no longer than p50, and one in twenty takes longer than p95', () => {
  const timings = keepTimings(100)
  for (let durationMs = 100; durationMs >= 1; durationMs--) timings.add(durationMs, durationMs > 98)
  expect(timings.summary()).toEqual({ count: 100, failures: 2, p50: 50, p95: 95, max: 100 })
})

test('only the latest are kept, and those that are too old are not looked at', () => {
  let now = 0
  const timings = keepTimings(3, () => now)
  for (const durationMs of [9, 1, 2, 3]) {
    now += 1_000
    timings.add(durationMs)
  }
  expect(timings.summary()).toMatchObject({ count: 3, max: 3 })
  expect(timings.summary(1_500)).toMatchObject({ count: 2, p50: 2 })
  expect(timings.summary(0)).toMatchObject({ count: 1 })
})
