import { freePort } from '@parvis/runtime/testing/freePort.ts'
import { startOneProcess } from './oneProcess.ts'
import { startProcesses, untilServed } from './processes.ts'
import { newSurroundings, settingsFor } from './surroundings.ts'

/** The two shapes of the product: everything in one process, or processes of five kinds behind a load balancer. */
export type Shape = 'in one process' | 'as processes'

/** The product with the demo world, in either shape. */
export type Parvis = {
  /** Where it is reached, such as http://localhost:40123. */
  url: string
  /** Fails when it does not end in order, or logged errors. */
  stop: () => Promise<void>
}

const areProcessesWanted = process.env.PARVIS_SHAPE === 'processes'

/** What the main stories are told in: both, or only as processes where PARVIS_SHAPE=processes. */
export const shapes: Shape[] = areProcessesWanted ? ['as processes'] : ['in one process', 'as processes']

/** Starts the product; in one process unless said, or unless PARVIS_SHAPE=processes. */
export async function startParvis(
  shape: Shape = areProcessesWanted ? 'as processes' : 'in one process',
  variables: Record<string, string> = {},
): Promise<Parvis> {
  if (shape === 'in one process') return startWhole(variables)
  const processes = await startProcesses({
    replicas: { gateway: 2, identity: 1, contracts: 2, matters: 1, notifications: 1 },
    variables,
  })
  return { url: processes.url, stop: processes.end }
}

/** In one process, on the database and the mail server of an owner; `startOneProcess` alone is the demo with its own. */
async function startWhole(variables: Record<string, string>): Promise<Parvis> {
  const surroundings = await newSurroundings()
  const port = await freePort()
  const { url } = await surroundings.stand([`http://127.0.0.1:${port}`])
  const DATABASE_URL = surroundings.databases.identity
  const place = { PORT: `${port}`, HOST: '127.0.0.1', DATABASE_URL }
  const whole = await startOneProcess({ ...settingsFor(url, surroundings), ...place, ...variables }).catch(
    async (error) => {
      await surroundings.stop()
      throw error
    },
  )
  await untilServed(url)
  return { url, stop: () => whole.stop().finally(surroundings.stop) }
}
