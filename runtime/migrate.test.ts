import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { foundation, migrate } from './migrate.ts'
import { inDatabase, onServer } from './testing/testDatabase.ts'

const name = 'migrated_with_data'
let sql: postgres.Sql
beforeAll(async () => {
  await onServer((server) => server.unsafe(`create database ${name}`))
  sql = postgres(inDatabase(name), { max: 1, onnotice: () => {} })
  await sql.unsafe(foundation)
})
afterAll(() => sql.end())

/** Brings a subgraph's tables to where they stood before a migration. */
async function migrateBefore(subgraph: SubgraphName, tag: string): Promise<void> {
  const folder = join(inject('runDirectory'), `${subgraph}-before-${tag}`)
  cpSync(new URL(`../subgraphs/${subgraph}/migrations`, import.meta.url), folder, { recursive: true })
  const journalFile = join(folder, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as { entries: { tag: string }[] }
  const at = journal.entries.findIndex((entry) => entry.tag.endsWith(tag))
  expect(at).toBeGreaterThan(0)
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries: journal.entries.slice(0, at) }))
  await applyMigrations(drizzle(sql), { migrationsFolder: folder, migrationsTable: `${subgraph}_migrations` })
}

it('people and companies that were there are found in every form and stand in the order of names', async () => {
  await migrateBefore('identity', 'names_and_search')
  await sql`insert into identity.companies (id, name)
    select gen_random_uuid(), name from unnest(array['Client 10', 'client 2', 'شركة الأرز ١٢']) as name`
  await sql`insert into identity.portal_users (id, first_name, last_name, username, email, access_type, locale)
    values (gen_random_uuid(), 'Élise', 'ﻣﻨﺼﻮر', 'elise', 'elise@client.example', 'CLIENT', 'FR')`
  await migrate(inDatabase(name), 'identity')
  expect(await sql`select name, search_text from identity.companies order by name`).toEqual([
    { name: 'client 2', search_text: 'client 2' },
    { name: 'Client 10', search_text: 'client 10' },
    { name: 'شركة الأرز ١٢', search_text: 'شركه الارز 12' },
  ])
  expect(await sql`select display_name, trim(search_text) as search_text from identity.portal_users`).toEqual([
    { display_name: 'Élise ﻣﻨﺼﻮر', search_text: 'elise منصور elise elise@client.example' },
  ])
})

it('contracts and matters that were there are found by what search looks at now, by its index', async () => {
  for (const subgraph of ['contracts', 'matters'] as const) await migrateBefore(subgraph, 'names_and_search')
  const record = { name: 'Bail ٢٠٢٦', portal_title: 'Parc', created_by_id: '01a2000c-560f-724c-add4-799b6cc4009c' }
  const parties = JSON.stringify([{ name: 'Ébène', category: 'Lender' }])
  await sql`insert into contracts.contracts (id, name, portal_title, created_by_id, type_id, parties)
    select gen_random_uuid(), ${record.name}, ${record.portal_title}, ${record.created_by_id}, id, ${parties}::jsonb
    from contracts.contract_types limit 1`
  await sql`insert into matters.matters (id, name, portal_title, created_by_id, kind, practice_area_id, status_id)
    select gen_random_uuid(), ${record.name}, ${record.portal_title}, ${record.created_by_id}, 'CORPORATE', area.id, status.id
    from matters.practice_areas area, matters.matter_statuses status limit 1`
  for (const subgraph of ['contracts', 'matters'] as const) await migrate(inDatabase(name), subgraph)
  expect(await sql`select search_text, portal_search_text from contracts.contracts`).toEqual([
    { search_text: 'ct0000001 bail 2026 parc ["ebene"]', portal_search_text: 'ct0000001 parc ["ebene"]' },
  ])
  expect(await sql`select search_text, portal_search_text from matters.matters`).toEqual([
    { search_text: 'm0000001 bail 2026 parc', portal_search_text: 'm0000001 parc' },
  ])
  const indexes = await sql`select indexname from pg_indexes where indexname like '%_search' order by indexname`
  expect(indexes.map(({ indexname }) => indexname)).toEqual([
    'companies_search',
    'contracts_search',
    'departments_search',
    'matters_search',
    'portal_users_search',
    'staff_users_search',
    'user_groups_search',
  ])
})
