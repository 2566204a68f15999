import { setImmediate as nextTurn } from 'node:timers/promises'
import { log } from '@parvis/observe/log.ts'
import type { Gateway } from './gateway.ts'
import type { PersistedOperations } from './persistedOperations.ts'

/**
 * Plans and compiles every operation of ours, so that it is there when the first person asks. Lets requests pass in
 * between. Returns how many do not fit the schema, and logs them; breaks off when the signal is given.
 */
export async function prepareOperations(
  { prepare, savePlans }: Pick<Gateway, 'prepare' | 'savePlans'>,
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
  savePlans()
  return unfit
}

// For a build whose files are not written afterwards: the plans are made ahead.
if (import.meta.main) {
  const { startGateway } = await import('./gateway.ts')
  const { readPersistedOperations } = await import('./persistedOperations.ts')
  const asksNobody = () => Promise.reject(new Error('nobody is asked'))
  const carrier = { graphql: asksNobody, internal: asksNobody }
  const gateway = await startGateway({
    identity: carrier,
    matters: carrier,
    contracts: carrier,
    notifications: carrier,
  })
  await prepareOperations(gateway, readPersistedOperations())
  await gateway.stop()
}
