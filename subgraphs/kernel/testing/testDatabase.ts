import { randomUUID } from 'node:crypto'
import { migrateJobs } from '@parvis/notifications/src/jobs.ts'
import { subgraphNames } from '@parvis/schema/typeDefs.ts'
import postgres from 'postgres'
import { inject } from 'vitest'
import { migrate } from '../migrate.ts'

const template = 'parvis_template'

const inDatabase = (url: string, name: string) => {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.toString()
}

/** Migrates one database for the whole run, its tables of jobs included; every test file gets a clone of it. */
export async function prepareTemplate(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  await client.unsafe(`create database ${template}`)
  await client.end()
  for (const name of subgraphNames) {
    await migrate(inDatabase(url, template), name, name === 'notifications' ? migrateJobs : undefined)
  }
}

/** A database of this test file's own, migrated and empty. Returns its admin address; it goes with the run. */
export async function testDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const client = postgres(inject('postgresUrl'), { max: 1, onnotice: () => {} })
  await client.unsafe(`create database ${name} template ${template}`)
  await client.end()
  return inDatabase(inject('postgresUrl'), name)
}
