import { chain } from '@parvis/kernel/events/chain.ts'
import type { NewSession } from '@parvis/kernel/graph/subgraph.ts'
import { eq, sql } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { preparePassword, usePasswordLink } from '../passwordLink/passwordLinks.ts'
import type { Account } from '../session/accounts.ts'
import { firstTimeZone } from '../session/firstTimeZone.ts'
import { startSession } from '../session/sessions.ts'
import { readSettings } from '../settings/settings.ts'
import { portalUsers, tables } from '../tables.ts'

/**
 * Proves the address of a sign-up by the mailed link, once, and sets the first password. By the settings as they are now
 * the person is active and signed in, or waits: also where what they signed up as is not allowed any more. Refuses with
 * LINK_NOT_VALID or PASSWORD_TOO_WEAK.
 */
export async function confirmAddress(
  { db, device }: Pick<Context, 'db' | 'device'>,
  { token, password, timeZone }: { token: string; password: string; timeZone?: string | null },
): Promise<{ account: Account; session: NewSession | null }> {
  const purpose = 'SIGN_UP'
  const passwordHash = await preparePassword(db, { token, password, purpose })
  return db.transaction(async (tx) => {
    const { account, column } = firstTimeZone(await usePasswordLink(tx, { token, purpose }), timeZone)
    const isPerson = eq(portalUsers.id, account.id)
    const [person] = await tx.select({ accessType: portalUsers.accessType }).from(portalUsers).where(isPerson)
    const { allowed, approval } = (await readSettings(tx)).signUp
    const awaitsApproval = approval === 'BY_STAFF' || ![person!.accessType, 'BOTH'].includes(allowed)
    const active = { status: 'ACTIVE' as const, activatedAt: sql`now()`, lastLoginAt: sql`now()` }
    const changes = awaitsApproval ? { status: 'PENDING_APPROVAL' as const } : active
    const happened = { type: 'portalUser.addressConfirmed', actorId: account.id, payload: { awaitsApproval } } as const
    await chain.add(tx, tables, { row: account, happened: [happened] }, ({ chainHead }) =>
      tx
        .update(portalUsers)
        .set({ ...changes, passwordHash, timeZone: column, version: sql`${portalUsers.version} + 1`, chainHead })
        .where(isPerson),
    )
    return { account, session: awaitsApproval ? null : await startSession(tx, { ...account, device }) }
  })
}
