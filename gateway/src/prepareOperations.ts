import { setImmediate as nextTurn } from 'node:timers/promises'
import { log } from '@parvis/observe/log.ts'
import type { Gateway } from './gateway.ts'
import type { PersistedOperations } from './persistedOperations.ts'

/**
 * Plans and compiles every operation of ours, so that it is there when the first person asks. Lets requests pass in
 * between. Returns how many do not fit the schema, and logs them; breaks off when the signal is given.
 */
export async function prepareOperations(
  { prepare }: Pick<Gateway, 'prepare'>,
  operations: PersistedOperations,
  signal?: AbortSignal,
): Promise<number> {
  let unfit = 0
  for (const [hash, text] of operations) {
    await nextTurn()
    if (signal?.aborted) return unfit
    try {
      prepare(hash, text)
    } catch (err) {
      unfit++
      log.error({ hash, err }, 'an operation of ours does not fit the schema')
    }
  }
  return unfit
}
