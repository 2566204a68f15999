import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildStaleClients } from '../clients/build.ts'
import { routeSizeKb, routes } from '../clients/bundleSizes.ts'
import type { Time } from './contenders/contender.ts'
import { contenders } from './contenders/contenders.ts'
import { oursInProcess, oursWithoutRules } from './contenders/ours/ours.ts'
import { openPast, type Past, withPast } from './contenders/past.ts'
import { startProcess } from './contenders/startProcess.ts'
import { type Cluster, filling, openCluster, openDatabase } from './data/openDatabase.ts'
import { listBuffers } from './measure/listBuffers.ts'
import { longestTasks } from './measure/longestTask.ts'
import { startCosts } from './measure/startCost.ts'
import { statementsPerFetch } from './measure/statementsPerFetch.ts'
import { contractsList } from './operations/contractsList.ts'
import { operations } from './operations/operations.ts'
import { performancePage } from './report/performancePage.ts'
import { type Counts, machine, type Results } from './report/results.ts'
import { table } from './report/table.ts'
import { verdicts } from './report/verdicts.ts'
import { runRaces } from './runRaces.ts'

/* `npm run bench`: see README.md for what the options do. */

const { values: flags } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000' },
    contenders: { type: 'string', default: contenders.map(({ key }) => key).join() },
    operations: { type: 'string', default: operations.map(({ name }) => name).join() },
    past: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    seconds: { type: 'string', default: '3' },
    requests: { type: 'string', default: '300' },
    concurrency: { type: 'string', default: '4' },
    data: { type: 'string', default: new URL('../.parvis/bench', import.meta.url).pathname },
    documents: { type: 'string' },
    'only-races': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const say = (line: string) => void process.stdout.write(`${line}\n`)
const sizes = flags.sizes.split(',').map(Number)
const pace = {
  compared: 100,
  rounds: Number(flags.rounds ?? (flags.past ? 10 : 5)),
  forMs: Number(flags.seconds) * 1000,
  atLeast: Number(flags.requests),
  concurrency: Number(flags.concurrency),
}

/** The races of every size. */
async function races(cluster: Cluster, past: Past | null): Promise<Results['races']> {
  const results: Results['races'] = []
  const asked = contenders.filter(({ key }) => flags.contenders.split(',').includes(key))
  for (const size of sizes) {
    const settings = {
      size,
      contenders: withPast(asked, past),
      operations: operations.filter(({ name }) => flags.operations.split(',').includes(name)),
      ...pace,
    }
    const found = await runRaces(cluster, settings, say)
    for (const { operation, standings } of found) {
      say(`\n${operation}, ${size.toLocaleString('en')} contracts\n\n${table(standings)}\n`)
    }
    results.push(...found)
  }
  return results
}

/** What rules cost, what pages touch, what fetches do in the database, and what browsers load. */
async function everythingElse(
  cluster: Cluster,
  past: Past | null,
): Promise<Omit<Results, 'at' | 'command' | 'machine' | 'races' | 'memory'>> {
  const size = sizes[0]!
  const pair = { size, contenders: [oursInProcess, oursWithoutRules], operations: [contractsList], ...pace }
  const [shield] = await runRaces(cluster, pair, say)
  if (cluster.postmaster !== null) say('Counting statements and buffers')
  const today = { filling, operations, listBuffers, statementsPerFetch }
  const counted = await counts(cluster, today)
  const countedThen = past ? await counts(cluster, past.time) : null
  if (past) say('Starting the gateway, today and in the past')
  const start = past ? await startCosts({ today: startProcess, past: past.startProcess }, 5) : null
  const longestTask = past ? await drawing(past) : null
  await buildStaleClients()
  const bundles = routes.map((route) => ({ ...route, kb: routeSizeKb(route) }))
  return { shield: shield ?? null, ...counted, past: countedThen, start, longestTask, bundles }
}

/** The longest task of opening a contract in the portal, today and in the past. */
async function drawing(past: Past): Promise<Results['longestTask']> {
  say('Opening a contract in the portal, today and in the past')
  const demo = (name: string) => join(flags.data, 'demo', name)
  return longestTasks(
    {
      today: { start: startProcess, directory: demo('today') },
      past: { start: past.startProcess, directory: demo('past') },
    },
    9,
  )
}

/** What documents that are not ours leave in memory, in a process of their own; null when it was not asked for. */
async function memory(cluster: Cluster): Promise<Results['memory']> {
  if (flags.documents === undefined) return null
  const databaseUrl = await openDatabase(cluster, sizes[0]!, say)
  say(`Asking ${flags.documents} documents that differ`)
  const file = new URL('./measure/documentMemory.ts', import.meta.url).pathname
  const found = execFileSync(process.execPath, [file, databaseUrl, ...flags.documents.split(',')], { encoding: 'utf8' })
  return JSON.parse(found) as Results['memory']
}

/** Buffers and statements of one time, where PostgreSQL's log can be read. */
async function counts(cluster: Cluster, time: Omit<Time, 'nameToday'>): Promise<Counts> {
  const buffers: Counts['buffers'] = []
  const statements: Counts['statements'] = []
  if (cluster.postmaster === null) return { buffers, statements }
  process.env.LOG_LEVEL ??= 'error'
  const open = (size: number) => openDatabase(cluster, size, say, time.filling)
  for (const size of sizes) buffers.push({ size, pages: await time.listBuffers(await open(size)) })
  for (const operation of time.operations) {
    const found = await time.statementsPerFetch(await open(sizes[0]!), operation)
    for (const [door, fetches] of Object.entries(found)) statements.push({ operation: operation.name, door, fetches })
  }
  return { buffers, statements }
}

/** What was asked for, without where this checkout keeps its data. */
function command(): string {
  const asked = process.argv.slice(2).filter((word, at, all) => word !== '--data' && all[at - 1] !== '--data')
  return `npm run bench${asked.length ? ` -- ${asked.map((word) => (word.includes(' ') ? `"${word}"` : word)).join(' ')}` : ''}`
}

const cluster = await openCluster({ databaseUrl: process.env.DATABASE_URL, dataDirectory: flags.data })
try {
  const at = new Date().toISOString()
  const past = flags.past ? await openPast(flags.data, say) : null
  const found = await races(cluster, past)
  const rest = flags['only-races']
    ? { shield: null, buffers: [], statements: [], past: null, start: null, longestTask: null, bundles: [] }
    : await everythingElse(cluster, past)
  const told = { at, command: command(), machine: machine(), memory: await memory(cluster) }
  const results: Results = { ...told, races: found, ...rest }
  for (const { target, measured, isMet } of verdicts(results))
    say(`${isMet ? 'met    ' : 'NOT MET'}  ${target}: ${measured}`)
  const directory = new URL('./results/', import.meta.url)
  mkdirSync(directory, { recursive: true })
  writeFileSync(new URL(`${at.replaceAll(':', '-')}.json`, directory), `${JSON.stringify(results, null, 2)}\n`)
  if (flags.write) writeFileSync(new URL('../docs/performance.md', import.meta.url), performancePage(results))
} finally {
  await cluster.stop()
}
