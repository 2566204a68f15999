import { enableCompileCache } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Storage } from '@parvis/files/storage.ts'
import type { Carriers } from '@parvis/kernel/graph/carrier.ts'
import type { Subgraph } from '@parvis/kernel/graph/subgraph.ts'
import { StartError } from '@parvis/kernel/startError.ts'
import type { Environment } from '@parvis/runtime/environment.ts'
import { checkPortFree } from '@parvis/runtime/listening.ts'
import type { Life } from '@parvis/runtime/runProcess.ts'
import { startObserving } from '@parvis/runtime/startObserving.ts'
import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import { type StartFacts, startPage } from './startPage.ts'

/*
 * Starts Parvis: everything in this process, or, with `--alone` or with the subgraphs' addresses in the environment, the
 * gateway alone. The heavy parts are imported as they are needed, so that what is wrong with the environment or the port
 * is said at once.
 */

// What is compiled at one start, types taken away, is there at the next. Where that cannot be written nothing is kept.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)))
const { databaseOf, readEnvironment, subgraphSettings, subgraphUrls } = await import('@parvis/runtime/environment.ts')

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
  const { startEmbeddedPostgres } = await import('@parvis/runtime/embeddedPostgres.ts')
  const { startMailbox } = await import('@parvis/demo/mailbox/startMailbox.ts')
  const directory = resolve(environment.DATA_DIR)
  progress('Starting the database')
  const database = await startEmbeddedPostgres({ dataDirectory: join(directory, 'postgres'), onProgress: progress })
  life.onStop(database.stop)
  const databaseUrls = perSubgraph(() => database.url)
  await migrateAll(databaseUrls)
  const { seedDemoWorld } = await import('@parvis/demo/world.ts')
  if (await seedDemoWorld({ databaseUrl: database.url, storage })) progress('Made the demo world')
  const mailbox = await startMailbox({ directory: join(directory, 'mails') })
  life.onStop(mailbox.stop)
  return { databaseUrls, directory, mailbox }
}

/** Brings every subgraph's database up to date. */
async function migrateAll(databaseUrls: Record<SubgraphName, string>): Promise<void> {
  const { migrate } = await import('@parvis/runtime/migrate.ts')
  for (const name of subgraphNames) await migrate(databaseUrls[name], name)
}

/** Databases of somebody else's: makes sure they are there and fit before anything is built on them. */
async function prepareDatabases(environment: Environment): Promise<Record<SubgraphName, string>> {
  const { checkDatabase } = await import('@parvis/runtime/checkDatabase.ts')
  const settings = perSubgraph((name) => databaseOf(environment, name))
  for (const { url, setting } of new Map(Object.values(settings).map((each) => [each.url, each])).values()) {
    await checkDatabase(url, setting)
  }
  progress('Bringing the database up to date')
  const urls = perSubgraph((name) => settings[name].url)
  await migrateAll(urls)
  return urls
}

const perSubgraph = <T>(of: (name: SubgraphName) => T) =>
  Object.fromEntries(subgraphNames.map((name) => [name, of(name)])) as Record<SubgraphName, T>

type SubgraphsHere = {
  environment: Environment
  databaseUrls: Record<SubgraphName, string>
  smtpUrl: string | null
  storage: Storage
}

/** Starts all subgraphs in this process and returns how to reach them. */
async function startSubgraphs(life: Life, { environment, databaseUrls, smtpUrl, storage }: SubgraphsHere) {
  const { inProcessCarrier } = await import('@parvis/kernel/graph/carrier.ts')
  const builders = {
    identity: (await import('@parvis/identity/src/subgraph.ts')).identity,
    matters: (await import('@parvis/matters/src/subgraph.ts')).matters,
    contracts: (await import('@parvis/contracts/src/subgraph.ts')).contracts,
    notifications: (await import('@parvis/notifications/src/subgraph.ts')).notifications,
  }
  const running = new Map<SubgraphName, Subgraph>()
  const peers: Carriers = perSubgraph((name) => inProcessCarrier(() => running.get(name)!))
  const settings = { ...subgraphSettings(environment), ...(smtpUrl ? { smtpUrl } : {}) }
  for (const name of subgraphNames) {
    running.set(name, builders[name]({ databaseUrl: databaseUrls[name], peers, storage, settings }))
  }
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

/** Everything in this process. */
async function startAll(life: Life, environment: Environment): Promise<void> {
  const startedAt = performance.now()
  const storage = await storageOf(life, environment)
  const demo = environment.isDemo ? await startDemo(life, environment, storage) : null
  const databaseUrls = demo?.databaseUrls ?? (await prepareDatabases(environment))
  await buildPages()
  const smtpUrl = environment.SMTP_URL ? null : (demo?.mailbox.smtpUrl ?? null)
  progress('Starting the server')
  const carriers = await startSubgraphs(life, { environment, databaseUrls, smtpUrl, storage })
  const { serveGateway } = await import('./serveGateway.ts')
  const { checkSubgraphs } = await import('./readiness.ts')
  const checkReady = () => checkSubgraphs(carriers)
  await serveGateway({ life, environment, carriers, storage, mailbox: demo?.mailbox.routes, checkReady })
  const { demoAccounts, demoPassword } = await import('@parvis/demo/accounts.ts')
  const setUpToken = demo ? null : await carriers.identity.internal('issueSetUpLink')
  if (life.isEnding()) return
  welcome(environment, startedAt, {
    demo: demo && { accounts: demoAccounts, password: demoPassword, dataDirectory: demo.directory },
    setUpLink: setUpToken && `${environment.PUBLIC_URL}/app/setup#${setUpToken}`,
  })
}

/** The gateway alone: every subgraph is a process of its own, and none of them has to be there yet. */
async function startAlone(life: Life, environment: Environment): Promise<void> {
  const startedAt = performance.now()
  const { remoteCarriers } = await import('@parvis/runtime/remoteCarriers.ts')
  const carriers = remoteCarriers(environment)
  life.onStop(() => Promise.all(Object.values(carriers).map((carrier) => carrier.close())))
  const storage = await storageOf(life, environment)
  await buildPages()
  progress('Starting the server')
  const { serveGateway } = await import('./serveGateway.ts')
  // Ready even when no subgraph answers: pages show what they can, and a load balancer must not drop every gateway.
  await serveGateway({ life, environment, carriers, storage })
  // The link that sets the firm up is printed by identity, which has it.
  if (!life.isEnding()) welcome(environment, startedAt, { demo: null, setUpLink: null })
}

async function storageOf(life: Life, environment: Environment): Promise<Storage> {
  const { openStorage } = await import('@parvis/files/openStorage.ts')
  const storage = await openStorage(environment)
  life.onStop(storage.close)
  return storage
}

function welcome(environment: Environment, startedAt: number, facts: Pick<StartFacts, 'demo' | 'setUpLink'>): void {
  const startedInMs = performance.now() - startedAt
  const { PUBLIC_URL: publicUrl } = environment
  process.stdout.write(startPage({ publicUrl, startedInMs, warnings: warningsOf(environment), ...facts }))
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
const isAlone = process.argv[2] === '--alone' || Object.values(subgraphUrls(environment)).some(Boolean)
const { runProcess } = await import('@parvis/runtime/runProcess.ts')
await runProcess(async (life) => {
  await startObserving(life, environment, 'gateway')
  await checkPortFree({ port: environment.PORT, host: environment.HOST })
  await (isAlone ? startAlone : startAll)(life, environment)
})
