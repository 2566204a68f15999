import type { Clock } from '../clock.ts'

/** A clock that stands still until it is turned: then whatever waits for its minutes is called once. */
export function testClock(moment = Date.now()): Clock & { turnTo(moment: string): Promise<void> } {
  const calls = new Set<() => Promise<void>>()
  let present = moment
  return {
    now: () => present,
    everyMinute(call) {
      calls.add(call)
      return () => calls.delete(call)
    },
    async turnTo(to) {
      present = Date.parse(to)
      await Promise.all([...calls].map((call) => call()))
    },
  }
}
