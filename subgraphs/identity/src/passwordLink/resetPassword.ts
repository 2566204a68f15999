import { chain } from '@parvis/kernel/events/chain.ts'
import type { NewSession } from '@parvis/kernel/graph/subgraph.ts'
import { eq, sql } from 'drizzle-orm'
import type { Context } from '../context.ts'
import type { Account } from '../session/accounts.ts'
import { firstTimeZone } from '../session/firstTimeZone.ts'
import { endSessions, startSession } from '../session/sessions.ts'
import { peopleTables, tables } from '../tables.ts'
import { preparePassword, usePasswordLink } from './passwordLinks.ts'

/**
 * Sets a new password by the mailed link, once, ends every session of the account and signs in. Refuses with
 * LINK_NOT_VALID or PASSWORD_TOO_WEAK.
 */
export async function resetPassword(
  { db, device }: Pick<Context, 'db' | 'device'>,
  { token, password, timeZone }: { token: string; password: string; timeZone?: string | null },
): Promise<{ account: Account; session: NewSession }> {
  const purpose = 'RESET'
  const passwordHash = await preparePassword(db, { token, password, purpose })
  return db.transaction(async (tx) => {
    const { account, column } = firstTimeZone(await usePasswordLink(tx, { token, purpose }), timeZone)
    const table = peopleTables[account.kind]
    const happened = { type: 'person.passwordReset', actorId: account.id, payload: {} } as const
    await chain.add(tx, tables, { row: account, happened: [happened] }, ({ chainHead }) =>
      tx
        .update(table)
        .set({ passwordHash, lastLoginAt: sql`now()`, timeZone: column, chainHead })
        .where(eq(table.id, account.id)),
    )
    await endSessions(tx, account.id)
    return { account, session: await startSession(tx, { ...account, device }) }
  })
}
