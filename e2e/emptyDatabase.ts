import { randomUUID } from 'node:crypto'
import { compareStatements } from '@parvis/kernel/testing/compareStatements.ts'
import postgres from 'postgres'
import { inject } from 'vitest'

/** A new, empty database in the run's PostgreSQL, as its address for the superuser; it goes with the run. */
export async function emptyDatabase(): Promise<string> {
  compareStatements()
  const url = new URL(inject('postgresUrl'))
  const client = postgres(url.href, { max: 1, onnotice: () => {} })
  const name = `story_${randomUUID().replaceAll('-', '')}`
  await client.unsafe(`create database ${name}`)
  await client.end()
  url.pathname = `/${name}`
  return url.href
}
