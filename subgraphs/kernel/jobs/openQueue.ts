import { log } from '@parvis/observe/log.ts'
import type { Backlog } from '@parvis/schema/calls.ts'
import { sql } from 'drizzle-orm'
import { fromDrizzle, type Job, PgBoss } from 'pg-boss'
import { type Database, roleUrl, type Transaction } from '../database/database.ts'
import { type Jobs, jobsSchema, type QueueName, queues } from './queues.ts'

/** Work that waits in PostgreSQL: any number of replicas do it, each job at least once. */
export type Queue<Name extends QueueName> = {
  /** Resolves once jobs can be added. */
  ready: Promise<void>
  /** Adds jobs in the transaction that writes what they are about. */
  add(tx: Transaction, jobs: Jobs[Name][]): Promise<void>
  /** Starts to work them off. */
  start(): Promise<void>
  /** How many jobs wait to be done or tried again, and for how long the oldest. */
  backlog(db: Database): Promise<Backlog>
  /** Lets running jobs finish, for 5 s at most. */
  stop(): Promise<void>
}

type QueueParts<Name extends QueueName> = {
  name: Name
  databaseUrl: string
  /** Does one job; one that it rejects is tried again later. It may be done twice: a process can die in between. */
  work: (job: Jobs[Name]) => Promise<void>
}

/** Opens a queue of `queues.ts`, as the role of its subgraph. Its tables are made by the migration. */
export function openQueue<Name extends QueueName>({ name, databaseUrl, work }: QueueParts<Name>): Queue<Name> {
  const { subgraph, workers, atOnce } = queues[name]
  const boss = openBoss(name, databaseUrl)
  const { promise: ready, resolve: setReady } = Promise.withResolvers<void>()
  return {
    ready,
    async add(tx, jobs) {
      if (!jobs.length) return
      const rows = jobs.map((data) => ({ data }))
      await boss.insert(name, rows, { db: fromDrizzle(tx, sql) })
    },
    async start() {
      await boss.start()
      setReady()
      const options = {
        perJobResults: true,
        batchSize: atOnce,
        burstWhenBatchFull: true,
        localConcurrency: workers,
        pollingIntervalSeconds: 1,
        // Notifications tell of new jobs, not of the next try of an old one.
        notifyPollingIntervalSeconds: 1,
      } as const
      await boss.work<Jobs[Name]>(name, options, (jobs) => Promise.all(jobs.map((job) => run(name, job, work))))
    },
    async backlog(db) {
      const [row] = await db.execute<Backlog>(sql`
        select count(*)::int as rows,
          coalesce(extract(epoch from now() - min(created_on)), 0)::float8 as "oldestSeconds"
        from ${sql.identifier(jobsSchema(subgraph))}.job where name = ${name} and state < 'active'`)
      return row ?? { rows: 0, oldestSeconds: 0 }
    },
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  }
}

function openBoss(name: QueueName, databaseUrl: string): PgBoss {
  const { subgraph } = queues[name]
  const boss = new PgBoss({
    connectionString: roleUrl(databaseUrl, subgraph),
    application_name: `parvis ${subgraph} ${name} queue`,
    options: '-c statement_timeout=5000',
    schema: jobsSchema(subgraph),
    max: 2,
    useListenNotify: true,
    // What needs the tables' owner is done by the migration, and nothing here runs by the clock.
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    schedule: false,
    registerInstance: false,
    superviseIntervalSeconds: 3,
    monitorIntervalSeconds: 3,
  })
  boss.on('error', (err) => log.error({ err, queue: name }, 'a queue met an error'))
  boss.on('warning', (warning) => log.warn({ ...warning, queue: name }, 'a queue gave a warning'))
  return boss
}

async function run<Name extends QueueName>(name: Name, job: Job<Jobs[Name]>, work: QueueParts<Name>['work']) {
  try {
    await work(job.data)
    return { id: job.id, status: 'completed' as const }
  } catch (err) {
    const facts = { queue: name, job: job.data, attempt: job.retryCount + 1, err: (err as Error).message }
    if (job.retryCount < queues[name].retryLimit) log.warn(facts, 'a job failed; it is tried again')
    else log.error(facts, 'a job failed and is not tried again')
    return { id: job.id, status: 'failed' as const }
  }
}
