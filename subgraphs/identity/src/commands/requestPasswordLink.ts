import { badInput } from '@parvis/kernel/errors.ts'
import { record, seal } from '@parvis/kernel/outbox.ts'
import { eq } from 'drizzle-orm'
import { accountByLogin } from '../accounts.ts'
import type { Context } from '../context.ts'
import { takeGuess } from '../guesses.ts'
import { portalUsers, staffUsers, tables } from '../tables.ts'

/**
 * Has a password link mailed to an invited or active account of this door; to nobody otherwise, with the same answer
 * (R58, R14). Throws RATE_LIMITED.
 */
export async function requestPasswordLink(
  { db, door, address }: Pick<Context, 'db' | 'door' | 'address'>,
  { login, next }: { login: string; next?: string | null },
): Promise<void> {
  if (login.length > 320 || (next && next.length > 500))
    throw badInput('login wants at most 320, next at most 500 characters.')
  await takeGuess(db, { purpose: 'password link', account: login.trim(), address })
  const account = await accountByLogin(db, { login, door })
  if (!account || !['INVITED', 'ACTIVE'].includes(account.status)) return
  await db.transaction(async (tx) => {
    const table = account.kind === 'staff' ? staffUsers : portalUsers
    const [person] = await tx
      .select({ chainHead: table.chainHead })
      .from(table)
      .where(eq(table.id, account.id))
      .for('update')
    const event = seal(person!.chainHead, {
      type: 'person.passwordLinkRequested',
      actorId: account.id,
      subjectId: account.id,
      payload: { next: next?.startsWith('/') ? next : null },
    })
    await tx.update(table).set({ chainHead: event.hash }).where(eq(table.id, account.id))
    await record(tx, tables, event)
  })
}
