import { setTimeout as sleep } from 'node:timers/promises'
import { subgraphNames } from '@parvis/schema/typeDefs.ts'
import { internalSecret } from '../contenders/ours/ours.ts'
import type { startProcess } from '../contenders/startProcess.ts'
import { median } from '../report/standings.ts'
import { cpuTimes, usedMs } from './cpuTime.ts'

export type StartProcess = typeof startProcess

const betweenLooksMs = 250
/** Nothing was done for a second: our operations are planned, and nobody asks. */
const quietLooks = 4

/**
 * CPU time in ms that gateways take from their start until all of our operations are planned: each one's median of some
 * starts, in turn. The first start of each is not counted: it builds the pages, and keeps what it compiles.
 */
export async function startCosts<Name extends string>(
  gateways: Record<Name, StartProcess>,
  starts: number,
): Promise<Record<Name, number>> {
  const entries = Object.entries<StartProcess>(gateways)
  const costs = new Map(entries.map(([name]) => [name, [] as number[]]))
  for (let nth = -1; nth < starts; nth++) {
    for (const [name, start] of entries) {
      const cost = await costOfOneStart(start)
      if (nth >= 0) costs.get(name)!.push(cost)
    }
  }
  return Object.fromEntries([...costs].map(([name, each]) => [name, median(each)])) as Record<Name, number>
}

async function costOfOneStart(start: StartProcess): Promise<number> {
  // Nobody is there: the gateway does not ask at its start.
  const urls = Object.fromEntries(subgraphNames.map((name) => [`${name.toUpperCase()}_URL`, 'http://127.0.0.1:9']))
  const env = { ...urls, LOG_LEVEL: 'error', HOST: '127.0.0.1', INTERNAL_SECRET: internalSecret }
  const { pid, stop } = await start({
    file: 'gateway/src/main.ts',
    env: { ...env, PUBLIC_URL: 'http://localhost:4000' },
    readyPath: '/readyz',
  })
  const used = () => usedMs(new Map(), cpuTimes([pid]))
  try {
    for (let last = used(), quiet = 0; quiet < quietLooks; ) {
      await sleep(betweenLooksMs)
      quiet = used() === last ? quiet + 1 : 0
      last = used()
    }
    return used()
  } finally {
    await stop()
  }
}
