import { roleName, rolePassword } from '@parvis/kernel/database/database.ts'
import { StartError } from '@parvis/kernel/startError.ts'
import { searchFormInSql } from '@parvis/schema/texts/searchForm.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { migrateQueues } from './migrateQueues.ts'

/** Any number: everything that migrates this database takes the same lock, so replicas wait for one another. */
const migrationLock = 7_270_411

/**
 * What every subgraph's tables use: the one order of names, and what search compares. `search_form` is immutable, so columns
 * and indexes hold what it made: when it is to make something else, it gets another name, and a migration makes them anew.
 * `fold` was there before it; the first migrations name it.
 */
export const foundation = `
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;
create or replace function public.fold(value text) returns text language sql immutable strict parallel safe as $$
  select translate(
    regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, value)), '[\\u064B-\\u0652\\u0640]', '', 'g'),
    'أإآٱىةؤئ', 'اااايهوي')
$$;
create or replace function public.search_form(value text) returns text language sql immutable strict parallel safe as $$
  select ${searchFormInSql()}
$$;
create collation if not exists public.names (provider = icu, locale = 'und-u-kn');
create or replace function public.reference(prefix text, number bigint) returns text language sql immutable as $$
  select prefix || lpad(number::text, greatest(7, length(number::text)), '0')
$$;
`

/**
 * Brings a subgraph's PostgreSQL schema up to date as the database's admin: schema, role, migrations, grants. The role
 * may read and write its own tables only, and neither change nor delete what stands in `events`. The tables of its queues
 * come with them. Of replicas that start at once, one at a time does all this.
 */
export async function migrate(adminUrl: string, subgraph: SubgraphName): Promise<void> {
  const client = postgres(adminUrl, { max: 1, onnotice: () => {} })
  const role = roleName(subgraph)
  try {
    await client`select pg_advisory_lock(${migrationLock})`
    await client.unsafe(foundation)
    await prepareRole(client, role, rolePassword(adminUrl, subgraph))
    await applyMigrations(drizzle(client), {
      migrationsFolder: new URL(`../subgraphs/${subgraph}/migrations`, import.meta.url).pathname,
      migrationsTable: `${subgraph}_migrations`,
    })
    await client.unsafe(`
      grant usage on schema ${subgraph} to ${role};
      grant select, insert, update, delete on all tables in schema ${subgraph} to ${role};
      grant usage on all sequences in schema ${subgraph} to ${role};
      revoke update, delete, truncate on ${subgraph}.events from ${role};
    `)
    await migrateQueues(adminUrl, subgraph)
  } finally {
    await client.end()
  }
}

/** Creates the role when it is missing and gives it its password. Throws StartError when the admin may not. */
async function prepareRole(client: postgres.Sql, role: string, password: string): Promise<void> {
  try {
    await client.unsafe(`
      do $$ begin
        if not exists (select from pg_roles where rolname = '${role}') then create role ${role} login; end if;
      end $$;
      alter role ${role} password '${password}';
    `)
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    // Roles belong to the whole server: somebody prepares the same one for another database of it.
    if (message === 'tuple concurrently updated' || code === '23505') return prepareRole(client, role, password)
    if (code !== '42501') throw error
    throw new StartError(
      `The database user may not create or change the role ${role}: give it CREATEROLE, or use a PostgreSQL of its own if another deployment has this role.`,
    )
  }
}
