import { chain } from '@parvis/kernel/events/chain.ts'
import { badInput, unauthenticated } from '@parvis/kernel/graph/errors.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { NewSession } from '@parvis/kernel/graph/subgraph.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { isStrongFor } from '../passwordLink/isStrongFor.ts'
import { hashPassword, maxPassword, passwordFits } from '../passwordLink/secrets.ts'
import { type Account, accountById, lockAccount } from '../session/accounts.ts'
import { takeTry } from '../session/guesses.ts'
import { endSessions, startSession } from '../session/sessions.ts'
import { passwordLinks, peopleTables, tables } from '../tables.ts'

type Parts = Pick<Context, 'db' | 'viewer' | 'address' | 'device'>
type Passwords = { oldPassword: string; newPassword: string }

/**
 * Sets a new password for the viewer, who knows the old one: every session and mailed link ends, and a new session begins
 * here, so that whoever had this one's cookie is out as well. Refuses with PASSWORD_TOO_WEAK, PASSWORD_WRONG,
 * TOO_MANY_TRIES or PASSWORD_UNCHANGED.
 */
export async function changePassword(
  { db, viewer, address, device }: Parts,
  { oldPassword, newPassword }: Passwords,
): Promise<{ account: Account; session: NewSession }> {
  if (clean.password(oldPassword).length > maxPassword)
    throw badInput(`oldPassword wants at most ${maxPassword} characters.`)
  const account = await accountById(db, viewer!.id)
  if (!account) throw unauthenticated()
  if (!(await isStrongFor(db, { account, password: newPassword })))
    throw new Refusal('PASSWORD_TOO_WEAK', { field: ['newPassword'] })
  await checkOldPassword({ db, address, device }, { account, oldPassword })
  if (clean.password(newPassword) === clean.password(oldPassword))
    throw new Refusal('PASSWORD_UNCHANGED', { field: ['newPassword'] })
  const passwordHash = await hashPassword(newPassword)
  return db.transaction(async (tx) => {
    const locked = await lockAccount(tx, account)
    // Another password, or an end of the account, while this one was being compared came first.
    if (locked?.status !== 'ACTIVE' || locked.passwordHash !== account.passwordHash) throw wrong()
    const table = peopleTables[account.kind]
    const row = { ...account, ...locked }
    const happened = { type: 'person.passwordChanged', actorId: account.id, payload: {} } as const
    await chain.add(tx, tables, { row, happened: [happened] }, ({ chainHead }) =>
      tx.update(table).set({ passwordHash, chainHead }).where(eq(table.id, account.id)),
    )
    await endSessions(tx, account.id)
    await tx.delete(passwordLinks).where(eq(passwordLinks.personId, account.id))
    return { account, session: await startSession(tx, { ...account, device }) }
  })
}

const wrong = () => new Refusal('PASSWORD_WRONG', { field: ['oldPassword'] })

/** Whoever has the session alone may guess as often as somebody who signs in, and both are counted together. */
async function checkOldPassword(
  { db, address, device }: Omit<Parts, 'viewer'>,
  { account, oldPassword }: { account: Account; oldPassword: string },
): Promise<void> {
  const { id: personId, logins } = account
  const taken = await takeTry(db, { purpose: 'sign in', personId, login: logins[0]!, address, device })
  if (taken.refusedBy) throw new Refusal('TOO_MANY_TRIES', { field: ['oldPassword'] })
  let fits: boolean | undefined
  try {
    fits = await passwordFits(account.passwordHash, oldPassword)
  } finally {
    // Only what was compared and wrong counts.
    if (fits !== false) await taken.giveBack()
  }
  if (!fits) throw wrong()
}
