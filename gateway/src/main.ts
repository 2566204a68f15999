import { join, resolve } from 'node:path'
import type { Carrier } from '@parvis/kernel/carrier.ts'
import { type Environment, readEnvironment, subgraphSettings, subgraphUrls } from '@parvis/kernel/environment.ts'
import { startObserving } from '@parvis/kernel/observe/startObserving.ts'
import type { Life } from '@parvis/kernel/runProcess.ts'
import { StartError } from '@parvis/kernel/startError.ts'
import type { Storage } from '@parvis/kernel/storage/storage.ts'
import type { Subgraph } from '@parvis/kernel/subgraph.ts'
import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import { checkPortFree, listenError } from './listening.ts'
import { startPage } from './startPage.ts'

/*
 * Starts Parvis: the gateway, and in this process every subgraph whose address the environment does not give. The heavy
 * parts are imported as they are needed, so that what is wrong with the environment or the port is said at once.
 */

const progress = (line: string) => void process.stdout.write(`${line} …\n`)

/** Reads the environment and sets what libraries read from it; a bad value is one line and exit code 1. */
function prepareEnvironment(): Environment {
  try {
    const environment = readEnvironment(process.env)
    process.env.LOG_LEVEL = environment.LOG_LEVEL
    process.env.NODE_ENV ??= 'production'
    return environment
  } catch (error) {
    process.stderr.write(`${error instanceof StartError ? error.message : (error as Error).stack}\n`)
    process.exit(1)
  }
}

/** Starts the demo's PostgreSQL, its world on the first start, and its mailbox. */
async function startDemo(life: Life, environment: Environment, storage: Storage) {
  const { startEmbeddedPostgres } = await import('@parvis/kernel/embeddedPostgres.ts')
  const { startMailbox } = await import('@parvis/demo/mailbox/startMailbox.ts')
  const directory = resolve(environment.DATA_DIR)
  progress('Starting the database')
  const database = await startEmbeddedPostgres({ dataDirectory: join(directory, 'postgres'), onProgress: progress })
  life.onStop(database.stop)
  await migrateAll(database.url)
  const { seedDemoWorld } = await import('@parvis/demo/world.ts')
  if (await seedDemoWorld({ databaseUrl: database.url, storage })) progress('Made the demo world')
  const mailbox = await startMailbox({ directory: join(directory, 'mails') })
  life.onStop(mailbox.stop)
  return { databaseUrl: database.url, directory, mailbox }
}

/** Brings the database up to date, for every subgraph of this process. */
async function migrateAll(databaseUrl: string, names: readonly SubgraphName[] = subgraphNames): Promise<void> {
  const { migrate } = await import('@parvis/kernel/migrate.ts')
  for (const name of names) await migrate(databaseUrl, name)
  if (!names.includes('notifications')) return
  const { migrateJobs } = await import('@parvis/notifications/src/jobs.ts')
  await migrateJobs(databaseUrl)
}

/** A database of somebody else's: makes sure it is there and fits before anything is built on it. */
async function prepareDatabase(environment: Environment, here: SubgraphName[]): Promise<string | null> {
  if (here.length === 0) return null
  const databaseUrl = environment.DATABASE_URL
  if (!databaseUrl) {
    throw new StartError(`${here.join(', ')} run in this process and need the environment variable DATABASE_URL.`)
  }
  const { checkDatabase } = await import('@parvis/kernel/checkDatabase.ts')
  await checkDatabase(databaseUrl)
  progress('Bringing the database up to date')
  await migrateAll(databaseUrl, here)
  return databaseUrl
}

type SubgraphsHere = {
  environment: Environment
  databaseUrl: string | null
  smtpUrl: string | null
  storage: Storage
  here: SubgraphName[]
}

