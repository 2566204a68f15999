import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { openDiskStorage } from '@parvis/files/diskStorage.ts'
import { cloneOf, inDatabase, onServer, template } from '@parvis/runtime/testing/testDatabase.ts'
import { inject } from 'vitest'
import { seedDemoWorld } from '../world.ts'

const demoTemplate = 'parvis_demo_template'
/** Any number: whoever comes first makes the world, and others wait for it. */
const seedingLock = 7_270_412

/**
 * A database of this test file's own with the demo world, whose files are laid into a folder. The world is made once a
 * run, by the first who needs it. Returns the admin address; it goes with the run.
 */
export async function demoDatabase(filesFolder: string): Promise<string> {
  const made = join(inject('runDirectory'), 'demo-files')
  await onServer(async (sql) => {
    await sql`select pg_advisory_lock(${seedingLock})`
    const [found] = await sql`select from pg_database where datname = ${demoTemplate}`
    if (!found) await makeTemplate(sql, made)
  })
  await cp(made, filesFolder, { recursive: true })
  return cloneOf(demoTemplate)
}

type Sql = Parameters<Parameters<typeof onServer>[0]>[0]

/** Under another name until it is whole. */
async function makeTemplate(sql: Sql, filesFolder: string): Promise<void> {
  const draft = `${demoTemplate}_draft`
  await sql.unsafe(`drop database if exists ${draft}`)
  await sql.unsafe(`create database ${draft} template ${template}`)
  const storage = await openDiskStorage(filesFolder)
  await seedDemoWorld({ databaseUrl: inDatabase(draft), storage })
  await storage.close()
  await sql.unsafe(`alter database ${draft} rename to ${demoTemplate}`)
}
