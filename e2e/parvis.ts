import { startOneProcess } from './oneProcess.ts'
import { startProcesses } from './processes.ts'

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
): Promise<Parvis> {
  if (shape === 'in one process') return startOneProcess()
  const processes = await startProcesses({
    replicas: { gateway: 2, identity: 1, contracts: 2, matters: 1, notifications: 1 },
  })
  return { url: processes.url, stop: processes.end }
}
