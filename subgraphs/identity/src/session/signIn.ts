import { setTimeout } from 'node:timers/promises'
import { crashPoint } from '@parvis/kernel/crashPoint.ts'
import { badInput } from '@parvis/kernel/graph/errors.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { NewSession } from '@parvis/kernel/graph/subgraph.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import { eq, sql } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { maxPassword, passwordFits } from '../passwordLink/secrets.ts'
import { peopleTables, sessions } from '../tables.ts'
import { type Account, accountByLogin, lockAccount, maxLogin } from './accounts.ts'
import { firstTimeZone } from './firstTimeZone.ts'
import { takeTry } from './guesses.ts'
import { startSession } from './sessions.ts'

type Parts = Pick<Context, 'db' | 'door' | 'address' | 'device' | 'sessionId'>

/** A refusal takes at least this long, so that its time does not tell what was wrong (R58). */
const leastMs = 400

/**
 * Starts a session for an active account of this door and ends the one this browser had. Refuses with SIGN_IN_FAILED,
 * whatever was wrong and also when there were too many tries (R58). Throws RATE_LIMITED when too many people sign in.
 */
export async function signIn(
  parts: Parts,
  input: { login: string; password: string; timeZone?: string | null },
): Promise<{ account: Account; session: NewSession }> {
  if (clean.login(input.login).length > maxLogin || clean.password(input.password).length > maxPassword)
    throw badInput(`login wants at most ${maxLogin}, password at most ${maxPassword} characters.`)
  const least = setTimeout(leastMs)
  const account = await provenAccount(parts, input)
  if (!account) {
    await least
    throw new Refusal('SIGN_IN_FAILED')
  }
  const { db, device, sessionId } = parts
  const timeZone = firstTimeZone(account, input.timeZone)
  const session = await db.transaction(async (tx) => {
    // A password that was reset, or an account that was closed, while this one was being compared opens nothing.
    const locked = await lockAccount(tx, account)
    if (locked?.status !== 'ACTIVE' || locked.passwordHash !== account.passwordHash) throw new Refusal('SIGN_IN_FAILED')
    if (sessionId) await tx.delete(sessions).where(eq(sessions.id, sessionId))
    const table = peopleTables[account.kind]
    await tx.update(table).set({ lastLoginAt: sql`now()`, timeZone: timeZone.column }).where(eq(table.id, account.id))
    return startSession(tx, { ...account, device })
  })
  crashPoint('session.beforeAnswer')
  return { account: timeZone.account, session }
}

/**
 * The active account of this door that login and password open; null for every other reason alike. When an account has
 * no try left, the password is compared as ever, with nobody's; what a network has left tells nothing of any account.
 */
async function provenAccount(
  { db, door, address, device }: Parts,
  { login, password }: { login: string; password: string },
): Promise<Account | null> {
  const account = await accountByLogin(db, { login, door })
  const taken = await takeTry(db, { purpose: 'sign in', personId: account?.id ?? null, login, address, device })
  if (taken.refusedBy === 'network') return null
  const compared = taken.refusedBy ? null : account
  let fits: boolean | undefined
  try {
    fits = await passwordFits(compared?.passwordHash ?? null, password)
  } finally {
    // Only what was compared and wrong counts.
    if (fits !== false) await taken.giveBack()
  }
  return fits && compared?.status === 'ACTIVE' ? compared : null
}
