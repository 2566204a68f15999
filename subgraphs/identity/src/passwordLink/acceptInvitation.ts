import { appendEvent, chainEvent } from '@parvis/kernel/events/outbox.ts'
import type { NewSession } from '@parvis/kernel/graph/subgraph.ts'
import { eq, sql } from 'drizzle-orm'
import type { Context } from '../context.ts'
import type { Account } from '../session/accounts.ts'
import { startSession } from '../session/sessions.ts'
import { portalUsers, staffUsers, tables } from '../tables.ts'
import { preparePassword, usePasswordLink } from './passwordLinks.ts'

/**
 * Sets the first password by the mailed link, once, makes the account active and signs in (R55). Refuses with
 * LINK_NOT_VALID or PASSWORD_TOO_WEAK.
 */
export async function acceptInvitation(
  { db, device }: Pick<Context, 'db' | 'device'>,
  { token, password }: { token: string; password: string },
): Promise<{ account: Account; session: NewSession }> {
  const purpose = 'INVITATION'
  const passwordHash = await preparePassword(db, { token, password, purpose })
  return db.transaction(async (tx) => {
    const account = await usePasswordLink(tx, { token, purpose })
    const event = chainEvent(account.chainHead, {
      type: 'portalUser.activated',
      actorId: account.id,
      subjectId: account.id,
      payload: {},
    })
    const changes = { status: 'ACTIVE' as const, passwordHash, lastLoginAt: sql`now()`, chainHead: event.hash }
    if (account.kind === 'staff') await tx.update(staffUsers).set(changes).where(eq(staffUsers.id, account.id))
    else {
      await tx
        .update(portalUsers)
        .set({
          ...changes,
          activatedAt: sql`coalesce(${portalUsers.activatedAt}, now())`,
          version: sql`${portalUsers.version} + 1`,
        })
        .where(eq(portalUsers.id, account.id))
    }
    await appendEvent(tx, tables, event)
    return { account, session: await startSession(tx, { ...account, device }) }
  })
}
