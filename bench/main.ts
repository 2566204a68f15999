import { parseArgs } from 'node:util'
import postgres from 'postgres'
import { contenders } from './contenders/contenders.ts'
import { openCluster, openDatabase } from './data/openDatabase.ts'
import { compareAnswers } from './measure/compareAnswers.ts'
import { startLoadClient } from './measure/loadClient.ts'
import { type Entrant, race } from './measure/race.ts'
import { operations } from './operations/operations.ts'
import { standings } from './report/standings.ts'
import { table } from './report/table.ts'

const { values: flags } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000' },
    contenders: { type: 'string', default: contenders.map(({ key }) => key).join() },
    operations: { type: 'string', default: operations.map(({ name }) => name).join() },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    concurrency: { type: 'string', default: '4' },
    data: { type: 'string', default: new URL('../.parvis/bench', import.meta.url).pathname },
  },
})
const say = (line: string) => void process.stdout.write(`${line}\n`)

// Every process that is started is killed when this one dies.
process.setMaxListeners(50)
const cluster = await openCluster({ databaseUrl: process.env.DATABASE_URL, dataDirectory: flags.data })
const client = startLoadClient()
try {
  for (const size of flags.sizes.split(',').map(Number)) {
    const databaseUrl = await openDatabase(cluster, size, say)
    const sql = postgres(databaseUrl, { max: 2, onnotice: () => {} })
    const entrants: Entrant[] = []
    try {
      for (const { key, name, start } of contenders) {
        if (!flags.contenders.split(',').includes(key)) continue
        entrants.push({ key, name, running: await start(databaseUrl) })
      }
      for (const operation of operations) {
        if (!flags.operations.split(',').includes(operation.name)) continue
        await compareAnswers({ entrants, operation, sql, howMany: operation.isMutation ? 20 : 100 })
        const laps = await race({
          entrants,
          operation,
          sql,
          client,
          postmaster: cluster.postmaster,
          rounds: Number(flags.rounds),
          concurrency: Number(flags.concurrency),
          forMs: Number(flags.seconds) * 1000,
        })
        say(`\n${operation.name}, ${size.toLocaleString('en')} contracts\n`)
        say(table(standings(laps, entrants)))
      }
    } finally {
      await Promise.all(entrants.map(({ running }) => running.stop()))
      await sql.end()
    }
  }
} finally {
  client.stop()
  await cluster.stop()
}
