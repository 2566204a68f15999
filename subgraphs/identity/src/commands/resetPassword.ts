import { record, seal } from '@parvis/kernel/outbox.ts'
import type { SessionEffect } from '@parvis/kernel/subgraph.ts'
import { eq, sql } from 'drizzle-orm'
import type { Account } from '../accounts.ts'
import type { Context } from '../context.ts'
import { preparePassword, usePasswordLink } from '../passwordLinks.ts'
import { endSessions, startSession } from '../sessions.ts'
import { portalUsers, staffUsers, tables } from '../tables.ts'

/**
 * Sets a new password by the mailed link, once, ends every session of the account and signs in. Refuses with
 * LINK_NOT_VALID or PASSWORD_TOO_WEAK.
 */
export async function resetPassword(
  { db }: Pick<Context, 'db'>,
  { token, password }: { token: string; password: string },
): Promise<{ account: Account; session: SessionEffect }> {
  const purpose = 'RESET'
  const passwordHash = await preparePassword(db, { token, password, purpose })
  return db.transaction(async (tx) => {
    const account = await usePasswordLink(tx, { token, purpose })
    const event = seal(account.chainHead, {
      type: 'person.passwordReset',
      actorId: account.id,
      subjectId: account.id,
      payload: {},
    })
    const table = account.kind === 'staff' ? staffUsers : portalUsers
    await tx
      .update(table)
      .set({ passwordHash, lastLoginAt: sql`now()`, chainHead: event.hash })
      .where(eq(table.id, account.id))
    await endSessions(tx, account.id)
    await record(tx, tables, event)
    return { account, session: await startSession(tx, account) }
  })
}
