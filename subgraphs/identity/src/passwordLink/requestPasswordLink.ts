import { setTimeout } from 'node:timers/promises'
import { chain } from '@parvis/kernel/events/chain.ts'
import { badInput } from '@parvis/kernel/graph/errors.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { accountByLogin, lockAccount, maxLogin } from '../session/accounts.ts'
import { takeTry } from '../session/guesses.ts'
import { peopleTables, tables } from '../tables.ts'

/** Every request takes at least this long, so that its time does not tell whether there was anything to do (R58). */
const leastMs = 400

/**
 * Has a password link mailed to an invited or active account of this door; to nobody otherwise, nor after too many
 * mails, with the same answer after the same time (R58, R14).
 */
export async function requestPasswordLink(
  context: Pick<Context, 'db' | 'door' | 'address' | 'device'>,
  { login, next }: { login: string; next?: string | null },
): Promise<void> {
  if (clean.login(login).length > maxLogin) throw badInput(`login wants at most ${maxLogin} characters.`)
  if (next != null && !isInnerPath(next))
    throw badInput('next wants a path such as /contracts, at most 500 characters.')
  const least = setTimeout(leastMs)
  const asked = askForLink(context, { login, next: next ?? null })
  await Promise.allSettled([asked, least])
  await asked
}

/** A path inside the application: it cannot lead elsewhere. */
const isInnerPath = (next: string) => next.length <= 500 && /^\/(?![/\\])[^\p{C}\\]*$/u.test(next)

async function askForLink(
  { db, door, address, device }: Pick<Context, 'db' | 'door' | 'address' | 'device'>,
  { login, next }: { login: string; next: string | null },
): Promise<void> {
  const account = await accountByLogin(db, { login, door })
  const personId = account?.id ?? null
  const { refusedBy } = await takeTry(db, { purpose: 'password link', personId, login, address, device })
  if (refusedBy || !account || !['INVITED', 'ACTIVE'].includes(account.status)) return
  await db.transaction(async (tx) => {
    const { chainHead } = await lockAccount(tx, account)
    const row = { id: account.id, chainHead }
    const table = peopleTables[account.kind]
    const happened = { type: 'person.passwordLinkRequested', actorId: account.id, payload: { next } } as const
    await chain.add(tx, tables, { row, happened: [happened] }, ({ chainHead }) =>
      tx.update(table).set({ chainHead }).where(eq(table.id, account.id)),
    )
  })
}
