import { randomUUID } from 'node:crypto'
import { compareStatements } from '@parvis/kernel/testing/compareStatements.ts'
import { subgraphNames } from '@parvis/schema/typeDefs.ts'
import postgres from 'postgres'
import { inject } from 'vitest'
import { migrate } from '../migrate.ts'

/** The database others are cloned from: migrated and empty. */
export const template = 'parvis_template'

/** The admin address of a database in the run's PostgreSQL. */
export function inDatabase(name: string, serverUrl = inject('postgresUrl')): string {
  const address = new URL(serverUrl)
  address.pathname = `/${name}`
  return address.toString()
}

/** Runs something as the superuser of the run's PostgreSQL. */
export async function onServer<T>(
  run: (sql: postgres.Sql) => Promise<T>,
  serverUrl = inject('postgresUrl'),
): Promise<T> {
  const sql = postgres(serverUrl, { max: 1, onnotice: () => {} })
  return run(sql).finally(() => sql.end())
}

/** Migrates one database for the whole run, its tables of jobs included; every test file gets a clone of it. */
export async function prepareTemplate(serverUrl: string): Promise<void> {
  await onServer((sql) => sql.unsafe(`create database ${template}`), serverUrl)
  for (const name of subgraphNames) await migrate(inDatabase(template, serverUrl), name)
}

/** A new clone of a database that nobody is connected to. Returns its admin address; it goes with the run. */
export async function cloneOf(name: string): Promise<string> {
  compareStatements()
  const clone = `test_${randomUUID().replaceAll('-', '')}`
  await onServer((sql) => sql.unsafe(`create database ${clone} template ${name}`))
  return inDatabase(clone)
}

/** A database of this test file's own, migrated and empty. Returns its admin address; it goes with the run. */
export const testDatabase = (): Promise<string> => cloneOf(template)
