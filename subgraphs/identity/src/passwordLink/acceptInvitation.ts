import { chain } from '@parvis/kernel/events/chain.ts'
import type { NewSession } from '@parvis/kernel/graph/subgraph.ts'
import { eq, sql } from 'drizzle-orm'
import type { Context } from '../context.ts'
import type { Account } from '../session/accounts.ts'
import { firstTimeZone } from '../session/firstTimeZone.ts'
import { startSession } from '../session/sessions.ts'
import { portalUsers, staffUsers, tables } from '../tables.ts'
import { preparePassword, usePasswordLink } from './passwordLinks.ts'

/**
 * Sets the first password by the mailed link, once, makes the account active and signs in (R55). Refuses with
 * LINK_NOT_VALID or PASSWORD_TOO_WEAK.
 */
export async function acceptInvitation(
  { db, device }: Pick<Context, 'db' | 'device'>,
  { token, password, timeZone }: { token: string; password: string; timeZone?: string | null },
): Promise<{ account: Account; session: NewSession }> {
  const purpose = 'INVITATION'
  const passwordHash = await preparePassword(db, { token, password, purpose })
  return db.transaction(async (tx) => {
    const { account, column } = firstTimeZone(await usePasswordLink(tx, { token, purpose }), timeZone)
    const type = account.kind === 'staff' ? 'staffUser.activated' : 'portalUser.activated'
    const happened = { type, actorId: account.id, payload: {} } as const
    await chain.add(tx, tables, { row: account, happened: [happened] }, ({ chainHead }) => {
      const changes = { status: 'ACTIVE' as const, passwordHash, lastLoginAt: sql`now()`, timeZone: column, chainHead }
      if (account.kind === 'staff') {
        const version = sql`${staffUsers.version} + 1`
        return tx
          .update(staffUsers)
          .set({ ...changes, version })
          .where(eq(staffUsers.id, account.id))
      }
      return tx
        .update(portalUsers)
        .set({
          ...changes,
          activatedAt: sql`coalesce(${portalUsers.activatedAt}, now())`,
          version: sql`${portalUsers.version} + 1`,
        })
        .where(eq(portalUsers.id, account.id))
    })
    return { account, session: await startSession(tx, { ...account, device }) }
  })
}
