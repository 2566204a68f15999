import { expect, test, vi } from 'vitest'
import { BreakerOpen, startBreaker } from './breaker.ts'

const fail = async () => {
  throw new Error('away')
}

async function openBreaker() {
  let time = 0
  const breaker = startBreaker(() => time)
  for (let round = 0; round < 5; round++) await expect(breaker.run(fail)).rejects.toThrow('away')
  const pass = (ms: number) => {
    time += ms
  }
  return { breaker, pass }
}

test('after five failures in a row nothing is called', async () => {
  const { breaker } = await openBreaker()
  const call = vi.fn(async () => 'here')
  await expect(breaker.run(call)).rejects.toThrow(BreakerOpen)
  expect(call).not.toHaveBeenCalled()
  expect(breaker.isOpen()).toBe(true)
})

test('four failures and a success begin a new count', async () => {
  const breaker = startBreaker()
  for (let round = 0; round < 4; round++) await expect(breaker.run(fail)).rejects.toThrow('away')
  await breaker.run(async () => 'here')
  await expect(breaker.run(fail)).rejects.toThrow('away')
  await expect(breaker.run(async () => 'here')).resolves.toBe('here')
})

test('after two seconds one call tries, and its success lets all through', async () => {
  const { breaker, pass } = await openBreaker()
  pass(2_000)
  const { promise, resolve: answer } = Promise.withResolvers<string>()
  const trial = breaker.run(() => promise)
  await expect(breaker.run(async () => 'second')).rejects.toThrow(BreakerOpen)
  answer('here')
  await expect(trial).resolves.toBe('here')
  await expect(breaker.run(async () => 'third')).resolves.toBe('third')
})

test('a failed trial closes the way for two more seconds', async () => {
  const { breaker, pass } = await openBreaker()
  pass(2_000)
  await expect(breaker.run(fail)).rejects.toThrow('away')
  await expect(breaker.run(async () => 'here')).rejects.toThrow(BreakerOpen)
})
