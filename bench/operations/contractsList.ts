import { encodeCursor } from '@parvis/kernel/database/pagination.ts'
import type postgres from 'postgres'
import { type Asked, operation } from './operation.ts'
import { clients, staff } from './people.ts'

const stages = ['DRAFT', 'IN_PROGRESS', 'UNDER_APPROVAL', 'UNDER_SIGNATURE', 'EXECUTED', 'TERMINATED']

/** The list both applications open with: 50 contracts, whom they are for, who looks after them, where they stand. */
export const contractsList = operation({
  name: 'contracts list',
  document: `query ContractsList($first: Int!, $after: String, $filter: ContractFilter) {
    contracts(first: $first, after: $after, filter: $filter) {
      nodes {
        id reference title stage stageSince waitsFor endDate expired
        requester { id displayName }
        watchers { id displayName }
        assignee { id displayName }
      }
      pageInfo { endCursor hasNextPage }
    }
  }`,
  async requests(sql, { howMany }) {
    const team = (await staff(sql)).slice(0, 40)
    const portal = await clients(sql, 160)
    const positions = await cursors(sql)
    return Array.from({ length: howMany }, (_, i): Asked => {
      // One in five is of the legal team.
      if (i % 5 === 0) {
        const person = team[(i / 5) % team.length]!
        const after = i % 3 === 0 ? null : positions[i % positions.length]!
        return { person, variables: { first: 50, after, filter: staffFilter(i, team[i % team.length]!.id) } }
      }
      const person = portal[(i - Math.ceil(i / 5)) % portal.length]!
      const after = i % 4 === 1 ? positions[i % positions.length]! : null
      return { person, variables: { first: 50, after, filter: clientFilter(i) } }
    })
  },
})

function staffFilter(i: number, assigneeId: string) {
  if (i % 4 === 0) return { stages: [stages[i % 6], stages[(i + 2) % 6]] }
  return i % 4 === 1 ? { assigneeId } : null
}

function clientFilter(i: number) {
  if (i % 4 === 2) return { stages: stages.filter((_, at) => at !== i % 6) }
  return i % 8 === 3 ? { relation: i % 16 === 3 ? 'MINE' : 'WATCHING' } : null
}

/** Places all over the newer half of the table where a page may begin. */
async function cursors(sql: postgres.Sql): Promise<string[]> {
  const rows = await sql<{ createdAt: Date; id: string }[]>`
    with bounds as (select min(created_at) as oldest, max(created_at) as newest from contracts.contracts)
    select found.created_at as "createdAt", found.id
    from bounds, generate_series(1, 97) as step, lateral (
      select created_at, id from contracts.contracts
      where created_at >= newest - (newest - oldest) / 2 * step / 98 order by created_at, id limit 1
    ) as found`
  return rows.map(({ createdAt, id }) => encodeCursor([createdAt.toISOString(), id]))
}
