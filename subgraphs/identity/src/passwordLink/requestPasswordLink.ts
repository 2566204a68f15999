import { chain } from '@parvis/kernel/events/chain.ts'
import { badInput } from '@parvis/kernel/graph/errors.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { accountByLogin, lockAccount, maxLogin } from '../session/accounts.ts'
import { takeTry } from '../session/guesses.ts'
import { peopleTables, tables } from '../tables.ts'
import { checkedNext } from './checkedNext.ts'
import { inEvenTime } from './inEvenTime.ts'

/** Who is mailed: those who can have a link, and whoever waits to be let in is told so. */
const mailed = ['UNVERIFIED', 'PENDING_APPROVAL', 'INVITED', 'ACTIVE']

/**
 * Has a password link mailed to an account of this door that is invited, active or signed up; to nobody otherwise, nor
 * after too many mails, with the same answer after the same time (R58, R14).
 */
export async function requestPasswordLink(
  context: Pick<Context, 'db' | 'door' | 'address' | 'device'>,
  { login, next }: { login: string; next?: string | null },
): Promise<void> {
  if (clean.login(login).length > maxLogin) throw badInput(`login wants at most ${maxLogin} characters.`)
  const asked = { login, next: checkedNext(next) }
  await inEvenTime(() => askForLink(context, asked))
}

async function askForLink(
  { db, door, address, device }: Pick<Context, 'db' | 'door' | 'address' | 'device'>,
  { login, next }: { login: string; next: string | null },
): Promise<void> {
  const account = await accountByLogin(db, { login, door })
  const personId = account?.id ?? null
  const { refusedBy } = await takeTry(db, { purpose: 'password link', personId, login, address, device })
  if (refusedBy || !account || !mailed.includes(account.status)) return
  await db.transaction(async (tx) => {
    const locked = await lockAccount(tx, account)
    if (!locked) return
    const row = { id: account.id, chainHead: locked.chainHead }
    const table = peopleTables[account.kind]
    const happened = { type: 'person.passwordLinkRequested', actorId: account.id, payload: { next } } as const
    await chain.add(tx, tables, { row, happened: [happened] }, ({ chainHead }) =>
      tx.update(table).set({ chainHead }).where(eq(table.id, account.id)),
    )
  })
}
