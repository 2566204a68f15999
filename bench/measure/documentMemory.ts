import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { contracts } from '@parvis/contracts/src/subgraph.ts'
import { openDiskStorage } from '@parvis/files/diskStorage.ts'
import { startGateway } from '@parvis/gateway/src/gateway.ts'
import { identity } from '@parvis/identity/src/subgraph.ts'
import { type Carriers, inProcessCarrier } from '@parvis/kernel/graph/carrier.ts'
import type { Subgraph } from '@parvis/kernel/graph/subgraph.ts'
import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import postgres from 'postgres'
import { bearerCaller } from '../contenders/bearerCaller.ts'
import { contractsList } from '../operations/contractsList.ts'

/** What is in use after so many documents, garbage collected. */
export type Memory = { documents: number; heapMb: number; rssMb: number }

/** Another document at each number, of some hundred characters, with people whom another subgraph knows. */
const documentOf = (nth: number) =>
  `query Foreign${nth} { page: contracts(first: 1) { nodes { id a${nth}: title stage startDate endDate description requester { b${nth}: displayName company { name } } watchers { displayName } assignee { displayName } type { label } } pageInfo { hasNextPage endCursor } } }`

/** Asks gateway and subgraphs in one process for so many documents that differ, and looks at its memory at each count. */
async function documentMemory(databaseUrl: string, counts: readonly number[]): Promise<Memory[]> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const directory = mkdtempSync(join(tmpdir(), 'parvis-bench-'))
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  const running = new Map<SubgraphName, Subgraph>()
  const peers = Object.fromEntries(
    subgraphNames.map((name) => [name, inProcessCarrier(() => running.get(name)!)]),
  ) as Carriers
  const settings = { publicUrl: 'http://localhost:4000', smtpUrl: 'smtp://127.0.0.1:9', mailFrom: null }
  const parts = { databaseUrl, peers, storage: await openDiskStorage(directory), settings }
  running.set('identity', identity(parts)).set('contracts', contracts(parts))
  const gateway = await startGateway(peers)
  const [{ person } = { person: null }] = await contractsList.requests(sql, { howMany: 1, part: 0 })
  const caller = await bearerCaller(peers.identity, `Bearer ${person!.token}`)
  const found: Memory[] = []
  try {
    for (let nth = 1; nth <= counts.at(-1)!; nth++) {
      const { body } = await gateway.server.executeOperation(
        { query: documentOf(nth) },
        { contextValue: { caller, applySession: () => {} } },
      )
      const errors = body.kind === 'single' && body.singleResult.errors
      if (errors) throw new Error(JSON.stringify(errors))
      if (!counts.includes(nth)) continue
      for (let round = 0; round < 5; round++) collect()
      const { heapUsed, rss } = process.memoryUsage()
      found.push({ documents: nth, heapMb: heapUsed / 1e6, rssMb: rss / 1e6 })
    }
    return found
  } finally {
    await gateway.stop()
    await Promise.all([...running.values()].map((subgraph) => subgraph.stop()))
    await sql.end()
    rmSync(directory, { recursive: true })
  }
}

// A process of its own, so that nothing else is in its memory: the database's address, then the counts.
if (import.meta.main) {
  const [databaseUrl, ...counts] = process.argv.slice(2)
  process.stdout.write(JSON.stringify(await documentMemory(databaseUrl!, counts.map(Number))))
}
