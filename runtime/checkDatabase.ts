import { StartError } from '@parvis/kernel/startError.ts'
import postgres from 'postgres'

const oldest = 15
const connectTimeoutSeconds = 5

/**
 * Makes sure that a database can be worked with, before anything is built on it.
 *
 * @throws StartError when it cannot be reached, refuses us, is older than PostgreSQL 15, or its user may not create what
 *   the subgraphs need. The address is named without its password, and so is the setting it comes from.
 */
export async function checkDatabase(url: string, setting = 'DATABASE_URL'): Promise<void> {
  const client = postgres(url, { max: 1, connect_timeout: connectTimeoutSeconds, onnotice: () => {} })
  try {
    const [row] = await client<{ version: number; able: boolean }[]>`
      select current_setting('server_version_num')::int as version,
        (select rolsuper or rolcreaterole from pg_roles where rolname = current_user)
          and has_database_privilege(current_database(), 'create') as able`
    const version = Math.floor((row?.version ?? 0) / 10_000)
    if (version < oldest) {
      throw new StartError(
        `The database at ${place(url)} is PostgreSQL ${version}: Parvis needs ${oldest} or newer, give its address as ${setting}.`,
      )
    }
    if (!row?.able) {
      throw new StartError(
        `The user of ${setting} may not create roles and schemas: run "alter role ${new URL(url).username} createrole" and "grant create on database …" as the database's owner.`,
      )
    }
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(`${reason(error as { code?: string; message: string }, url)} Check ${setting}.`)
  } finally {
    await client.end({ timeout: 1 })
  }
}

function reason({ code, message }: { code?: string; message: string }, url: string): string {
  const { username, pathname } = new URL(url)
  if (code === '28P01' || code === '28000') return `The database at ${place(url)} refuses the user ${username}.`
  if (code === '3D000') return `The database server at ${place(url)} has no database ${pathname.slice(1)}.`
  return `The database at ${place(url)} cannot be reached (${code ?? message.split('\n')[0]}).`
}

const place = (url: string) => new URL(url).host
