import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contracts } from '@parvis/contracts/src/subgraph.ts'
import { openDiskStorage } from '@parvis/files/diskStorage.ts'
import { startGateway } from '@parvis/gateway/src/gateway.ts'
import { identity } from '@parvis/identity/src/subgraph.ts'
import { type Carrier, type Carriers, inProcessCarrier } from '@parvis/kernel/graph/carrier.ts'
import type { Subgraph } from '@parvis/kernel/graph/subgraph.ts'
import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import postgres from 'postgres'
import { bearerCaller } from '../contenders/bearerCaller.ts'
import type { Asked, Operation } from '../operations/operation.ts'
import { watchStatements } from './watchStatements.ts'

/** One question to a subgraph while a request was answered. */
export type Fetch = {
  to: SubgraphName
  what: 'graphql' | `internal ${string}`
  /** What it carried out in its own tables, as PostgreSQL told it. */
  statements: string[]
  /** What it asked other subgraphs meanwhile, and what these carried out for it. */
  asked: string[]
  statementsOfOthers: string[]
}

/**
 * Answers one request of each kind of person in process and tells what every fetch did in the database. The gateway's
 * fetches are held one behind the other, so that each statement has its fetch.
 */
export async function statementsPerFetch(databaseUrl: string, operation: Operation): Promise<Record<string, Fetch[]>> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  const watch = await watchStatements(databaseUrl)
  const directory = mkdtempSync(join(tmpdir(), 'parvis-bench-'))
  const running = new Map<SubgraphName, Subgraph>()
  const fetches: Fetch[] = []
  const peers = counted({ running, fetches, take: () => watch.take().map(({ text }) => text) })
  const settings = { publicUrl: 'http://localhost:4000', smtpUrl: 'smtp://127.0.0.1:9', mailFrom: null }
  const parts = { databaseUrl, peers, storage: await openDiskStorage(directory), settings }
  running.set('identity', identity(parts)).set('contracts', contracts(parts))
  const gateway = await startGateway(peers)
  try {
    const found: Record<string, Fetch[]> = {}
    for (const door of ['app', 'portal'] as const) {
      // Twice: with the first come connections and what they ask about types.
      for (const part of [0, 1]) {
        const asked = await operation.requests(sql, { howMany: 40, part })
        const one = asked.find(({ person }) => person.door === door)
        if (!one) continue
        fetches.length = 0
        await answer(gateway, peers.identity, operation, one)
        found[door] = [...fetches]
      }
    }
    return found
  } finally {
    await gateway.stop()
    await Promise.all([...running.values()].map((subgraph) => subgraph.stop()))
    await Promise.all([watch.stop(), sql.end()])
    rmSync(directory, { recursive: true })
  }
}

async function answer(
  { server }: Awaited<ReturnType<typeof startGateway>>,
  identityCarrier: Carrier<'identity'>,
  { document, name }: Operation,
  { person, variables }: Asked,
): Promise<void> {
  const caller = { ...(await bearerCaller(identityCarrier, `Bearer ${person.token}`)), door: person.door }
  const contextValue = { caller, applySession: () => {} }
  const { body } = await server.executeOperation({ query: document, variables }, { contextValue })
  const errors = body.kind === 'single' && body.singleResult.errors
  if (errors) throw new Error(`${name} failed: ${JSON.stringify(errors)}`)
}

type Counting = { running: Map<SubgraphName, Subgraph>; fetches: Fetch[]; take: () => string[] }

/** Carriers in process that carry one question at a time and note what it did; what is asked meanwhile is part of it. */
function counted({ running, fetches, take }: Counting): Carriers {
  let last: Promise<unknown> = Promise.resolve()
  let present: Fetch | undefined
  const during = async <T>(to: SubgraphName, what: Fetch['what'], call: () => Promise<T>): Promise<T> => {
    const fetch: Fetch = { to, what, statements: [], asked: [], statementsOfOthers: [] }
    fetches.push(fetch)
    present = fetch
    take()
    try {
      return await call()
    } finally {
      present = undefined
      for (const text of take()) {
        if (isOfOther(to, text)) fetch.statementsOfOthers.push(text)
        else fetch.statements.push(text)
      }
    }
  }
  const carry = <T>(to: SubgraphName, what: Fetch['what'], call: () => Promise<T>): Promise<T> => {
    if (present && what !== 'graphql') {
      present.asked.push(`${to} ${what}`)
      return call()
    }
    const next = last.then(() => during(to, what, call))
    last = next.catch(() => {})
    return next
  }
  const carrier = (name: SubgraphName): Carrier => {
    const inner = inProcessCarrier(() => running.get(name)!)
    return {
      graphql: (request, caller) => carry(name, 'graphql', () => inner.graphql(request, caller)),
      internal: (call, ...asked) => carry(name, `internal ${call}`, () => inner.internal(call, ...asked)),
    }
  }
  return Object.fromEntries(subgraphNames.map((name) => [name, carrier(name)])) as Carriers
}

const isOfOther = (name: SubgraphName, text: string) =>
  subgraphNames.some((other) => other !== name && text.includes(`"${other}"."`))
