import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { startMailbox } from '@parvis/demo/mailbox/startMailbox.ts'
import { seedDemoWorld } from '@parvis/demo/world.ts'
import { openStorage } from '@parvis/files/openStorage.ts'
import { migrateJobs } from '@parvis/notifications/src/mail/jobs.ts'
import { migrate } from '@parvis/runtime/migrate.ts'
import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import Fastify from 'fastify'
import { startBalancer } from './balancer.ts'
import { emptyDatabase } from './emptyDatabase.ts'
import { dataDirectoryOfOwn } from './oneProcess.ts'
import { newReplica, type Part, type Replica } from './replica.ts'

export const parts: Part[] = [...subgraphNames, 'gateway']

type Fleet = {
  /** How many processes of each kind; two unless said. */
  replicas?: number | Record<Part, number>
  /** Each subgraph has a database of its own. */
  ownDatabases?: boolean
  /** The demo world is there before the first process is; unless false. */
  seeded?: boolean
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
  const { replicas = 2, ownDatabases = false, seeded = true, variables = {} } = fleet
  const dataDirectory = await dataDirectoryOfOwn()
  const shared = await emptyDatabase()
  const databases = {} as Record<SubgraphName, string>
  for (const name of subgraphNames) databases[name] = ownDatabases ? await emptyDatabase() : shared
  if (seeded) await seed(databases, dataDirectory)
  const mailbox = await startMailbox({ directory: `${dataDirectory}/mails` })
  const mailPages = Fastify()
  await mailPages.register(mailbox.routes, { prefix: '/mailbox' })
  const mailPagesUrl = await mailPages.listen({ port: 0, host: '127.0.0.1' })
  let publicUrl = ''
  const running: Replica[] = []
  const of = (part: Part) => running.filter((replica) => replica.part === part)
  const settings = () => ({
    ...Object.fromEntries(subgraphNames.map((name) => [`${name.toUpperCase()}_URL`, urlsOf(of(name))])),
    ...Object.fromEntries(subgraphNames.map((name) => [`${name.toUpperCase()}_DATABASE_URL`, databases[name]])),
    INTERNAL_SECRET: 'a secret of at least thirty-two characters',
    PUBLIC_URL: publicUrl,
    DATA_DIR: dataDirectory,
    SMTP_URL: mailbox.smtpUrl,
    ALLOW_ANY_DOCUMENT: '1',
    LOG_LEVEL: 'warn',
    TRUST_PROXY: '1',
    DRAIN_MS: '0',
    ...variables,
  })
  for (const part of parts) {
    const count = typeof replicas === 'number' ? replicas : replicas[part]
    for (let n = 0; n < count; n++) running.push(await newReplica(part, settings))
  }
  const balancer = await startBalancer(
    of('gateway').map(({ url }) => url),
    mailPagesUrl,
  )
  publicUrl = balancer.url
  const stop = async () => {
    await Promise.all(running.map((replica) => replica.kill()))
    await balancer.stop()
    await mailPages.close()
    await mailbox.stop()
    await rm(dataDirectory, { recursive: true, force: true })
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
async function untilServed(url: string): Promise<void> {
  while ((await fetch(`${url}/healthz`)).status !== 200) await sleep(20)
}

const urlsOf = (replicas: Replica[]) => replicas.map(({ url }) => url).join(',')

/** The demo world, as the first start in demo mode makes it. */
async function seed(databases: Record<SubgraphName, string>, dataDirectory: string): Promise<void> {
  for (const name of subgraphNames) {
    await migrate(databases[name], name, name === 'notifications' ? migrateJobs : undefined)
  }
  const storage = await openStorage({ DATA_DIR: dataDirectory, S3_REGION: '' })
  await seedDemoWorld({ databaseUrl: databases, storage })
  await storage.close()
}

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
