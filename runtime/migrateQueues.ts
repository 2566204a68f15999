import { roleName } from '@parvis/kernel/database/database.ts'
import { jobsSchema, queues } from '@parvis/kernel/jobs/queues.ts'
import { log } from '@parvis/observe/log.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { PgBoss } from 'pg-boss'
import postgres from 'postgres'

/** A dead worker's job is taken over when its heart has not beaten for this long, the least pg-boss allows. */
const heartbeatSeconds = 10
const retries = { retryDelay: 1, retryBackoff: true, retryDelayMax: 600 }

/** Creates or updates the tables of a subgraph's queues, as the database's admin; the subgraph's role may only use them. */
export async function migrateQueues(adminUrl: string, subgraph: SubgraphName): Promise<void> {
  const own = Object.entries(queues).filter(([, settings]) => settings.subgraph === subgraph)
  if (own.length === 0) return
  const schema = jobsSchema(subgraph)
  const boss = new PgBoss({ connectionString: adminUrl, schema, max: 1, supervise: false, schedule: false })
  boss.on('error', (err) => log.error({ err }, 'the queues could not be migrated'))
  await boss.start()
  for (const [name, { retryLimit, expireInSeconds }] of own) {
    const options = {
      ...retries,
      retryLimit,
      heartbeatSeconds,
      expireInSeconds,
      deleteAfterSeconds: 3_600,
      notify: true,
    }
    await boss.createQueue(name, options)
    await boss.updateQueue(name, options)
  }
  await boss.stop({ graceful: false })
  const role = roleName(subgraph)
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
