import { setTimeout } from 'node:timers/promises'

/** So long takes at least whatever is asked about an address or a login. */
const leastMs = 400

/** Does what is asked, and answers so late that the time does not tell whether there was anything to do (R58). */
export async function inEvenTime(ask: () => Promise<void>): Promise<void> {
  const least = setTimeout(leastMs)
  const asked = ask()
  await Promise.allSettled([asked, least])
  await asked
}
