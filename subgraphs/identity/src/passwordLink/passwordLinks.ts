import type { Database, Executor, Transaction } from '@parvis/kernel/database/database.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { PasswordLink } from '@parvis/schema/calls.ts'
import { and, eq, gt, sql } from 'drizzle-orm'
import { type Account, accountById, lockAccount } from '../session/accounts.ts'
import { readSettings } from '../settings/settings.ts'
import { passwordLinks } from '../tables.ts'
import { isAlone } from './isAlone.ts'
import { isStrongFor } from './isStrongFor.ts'
import { hashPassword, newToken, tokenHash } from './secrets.ts'

export type LinkPurpose = 'INVITATION' | 'RESET' | 'SIGN_UP'

/** How long links work: an invitation three days (R55), a sign-up one, a reset one hour. */
const linkHours = { INVITATION: 72, RESET: 1, SIGN_UP: 24 }

/** The status an account has when it may use a link of this purpose. */
const wantedStatus = { INVITATION: 'INVITED', RESET: 'ACTIVE', SIGN_UP: 'UNVERIFIED' }

/** Whether an account may use a link of this purpose; nobody signs up while sign-up is off (R56). */
async function fits(db: Executor, { status, purpose }: { status?: string; purpose: LinkPurpose }): Promise<boolean> {
  if (status !== wantedStatus[purpose]) return false
  return purpose !== 'SIGN_UP' || (await readSettings(db)).signUp.enabled
}

/**
 * Mints the secret of a mailed link; the person's link before stops working. Called when the mail is put together, so
 * that no table and no event ever holds it. Null when the person no longer fits the purpose.
 */
export async function issuePasswordLink(
  db: Database,
  { personId, purpose }: { personId: string; purpose: LinkPurpose },
): Promise<PasswordLink | null> {
  const token = newToken()
  const expiresAt = new Date(Date.now() + linkHours[purpose] * 3_600_000)
  return db.transaction(async (tx) => {
    const found = await accountById(tx, personId)
    if (!found) return null
    // Whoever changes the address or the status ends the links there are: this one comes before, or knows of it.
    await lockAccount(tx, found)
    const account = await accountById(tx, personId)
    if (!account || !(await fits(tx, { ...account, purpose }))) return null
    const link = { purpose, tokenHash: tokenHash(token), expiresAt }
    await tx
      .insert(passwordLinks)
      .values({ personId, ...link })
      .onConflictDoUpdate({ target: passwordLinks.personId, set: link })
    return { token, expiresAt: expiresAt.toISOString(), staff: account.kind === 'staff', address: account.email }
  })
}

/** A link that still works and whose it is; null otherwise. Reading it does not use it (R52). */
export async function readPasswordLink(db: Executor, token: string) {
  const [link] = await db
    .select()
    .from(passwordLinks)
    .where(and(eq(passwordLinks.tokenHash, tokenHash(token)), gt(passwordLinks.expiresAt, sql`now()`)))
  const account = link && (await accountById(db, link.personId))
  if (!link || !account || !(await fits(db, { ...account, ...link }))) return null
  return { purpose: link.purpose, expiresAt: link.expiresAt, account }
}

/**
 * Hashes the new password for the owner of a link, before any transaction. Refuses with LINK_NOT_VALID or
 * PASSWORD_TOO_WEAK.
 */
export async function preparePassword(
  db: Database,
  { token, password, purpose }: { token: string; password: string; purpose: LinkPurpose },
): Promise<string> {
  const link = await readPasswordLink(db, token)
  if (link?.purpose !== purpose) throw new Refusal('LINK_NOT_VALID', { field: ['token'] })
  if (!(await isStrongFor(db, { account: link.account, password })))
    throw new Refusal('PASSWORD_TOO_WEAK', { field: ['password'] })
  return hashPassword(password)
}

/**
 * Uses a link up: of any number at the same moment exactly one gets the account, as it is under its lock, and the others
 * are refused at once, without waiting for it. The person is locked before the link, as everybody does it who touches both.
 */
export async function usePasswordLink(
  tx: Transaction,
  { token, purpose }: { token: string; purpose: LinkPurpose },
): Promise<Account> {
  const refused = () => new Refusal('LINK_NOT_VALID', { field: ['token'] })
  const link = and(
    eq(passwordLinks.tokenHash, tokenHash(token)),
    eq(passwordLinks.purpose, purpose),
    gt(passwordLinks.expiresAt, sql`now()`),
  )
  if (!(await isAlone(tx, tokenHash(token)))) throw refused()
  const [found] = await tx.select().from(passwordLinks).where(link)
  const account = found && (await accountById(tx, found.personId))
  if (!account) throw refused()
  const locked = await lockAccount(tx, account)
  const [used] = await tx.delete(passwordLinks).where(link).returning()
  if (!used || !locked || !(await fits(tx, { ...locked, purpose }))) throw refused()
  return { ...account, ...locked }
}
