import type { Database } from '@parvis/kernel/database.ts'
import { ThrownError } from '@parvis/kernel/errors.ts'
import { and, count, eq, gt, inArray, lt, or, sql } from 'drizzle-orm'
import { guesses } from './tables.ts'

/** Tries within a quarter of an hour before nobody may try again: for one account, from one address. */
const limits = { account: 10, address: 50 }
const windowStart = sql`now() - interval '15 minutes'`

type Guess = { purpose: 'sign in' | 'password link'; account: string; address: string }
export type TakenGuess = { accountKey: string; ids: string[] }

/**
 * Counts a try before it is made, so that tries at the same moment count too. Throws RATE_LIMITED when this account or
 * this address had too many lately; a database that does not answer throws as well, so it fails closed.
 */
export async function takeGuess(db: Database, { purpose, account, address }: Guess): Promise<TakenGuess> {
  const accountKey = `${purpose}, account ${account.toLowerCase().slice(0, 200)}`
  const addressKey = `${purpose}, address ${address}`
  await db.delete(guesses).where(lt(guesses.at, windowStart))
  const taken = await db
    .insert(guesses)
    .values([{ key: accountKey }, { key: addressKey }])
    .returning()
  const rows = await db
    .select({ key: guesses.key, value: count() })
    .from(guesses)
    .where(and(inArray(guesses.key, [accountKey, addressKey]), gt(guesses.at, windowStart)))
    .groupBy(guesses.key)
  const tries = new Map(rows.map((row) => [row.key, row.value]))
  if ((tries.get(accountKey) ?? 0) > limits.account || (tries.get(addressKey) ?? 0) > limits.address) {
    throw new ThrownError('RATE_LIMITED')
  }
  return { accountKey, ids: taken.map((row) => row.id) }
}

/** Forgets an account's tries once its password was right, and that this address made one. */
export async function forgetGuesses(db: Database, { accountKey, ids }: TakenGuess): Promise<void> {
  await db.delete(guesses).where(or(eq(guesses.key, accountKey), inArray(guesses.id, ids)))
}
