import { chain } from '@parvis/kernel/events/chain.ts'
import type { AnyEvent } from '@parvis/schema/events.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import postgres from 'postgres'

/** Where the heads of a subgraph's hash chains stand. */
const records: Partial<Record<SubgraphName, string>> = {
  identity: 'portal_users',
  contracts: 'contracts',
  matters: 'matters',
}

type Row = Omit<AnyEvent, 'occurredAt'> & { occurredAt: Date; previousHash: string | null; hash: string }

/**
 * What is wrong with a subgraph's history: an event that is not what its hash says, a chain with a gap or a fork, a record
 * whose head is not the last of its chain.
 */
export async function faultsOfHistory(databaseUrl: string, name: SubgraphName): Promise<string[]> {
  const sql = postgres(databaseUrl, { max: 1, transform: postgres.camel })
  const faults: string[] = []
  const chains = new Map<string, Map<string | null, Row>>()
  for (const row of await sql<Row[]>`select * from ${sql(`${name}.events`)}`) {
    const event = { ...row, occurredAt: row.occurredAt.toISOString() } as unknown as AnyEvent
    if (chain.hash(row.previousHash, event) !== row.hash) faults.push(`${row.type} ${row.id} was changed`)
    const links = chains.get(row.subjectId) ?? new Map()
    if (links.has(row.previousHash)) faults.push(`${row.subjectId} has a fork at ${row.type}`)
    chains.set(row.subjectId, links.set(row.previousHash, row))
  }
  const heads = new Map<string, string>()
  for (const [subjectId, links] of chains) {
    let [head, length] = [null as string | null, 0]
    for (let next = links.get(null); next; next = links.get(head)) {
      head = next.hash
      length += 1
    }
    if (length !== links.size) faults.push(`${subjectId} has a gap`)
    heads.set(subjectId, head!)
  }
  const table = records[name]
  if (table) {
    const rows = await sql<{ id: string; chainHead: string }[]>`select id, chain_head from ${sql(`${name}.${table}`)}`
    for (const { id, chainHead } of rows) {
      if ((heads.get(id) ?? null) !== chainHead) faults.push(`${id} does not stand at the end of its chain`)
    }
  }
  await sql.end()
  return faults
}