/** Starts the subgraphs of this process and returns how to reach all of them. */
async function startSubgraphs(life: Life, { environment, databaseUrl, smtpUrl, storage, here }: SubgraphsHere) {
  const { inProcessCarrier } = await import('@parvis/kernel/carrier.ts')
  const { httpCarrier } = await import('@parvis/kernel/httpCarrier.ts')
  const builders = {
    identity: (await import('@parvis/identity/src/subgraph.ts')).identity,
    matters: (await import('@parvis/matters/src/subgraph.ts')).matters,
    contracts: (await import('@parvis/contracts/src/subgraph.ts')).contracts,
    notifications: (await import('@parvis/notifications/src/subgraph.ts')).notifications,
  }
  const running = new Map<SubgraphName, Subgraph>()
  const urls = subgraphUrls(environment)
  const carrierOf = (subgraph: SubgraphName): Carrier => {
    const url = urls[subgraph]
    if (!url) return inProcessCarrier(() => running.get(subgraph)!)
    const secret = environment.INTERNAL_SECRET
    if (!secret)
      throw new StartError('The environment variable INTERNAL_SECRET must be set when subgraphs run elsewhere.')
    const carrier = httpCarrier({ subgraph, url, secret })
    life.onStop(carrier.close)
    return carrier
  }
  const peers = Object.fromEntries(subgraphNames.map((name) => [name, carrierOf(name)])) as Record<
    SubgraphName,
    Carrier
  >
  const settings = { ...subgraphSettings(environment), ...(smtpUrl ? { smtpUrl } : {}) }
  for (const name of here) running.set(name, builders[name]({ databaseUrl: databaseUrl!, peers, storage, settings }))
  for (const subgraph of running.values()) life.onStop(subgraph.stop)
  await Promise.all([...running.values()].map((subgraph) => subgraph.start()))
  return peers
}

const pageNames: Record<string, string> = {
  portal: 'the client portal',
  internal: 'the internal app',
  explorer: 'the explorer',
}

/** Builds what browsers load, where its sources are newer than the last build. */
async function buildPages(): Promise<void> {
  const { buildStaleClients } = await import('../../clients/build.ts')
  const { applicationFolders } = await import('./pages.ts')
  const { precompress } = await import('./precompress.ts')
  await buildStaleClients({ onProgress: (name) => progress(`Building ${pageNames[name] ?? name}`) })
  await Promise.all(applicationFolders.map(precompress))
}

async function start(life: Life, environment: Environment): Promise<void> {
  const startedAt = performance.now()
  await startObserving(life, environment, 'gateway')
  const place = { port: environment.PORT, host: environment.HOST }
  const here = subgraphNames.filter((name) => !subgraphUrls(environment)[name])
  const { openStorage } = await import('@parvis/kernel/storage/openStorage.ts')
  const storage = await openStorage(environment)
  life.onStop(storage.close)
  const demo = environment.isDemo ? await startDemo(life, environment, storage) : null
  const databaseUrl = demo?.databaseUrl ?? (await prepareDatabase(environment, here))
  await buildPages()
  const smtpUrl = environment.SMTP_URL ? null : (demo?.mailbox.smtpUrl ?? null)
  progress('Starting the server')
  const carriers = await startSubgraphs(life, { environment, databaseUrl, smtpUrl, storage, here })
  const { serveGateway } = await import('./serveGateway.ts')
  await serveGateway({ life, environment, carriers, storage, mailbox: demo?.mailbox.routes }).catch((error) => {
    throw listenError(error, place)
  })
  const { demoAccounts, demoPassword } = await import('@parvis/demo/accounts.ts')
  const setUpToken = demo
    ? null
    : await carriers.identity.internal<string | null>('issueSetUpLink', null).catch(() => null)
  if (life.isEnding()) return
  process.stdout.write(
    startPage({
      publicUrl: environment.PUBLIC_URL,
      startedInMs: performance.now() - startedAt,
      demo: demo && { accounts: demoAccounts, password: demoPassword, dataDirectory: demo.directory },
      setUpLink: setUpToken && `${environment.PUBLIC_URL}/app/setup#${setUpToken}`,
      warnings: warningsOf(environment),
    }),
  )
}

function warningsOf({ isDemo, PUBLIC_URL, SMTP_URL, NOTIFICATIONS_URL }: Environment): string[] {
  const { protocol, hostname } = new URL(PUBLIC_URL)
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return [
    ...(protocol === 'http:' && !isLocal
      ? [
          `Warning: ${PUBLIC_URL} is not https, so passwords and sessions travel in the open. Set PUBLIC_URL to an https address.`,
        ]
      : []),
    ...(isDemo || SMTP_URL || NOTIFICATIONS_URL
      ? []
      : ['Mails go to smtp://localhost:25. Set SMTP_URL to your mail server.']),
  ]
}

const environment = prepareEnvironment()
const { runProcess } = await import('@parvis/kernel/runProcess.ts')
await runProcess(async (life) => {
  await checkPortFree({ port: environment.PORT, host: environment.HOST })
  await start(life, environment)
})
