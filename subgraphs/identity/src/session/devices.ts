import type { Executor } from '@parvis/kernel/database/database.ts'
import { and, eq, gt, lt, ne, sql } from 'drizzle-orm'
import { newToken, tokenHash } from '../passwordLink/secrets.ts'
import { devices } from '../tables.ts'

/** As long as browsers keep a cookie. */
const longAgo = sql`now() - interval '400 days'`

/** Whether this browser signed in as this person before. Asked alike where there is no such person. */
export async function isKnownDevice(
  db: Executor,
  { device, personId }: { device: string | null; personId: string | null },
): Promise<boolean> {
  if (device === null) return false
  const found = await db
    .select({ personId: devices.personId })
    .from(devices)
    .where(
      and(
        eq(devices.tokenHash, tokenHash(device)),
        sql`${devices.personId} = ${personId}::uuid`,
        gt(devices.lastSignInAt, longAgo),
      ),
    )
  return found.length > 0
}

/**
 * Remembers that a person signed in with this browser and gives it a new name, which whoever else signed in with it
 * keeps as well. Nobody who knew the name before knows the browser by it any more.
 */
export async function rememberDevice(
  db: Executor,
  { device, personId }: { device: string | null; personId: string },
): Promise<string> {
  const name = newToken()
  const named = { tokenHash: tokenHash(name) }
  if (device !== null)
    await db
      .update(devices)
      .set(named)
      .where(eq(devices.tokenHash, tokenHash(device)))
  const lastSignInAt = sql`now()`
  await db
    .insert(devices)
    .values({ ...named, personId, lastSignInAt })
    .onConflictDoUpdate({ target: [devices.tokenHash, devices.personId], set: { lastSignInAt } })
  await db.delete(devices).where(and(eq(devices.personId, personId), lt(devices.lastSignInAt, longAgo)))
  return name
}

/** No browser counts as the person's any more, but the one that is named so. */
export async function forgetDevices(
  db: Executor,
  personId: string,
  { but = null }: { but?: string | null } = {},
): Promise<void> {
  const others = but === null ? undefined : ne(devices.tokenHash, tokenHash(but))
  await db.delete(devices).where(and(eq(devices.personId, personId), others))
}
