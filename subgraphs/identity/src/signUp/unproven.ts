import type { Executor } from '@parvis/kernel/database/database.ts'
import { or, type SQL, sql } from 'drizzle-orm'
import { loginChanges, passwordLinks, portalUsers } from '../tables.ts'

/** Lets go of sign-ups whose address nobody has proven. Whoever is proving theirs at this moment stays. */
export async function forgetUnproven(db: Executor, which: SQL): Promise<void> {
  await db.execute(sql`
    with gone as (
      select ${portalUsers.id} from ${portalUsers} where ${portalUsers.status} = 'UNVERIFIED' and ${which}
      for update skip locked),
    changes as (delete from ${loginChanges} where ${loginChanges.personId} in (select id from gone)),
    links as (delete from ${passwordLinks} where ${passwordLinks.personId} in (select id from gone))
    delete from ${portalUsers} where ${portalUsers.id} in (select id from gone)`)
}

type Login = { email?: string | null; username?: string | null }

/** An address or username that is given to somebody is nobody's who merely signed up with it. */
export async function freeLogin(db: Executor, { email, username }: Login): Promise<void> {
  const same = [
    email ? sql`lower(${portalUsers.email}) = lower(${email})` : undefined,
    username ? sql`lower(${portalUsers.username}) = lower(${username})` : undefined,
  ]
  const which = or(...same)
  if (which) await forgetUnproven(db, which)
}
