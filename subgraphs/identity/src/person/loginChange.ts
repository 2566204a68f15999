import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Happened } from '@parvis/kernel/events/chain.ts'
import { can } from '@parvis/kernel/graph/abilities.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, eq, ne, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { endSessions } from '../session/sessions.ts'
import { type LoginChangeRow, loginChanges, type PortalUserRow, passwordLinks, portalUsers } from '../tables.ts'

/** A new address, a new username, or both; null for what stays. */
export type NewLogin = Pick<LoginChangeRow, 'email' | 'username'>

/** What of somebody's data they sign in with. */
export const isOfLogin = (field: string) => field === 'email' || field === 'username'

/**
 * Whether another address or username waits for an administrator: whoever has the address is mailed the links to set a
 * password, so with it somebody of the legal team could become a client, one who was invited as well as one who signs in.
 */
export const waitsForAdmin = (viewer: Viewer | null): boolean => !can(viewer, 'person.admit')

/** What is to wait, together with what waits already; null when it is the same. Refuses with EMAIL_TAKEN or USERNAME_TAKEN. */
export async function newlyWaiting(
  tx: Transaction,
  personId: string,
  asked: Partial<NewLogin>,
): Promise<NewLogin | null> {
  const [before] = await tx.select().from(loginChanges).where(eq(loginChanges.personId, personId))
  const email = asked.email ?? before?.email ?? null
  const username = asked.username ?? before?.username ?? null
  if (before?.email === email && before.username === username) return null
  const isTaken = async (column: PgColumn, value: string | null) => {
    const isHeld = ne(portalUsers.status, 'UNVERIFIED')
    const same = and(sql`lower(${column}) = lower(${value})`, isHeld, ne(portalUsers.id, personId))
    return (await tx.select({ id: portalUsers.id }).from(portalUsers).where(same)).length > 0
  }
  // The named constraints decide when it is to hold; this says it to whoever asks.
  if (await isTaken(portalUsers.username, username)) throw new Refusal('USERNAME_TAKEN', { field: ['username'] })
  if (await isTaken(portalUsers.email, email)) throw new Refusal('EMAIL_TAKEN', { field: ['email'] })
  return { email, username }
}

/** Has it wait, in the place of what waited before. */
export async function keepWaiting(tx: Transaction, change: LoginChangeRow): Promise<void> {
  const { personId: target, ...set } = change
  await tx.insert(loginChanges).values(change).onConflictDoUpdate({ target: loginChanges.personId, set })
}

/** What it means that a login becomes another: of somebody invited, that the invitation goes to another address. */
export function loginHappened(
  { status, email, username }: Pick<PortalUserRow, 'status' | 'email' | 'username'>,
  now: Partial<NewLogin>,
  { actorId, askedById }: { actorId: string; askedById: string | null },
): Happened[] {
  if (!now.email && !now.username) return []
  if (status !== 'INVITED') {
    const to = { email: now.email ?? email, username: now.username ?? username }
    return [{ type: 'portalUser.loginChanged', actorId, payload: { from: { email, username }, to, askedById } }]
  }
  const named: Happened[] = now.username
    ? [{ type: 'portalUser.edited', actorId, payload: { fields: ['username'] } }]
    : []
  if (!now.email) return named
  const payload = { from: email, to: now.email, askedById }
  const moved: Happened = { type: 'portalUser.invitationMoved', actorId, payload }
  return [...named, moved, { type: 'portalUser.invitedAgain', actorId, payload: {} }]
}

/** Ends what of the login before opens the account, and what waits; an invitation holds as long as its address does. */
export async function endLoginBefore(
  tx: Transaction,
  { id, status }: Pick<PortalUserRow, 'id' | 'status'>,
  now: Partial<NewLogin>,
): Promise<void> {
  if (now.email || (now.username && status !== 'INVITED')) await endOldLogin(tx, id)
  else if (now.username) await tx.delete(loginChanges).where(eq(loginChanges.personId, id))
}

/** After a login became another one: nothing of the one before opens the account, and nothing waits. */
export async function endOldLogin(tx: Transaction, personId: string): Promise<void> {
  await endSessions(tx, personId)
  await tx.delete(passwordLinks).where(eq(passwordLinks.personId, personId))
  await tx.delete(loginChanges).where(eq(loginChanges.personId, personId))
}
