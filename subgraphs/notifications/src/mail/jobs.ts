import { type Database, roleName, roleUrl, type Transaction } from '@parvis/kernel/database/database.ts'
import { log } from '@parvis/observe/log.ts'
import type { Backlog } from '@parvis/schema/calls.ts'
import { sql } from 'drizzle-orm'
import { fromDrizzle, type Job, PgBoss } from 'pg-boss'
import postgres from 'postgres'

/** pg-boss keeps to a PostgreSQL schema of its own. */
const schema = 'notifications_jobs'
const queue = 'mail'
/** Tried for about two days: after 1 s, 2 s, 4 s and so on, at last every ten minutes. */
const retries = { retryLimit: 300, retryDelay: 1, retryBackoff: true, retryDelayMax: 600 }
/** A dead worker's mail is taken over when its heart has not beaten for this long, the least pg-boss allows. */
const heartbeatSeconds = 10
/** A mail server may take this long over one mail. */
const expireInSeconds = 60
const workers = 2
const mailsAtOnce = 5

type MailJob = { messageId: string }

/** Mails that wait to be sent, in PostgreSQL: any number of replicas work on them. */
export type Jobs = {
  /** Resolves once jobs can be added. */
  ready: Promise<void>
  /** Adds a job a mail in the transaction that writes the mails. */
  add(tx: Transaction, messageIds: string[]): Promise<void>
  /** Starts to work off the mails; one that `send` rejects is tried again later. */
  start(send: (messageId: string) => Promise<void>): Promise<void>
  /** How many mails wait to be sent or tried again, and for how long the oldest. */
  backlog(db: Database): Promise<Backlog>
  /** Lets running mails finish, for 5 s at most. */
  stop(): Promise<void>
}

/** Creates or updates the tables of the jobs, as the database's admin; the subgraph's role may only use them. */
export async function migrateJobs(adminUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: adminUrl, schema, max: 1, supervise: false, schedule: false })
  boss.on('error', (err) => log.error({ err }, 'the jobs could not be migrated'))
  await boss.start()
  const options = { ...retries, heartbeatSeconds, expireInSeconds, deleteAfterSeconds: 3_600, notify: true }
  await boss.createQueue(queue, options)
  await boss.updateQueue(queue, options)
  await boss.stop({ graceful: false })
  const role = roleName('notifications')
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  try {
    await admin.unsafe(`
      grant usage on schema ${schema} to ${role};
      grant select, insert, update, delete on all tables in schema ${schema} to ${role};
      grant usage on all sequences in schema ${schema} to ${role};
    `)
  } finally {
    await admin.end()
  }
}

export function openJobs(adminUrl: string): Jobs {
  const boss = new PgBoss({
    connectionString: roleUrl(adminUrl, 'notifications'),
    application_name: 'parvis notifications jobs',
    options: '-c statement_timeout=5000',
    schema,
    max: 2,
    useListenNotify: true,
    // What needs the tables' owner is done by migrateJobs, and nothing here runs by the clock.
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    schedule: false,
    registerInstance: false,
    superviseIntervalSeconds: 3,
    monitorIntervalSeconds: 3,
  })
  boss.on('error', (err) => log.error({ err }, 'the mail jobs met an error'))
  boss.on('warning', (warning) => log.warn(warning, 'the mail jobs gave a warning'))
  const { promise: ready, resolve: setReady } = Promise.withResolvers<void>()
  return {
    ready,
    async add(tx, messageIds) {
      if (!messageIds.length) return
      const jobs = messageIds.map((messageId) => ({ data: { messageId } satisfies MailJob }))
      await boss.insert(queue, jobs, { db: fromDrizzle(tx, sql) })
    },
    async start(send) {
      await boss.start()
      setReady()
      const options = {
        perJobResults: true,
        batchSize: mailsAtOnce,
        burstWhenBatchFull: true,
        localConcurrency: workers,
        pollingIntervalSeconds: 1,
        // Notifications tell of new jobs, not of the next try of an old one.
        notifyPollingIntervalSeconds: 1,
      } as const
      await boss.work<MailJob>(queue, options, (jobs) => Promise.all(jobs.map((job) => run(job, send))))
    },
    backlog,
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  }
}

async function backlog(db: Database): Promise<Backlog> {
  const [row] = await db.execute<Backlog>(sql`
    select count(*)::int as rows,
      coalesce(extract(epoch from now() - min(created_on)), 0)::float8 as "oldestSeconds"
    from ${sql.identifier(schema)}.job where name = ${queue} and state < 'active'`)
  return row ?? { rows: 0, oldestSeconds: 0 }
}

async function run(job: Job<MailJob>, send: (messageId: string) => Promise<void>) {
  try {
    await send(job.data.messageId)
    return { id: job.id, status: 'completed' as const }
  } catch (err) {
    const facts = { mail: job.data.messageId, attempt: job.retryCount + 1, err: (err as Error).message }
    if (job.retryCount < retries.retryLimit) log.warn(facts, 'a mail could not be sent; it is tried again')
    else log.error(facts, 'a mail could not be sent and is not tried again')
    return { id: job.id, status: 'failed' as const }
  }
}
