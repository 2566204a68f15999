const failuresToOpen = 5
const openMs = 2_000

/** Stands before calls that may fail for a while. */
export type Breaker = {
  /** `isForced` calls also what failed a moment ago: there is nobody else to ask. */
  run<T>(call: () => Promise<T>, isForced?: boolean): Promise<T>
  /** True when the last call failed. */
  isFailing(): boolean
  /** True while nothing is called. */
  isOpen(): boolean
}

/** Thrown instead of calling what failed a moment ago. */
export class BreakerOpen extends Error {}

/**
 * After five failures in a row nothing is called for two seconds, so that callers are not kept waiting and the failing
 * part can recover; then one call tries, and its outcome decides.
 */
export function startBreaker(now: () => number = Date.now): Breaker {
  let failures = 0
  let openUntil = 0
  let trying = false
  return {
    isFailing: () => failures > 0,
    isOpen: () => failures >= failuresToOpen && now() < openUntil,
    async run(call, isForced = false) {
      const open = failures >= failuresToOpen
      if (open && !isForced && (now() < openUntil || trying)) throw new BreakerOpen('failed too often a moment ago')
      trying = open
      try {
        const result = await call()
        failures = 0
        return result
      } catch (error) {
        failures++
        openUntil = now() + openMs
        throw error
      } finally {
        trying = false
      }
    },
  }
}
