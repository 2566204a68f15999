import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import type postgres from 'postgres'
import { currentRequest } from './currentRequest.ts'
import { poolWaitSeconds, statementSeconds } from './metrics.ts'
import { openSpan, spanning } from './tracing.ts'

// biome-ignore lint/suspicious/noExplicitAny: the functions of a client and of a transaction have no type in common
type Sql = any

/**
 * Times every statement a client runs, also inside transactions, and gives each a span with its text and without its
 * parameters. Changes the client in place: what drizzle calls is `unsafe` and `begin`.
 */
export function observeStatements(client: postgres.Sql, subgraph: SubgraphName): void {
  timeStatements(client, subgraph)
  const sql: Sql = client
  const begin = sql.begin
  const waited = poolWaitSeconds[subgraph]
  sql.begin = (...given: unknown[]) => {
    const work = given.pop() as (tx: Sql) => unknown
    return spanning(`transaction ${subgraph}`, {}, () => {
      const startedAt = performance.now()
      return begin(...given, (tx: Sql) => {
        waited.observe((performance.now() - startedAt) / 1_000)
        return work(inTransaction(tx, subgraph))
      })
    })
  }
}

function inTransaction(tx: Sql, subgraph: SubgraphName): Sql {
  timeStatements(tx, subgraph)
  const savepoint = tx.savepoint
  tx.savepoint = (...given: unknown[]) => {
    const work = given.pop() as (tx: Sql) => unknown
    return savepoint(...given, (inner: Sql) => work(inTransaction(inner, subgraph)))
  }
  return tx
}

/** The postgres client settles a query by these two functions of it. */
type Pending = { resolve(value: unknown): void; reject(error: unknown): void }

function timeStatements(sql: Sql, subgraph: SubgraphName): void {
  const { ok, failed } = statementSeconds[subgraph]
  const unsafe = sql.unsafe
  sql.unsafe = (text: string, ...rest: unknown[]) => {
    const query: Pending = unsafe(text, ...rest)
    const request = currentRequest()
    if (request) request.statements++
    const span = openSpan(operationOf(text), { 'db.system.name': 'postgresql', 'db.query.text': text })
    const startedAt = performance.now()
    const { resolve, reject } = query
    query.resolve = (value) => {
      ok.observe((performance.now() - startedAt) / 1_000)
      span?.end({ 'db.namespace': subgraph })
      resolve(value)
    }
    query.reject = (error) => {
      failed.observe((performance.now() - startedAt) / 1_000)
      span?.end({ 'db.namespace': subgraph }, true)
      reject(error)
    }
    return query
  }
}

/** The first word of a statement: spans are named by it. */
const operationOf = (text: string) => /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? 'SQL'
