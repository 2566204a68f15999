import { createHmac } from 'node:crypto'
import { observeStatements } from '@parvis/observe/observeStatements.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'

export type Database = PostgresJsDatabase & { $client: postgres.Sql }
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]
/** Where a statement may run: on the pool or inside a transaction. */
export type Executor = Database | Transaction

/** The name of a subgraph's role, which can read that subgraph's PostgreSQL schema and nothing else. */
export const roleName = (subgraph: SubgraphName) => `parvis_${subgraph}`

/** The role's password: derived from the admin address, so that every replica knows it and none stores it. */
export function rolePassword(adminUrl: string, subgraph: SubgraphName): string {
  const { username, password } = new URL(adminUrl)
  return createHmac('sha256', `${username}:${password}`).update(`parvis role ${subgraph}`).digest('base64url')
}

/** The address of the same database for a subgraph's role. */
export function roleUrl(adminUrl: string, subgraph: SubgraphName): string {
  const url = new URL(adminUrl)
  url.username = roleName(subgraph)
  url.password = rolePassword(adminUrl, subgraph)
  return url.toString()
}

/**
 * Opens a subgraph's pool as its own role. Every statement ends within 5 s, waits at most 1 s for a lock, and a
 * transaction left open is ended after 10 s.
 */
export function openDatabase(adminUrl: string, subgraph: SubgraphName, options: { connections?: number } = {}) {
  const client = postgres(roleUrl(adminUrl, subgraph), {
    max: options.connections ?? 10,
    onnotice: () => {},
    connection: {
      application_name: `parvis ${subgraph}`,
      search_path: `${subgraph}, public`,
      statement_timeout: 5_000,
      lock_timeout: 1_000,
      idle_in_transaction_session_timeout: 10_000,
    },
  })
  observeStatements(client, subgraph)
  return { client, db: drizzle(client, { casing: 'snake_case' }) }
}

/**
 * Throws when a subgraph's role cannot reach its database by a new connection, as when another process gave the role a new
 * password since: connections that are open live on, and the process is to be replaced.
 */
export async function reachDatabase(adminUrl: string, subgraph: SubgraphName): Promise<void> {
  const { client } = openDatabase(adminUrl, subgraph, { connections: 1 })
  try {
    await client`select 1`
  } finally {
    await client.end({ timeout: 1 })
  }
}

/** The constraint a failed statement broke, or null: named constraints carry rules, so a command answers by name. */
export function violatedConstraint(error: unknown): string | null {
  const cause = (error as { cause?: { constraint_name?: string } }).cause ?? (error as { constraint_name?: string })
  return cause?.constraint_name ?? null
}

/** Whether a statement gave up waiting for a row that others change (55P03): nothing of its transaction happened. */
export function gaveUpWaiting(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: string; cause?: { code?: string } }
  return (cause?.code ?? code) === '55P03'
}
