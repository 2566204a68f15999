import { setTimeout as sleep } from 'node:timers/promises'
import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import { newReplica, type Part, type Replica } from './replica.ts'
import { newSurroundings, settingsFor } from './surroundings.ts'

export const parts: Part[] = [...subgraphNames, 'gateway']

type Fleet = {
  /** How many processes of each kind; two unless said. */
  replicas?: number | Record<Part, number>
  /** Each subgraph has an empty database of its own, instead of all one with the demo world. */
  ownDatabases?: boolean
  variables?: Record<string, string>
}

/** The outgrown shape: processes of five kinds, and in front of the gateways a load balancer that shows the mails too. */
export type Processes = {
  /** Where people reach it. */
  url: string
  databases: Record<SubgraphName, string>
  dataDirectory: string
  of: (part: Part) => Replica[]
  /** Starts all of them, at once. */
  start: () => Promise<void>
  /** `kill -9` of what still runs; nothing is left behind. */
  stop: () => Promise<void>
  /** SIGTERM to all; fails when one does not end in order, or one logged errors. */
  end: () => Promise<void>
}

/** Lays it all out and starts nothing: see `startProcesses`. */
export async function newProcesses(fleet: Fleet = {}): Promise<Processes> {
  const { replicas = 2, ownDatabases = false, variables = {} } = fleet
  const surroundings = await newSurroundings({ ownDatabases })
  const { databases, dataDirectory } = surroundings
  let publicUrl = ''
  const running: Replica[] = []
  const of = (part: Part) => running.filter((replica) => replica.part === part)
  const settings = () => ({
    ...Object.fromEntries(subgraphNames.map((name) => [`${name.toUpperCase()}_URL`, urlsOf(of(name))])),
    ...Object.fromEntries(subgraphNames.map((name) => [`${name.toUpperCase()}_DATABASE_URL`, databases[name]])),
    INTERNAL_SECRET: 'a secret of at least thirty-two characters',
    ...settingsFor(publicUrl, surroundings),
    DRAIN_MS: '0',
    ...variables,
  })
  for (const part of parts) {
    const count = typeof replicas === 'number' ? replicas : replicas[part]
    for (let n = 0; n < count; n++) running.push(await newReplica(part, settings))
  }
  publicUrl = (await surroundings.stand(of('gateway').map(({ url }) => url))).url
  const stop = async () => {
    await Promise.all(running.map((replica) => replica.kill()))
    await surroundings.stop()
  }
  return {
    url: publicUrl,
    databases,
    dataDirectory,
    of,
    async start() {
      await Promise.all(running.map((replica) => replica.start()))
      await untilServed(publicUrl)
    },
    stop,
    async end() {
      const ends = await Promise.allSettled(running.map((replica) => replica.stop()))
      await stop()
      const errors = running.flatMap(({ output }) => output().match(/^\{"level":[56]0.*$/gm) ?? [])
      for (const end of ends) if (end.status === 'rejected') errors.push(`${end.reason}`)
      if (errors.length) throw new Error(errors.join('\n'))
    },
  }
}

/** Until the load balancer has noticed that there is a gateway. */
export async function untilServed(url: string): Promise<void> {
  while ((await fetch(`${url}/healthz`)).status !== 200) await sleep(20)
}

const urlsOf = (replicas: Replica[]) => replicas.map(({ url }) => url).join(',')

/** The demo world in the outgrown shape, two processes of each kind, ready. */
export async function startProcesses(fleet?: Fleet): Promise<Processes> {
  const processes = await newProcesses(fleet)
  try {
    await processes.start()
  } catch (error) {
    await processes.stop()
    throw error
  }
  return processes
}
