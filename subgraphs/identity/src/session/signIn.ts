import { crashPoint } from '@parvis/kernel/crashPoint.ts'
import { badInput } from '@parvis/kernel/graph/errors.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { SessionEffect } from '@parvis/kernel/graph/subgraph.ts'
import { eq, sql } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { passwordFits } from '../passwordLink/secrets.ts'
import { peopleTables, sessions } from '../tables.ts'
import { type Account, accountByLogin, lockAccount } from './accounts.ts'
import { forgetGuesses, takeGuess } from './guesses.ts'
import { startSession } from './sessions.ts'

type Parts = Pick<Context, 'db' | 'door' | 'address' | 'sessionId'>

/**
 * Starts a session for an active account of this door and ends the one this browser had. Refuses with SIGN_IN_FAILED
 * after the same work whatever was wrong (R58). Throws RATE_LIMITED.
 */
export async function signIn(
  { db, door, address, sessionId }: Parts,
  { login, password }: { login: string; password: string },
): Promise<{ account: Account; session: SessionEffect }> {
  if (login.length > 320 || password.length > 128)
    throw badInput('login wants at most 320, password at most 128 characters.')
  const account = await accountByLogin(db, { login, door })
  const guess = await takeGuess(db, { purpose: 'sign in', account: account?.id ?? login.trim(), address })
  const fits = await passwordFits(account?.passwordHash ?? null, password)
  if (!account || !fits || account.status !== 'ACTIVE') throw new Refusal('SIGN_IN_FAILED')
  const session = await db.transaction(async (tx) => {
    // A password that was reset, or an account that was closed, while this one was being compared opens nothing.
    const { status, passwordHash } = await lockAccount(tx, account)
    if (status !== 'ACTIVE' || passwordHash !== account.passwordHash) throw new Refusal('SIGN_IN_FAILED')
    if (sessionId) await tx.delete(sessions).where(eq(sessions.id, sessionId))
    const table = peopleTables[account.kind]
    await tx.update(table).set({ lastLoginAt: sql`now()` }).where(eq(table.id, account.id))
    return startSession(tx, account)
  })
  crashPoint('session.beforeAnswer')
  await forgetGuesses(db, guess)
  return { account, session }
}
