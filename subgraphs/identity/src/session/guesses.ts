import type { Database } from '@parvis/kernel/database/database.ts'
import { ThrownError } from '@parvis/kernel/graph/errors.ts'
import { and, asc, eq, gt, inArray, lt, or, sql } from 'drizzle-orm'
import { guesses } from '../tables.ts'

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
    .select({ key: guesses.key, id: guesses.id })
    .from(guesses)
    .where(and(inArray(guesses.key, [accountKey, addressKey]), gt(guesses.at, windowStart)))
    .orderBy(asc(guesses.id))
    .limit(2 * limits.address + 2)
  const isOver = (key: string, limit: number) => rows.filter((row) => row.key === key).length > limit
  if (isOver(accountKey, limits.account) || isOver(addressKey, limits.address)) {
    // What is over the limit does not prolong the wait; the first tries keep their place.
    const over = rows.filter((row) => row.key === accountKey).slice(limits.account)
    const mine = taken.filter(({ id, key }) => key !== accountKey || over.some((row) => row.id === id))
    await db.delete(guesses).where(
      inArray(
        guesses.id,
        mine.map(({ id }) => id),
      ),
    )
    throw new ThrownError('RATE_LIMITED')
  }
  return { accountKey, ids: taken.map((row) => row.id) }
}

/** Forgets an account's tries once its password was right, and that this address made one. */
export async function forgetGuesses(db: Database, { accountKey, ids }: TakenGuess): Promise<void> {
  await db.delete(guesses).where(or(eq(guesses.key, accountKey), inArray(guesses.id, ids)))
}
