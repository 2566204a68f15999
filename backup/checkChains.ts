import { StartError } from '@parvis/kernel/startError.ts'
import { followChain } from '@parvis/records/recordHistory.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import type postgres from 'postgres'

type EventRow = Parameters<typeof followChain>[0][number]

/**
 * Makes sure that the history of every record is whole: each event's hash fits the one before, and the last is the head
 * that stands on the record.
 *
 * @throws StartError that names the first record whose history is not.
 */
export async function checkChains(sql: postgres.Sql, subgraphs: readonly SubgraphName[]): Promise<void> {
  for (const subgraph of subgraphs) {
    const heads = await headsOf(sql, subgraph)
    for await (const { subjectId, rows } of histories(sql, subgraph)) {
      const isWhole = followChain(rows, heads.get(subjectId) ?? null).verified
      heads.delete(subjectId)
      if (!isWhole) throw new StartError(`The history of ${subjectId} in ${subgraph} is broken: its hashes do not fit.`)
    }
    const [lost] = [...heads].find(([, head]) => head !== null) ?? []
    if (lost) throw new StartError(`The history of ${lost} in ${subgraph} is missing.`)
  }
}

/** What stands as chain head on every record of a subgraph, of whatever kind. */
async function headsOf(sql: postgres.Sql, subgraph: SubgraphName): Promise<Map<string, string | null>> {
  const tables = await sql<{ name: string }[]>`
    select table_name as name from information_schema.columns
    where table_schema = ${subgraph} and column_name = 'chain_head'`
  const heads = new Map<string, string | null>()
  for (const { name } of tables) {
    const rows = sql<{ id: string; head: string | null }[]>`
      select id, chain_head as head from ${sql(subgraph)}.${sql(name)}`
    for await (const some of rows.cursor(1_000)) for (const { id, head } of some) heads.set(id, head)
  }
  return heads
}

/** Every record's events, record by record. */
async function* histories(sql: postgres.Sql, subgraph: SubgraphName) {
  let rows: EventRow[] = []
  const events = sql<EventRow[]>`
    select id, type, occurred_at as "occurredAt", actor_id as "actorId", subject_id as "subjectId", payload,
      previous_hash as "previousHash", hash
    from ${sql(subgraph)}.events order by subject_id, id`
  for await (const some of events.cursor(1_000)) {
    for (const row of some) {
      if (rows[0] && rows[0].subjectId !== row.subjectId) {
        yield { subjectId: rows[0].subjectId, rows }
        rows = []
      }
      rows.push(row)
    }
  }
  if (rows[0]) yield { subjectId: rows[0].subjectId, rows }
}
