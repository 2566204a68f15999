import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contracts } from '@parvis/contracts/src/subgraph.ts'
import { openDiskStorage } from '@parvis/files/diskStorage.ts'
import { identity } from '@parvis/identity/src/subgraph.ts'
import { encodeCursor } from '@parvis/kernel/database/pagination.ts'
import type { Caller } from '@parvis/kernel/graph/caller.ts'
import type { Carriers } from '@parvis/kernel/graph/carrier.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import postgres from 'postgres'
import { clients } from '../operations/people.ts'
import { watchStatements } from './watchStatements.ts'

/** Pages of the list, by whom and where: how many buffers each takes. */
export type ListBuffers = Record<string, number>

const query = `query ($first: Int!, $after: String) { contracts(first: $first, after: $after) { nodes { id title } } }`
/** A prepared statement gets the plan it keeps after five times. */
const times = 7

const pageRows = 50
/** How far back the large client reads: page 500, or half-way where there are fewer. */
const deepRows = 499 * pageRows

/**
 * How many pages of the table and its indexes a page of the list touches: for the client with 20 contracts and the one
 * with one in twenty of all, the first page and one far back.
 */
export async function listBuffers(databaseUrl: string): Promise<ListBuffers> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  const watch = await watchStatements(databaseUrl)
  const directory = mkdtempSync(join(tmpdir(), 'parvis-bench-'))
  const parts = {
    databaseUrl,
    peers: {} as Carriers,
    storage: await openDiskStorage(directory),
    settings: { publicUrl: '', smtpUrl: '', mailFrom: null },
  }
  const subgraph = contracts(parts)
  const people = identity(parts)
  try {
    const [large, small] = await clients(sql, 2)
    const found: ListBuffers = {}
    for (const [name, person] of Object.entries({ small: small!, large: large! })) {
      const caller = await callerOf(people, person.token)
      const buffers = async (variables: Record<string, unknown>) => {
        watch.take()
        for (let i = 0; i < times; i++) await subgraph.execute({ query, variables }, caller)
        return watch.take().at(-1)!.buffers
      }
      found[`${name}, first page`] = await buffers({ first: pageRows })
      if (name === 'small') continue
      const after = await cursorBefore(sql, caller.viewer!, deepRows)
      found[`${name}, page 500 or half-way`] = await buffers({ first: pageRows, after })
    }
    return found
  } finally {
    await Promise.all([subgraph.stop(), people.stop(), watch.stop(), sql.end()])
    rmSync(directory, { recursive: true })
  }
}

async function callerOf(identitySubgraph: ReturnType<typeof identity>, token: string): Promise<Caller> {
  const session = await identitySubgraph.internal.resolveSession!({ token, door: 'portal' })
  const { viewer, sessionId } = session as { viewer: Viewer; sessionId: string }
  return { viewer, sessionId, device: null, door: 'portal', locale: 'EN', address: '127.0.0.1', requestId: 'bench' }
}

/** Where a viewer's list stands after so many rows, or half-way when it has not twice as many. */
async function cursorBefore(sql: postgres.Sql, viewer: Viewer, rows: number): Promise<string> {
  const grantees = viewer.kind === 'portal' ? [viewer.id, viewer.companyId!] : []
  const seen = await sql<{ sortAt: Date; id: string }[]>`
    select sort_at as "sortAt", record_id as id from contracts.contract_access where grantee_id = any(${grantees}::uuid[])
    group by 1, 2 order by sort_at desc, record_id desc limit ${2 * rows}`
  const { sortAt, id } = seen[Math.floor(seen.length / 2) - 1]!
  return encodeCursor([sortAt.toISOString(), id])
}
