import { newId } from '@parvis/kernel/database/columns.ts'
import { chain } from '@parvis/kernel/events/chain.ts'
import { requiredText } from '@parvis/kernel/graph/fields.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { NewSession } from '@parvis/kernel/graph/subgraph.ts'
import { isCurrency } from '@parvis/schema/currencies.ts'
import { timeZoneNamed } from '@parvis/schema/timeZones.ts'
import type { Locale } from '@parvis/schema/viewer.ts'
import { eq, sql } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { isAlone } from '../passwordLink/isAlone.ts'
import { hashPassword, isStrongPassword, tokenHash } from '../passwordLink/secrets.ts'
import { checkedEmail } from '../person/personFields.ts'
import { type Account, accountById } from '../session/accounts.ts'
import { startSession } from '../session/sessions.ts'
import { firm, setUpLinks, staffUsers, tables } from '../tables.ts'

type SetUp = {
  token: string
  firmName: string
  displayName: string
  email: string
  password: string
  locale: Locale
  currency?: string | null
  timeZone?: string | null
}

/**
 * Names the firm and creates its first ADMIN with the link the console printed, once. Refuses with LINK_NOT_VALID,
 * PASSWORD_TOO_WEAK or INVALID_VALUE.
 */
export async function setUpFirm(
  { db, device }: Pick<Context, 'db' | 'device'>,
  { token, password, locale, ...input }: SetUp,
): Promise<{ account: Account; session: NewSession }> {
  const name = requiredText(input.firmName, { field: 'firmName', max: 200 })
  const displayName = requiredText(input.displayName, { field: 'displayName', max: 200 })
  const email = checkedEmail(input.email)
  const currency = input.currency ?? undefined
  if (currency && !isCurrency(currency)) throw new Refusal('INVALID_VALUE', { field: ['currency'] })
  const timeZone = input.timeZone ? timeZoneNamed(input.timeZone) : undefined
  if (timeZone === null) throw new Refusal('INVALID_VALUE', { field: ['timeZone'] })
  if (!isStrongPassword(password, { logins: [email], names: [displayName, name] }))
    throw new Refusal('PASSWORD_TOO_WEAK', { field: ['password'] })
  const link = eq(setUpLinks.tokenHash, tokenHash(token))
  if (!(await db.select().from(setUpLinks).where(link)).length)
    throw new Refusal('LINK_NOT_VALID', { field: ['token'] })
  const passwordHash = await hashPassword(password)
  return db.transaction(async (tx) => {
    // All links set up the same firm, so whoever uses another one comes too late as well.
    if (!(await isAlone(tx, 'firm.setUp'))) throw new Refusal('LINK_NOT_VALID', { field: ['token'] })
    const [used] = await tx.delete(setUpLinks).where(link).returning()
    if (!used) throw new Refusal('LINK_NOT_VALID', { field: ['token'] })
    const [id, adminId] = [newId(), newId()]
    const happened = { type: 'firm.setUp', actorId: null, payload: { name, adminId } } as const
    await chain.add(tx, tables, { row: { id, chainHead: null }, happened: [happened] }, ({ chainHead }) =>
      tx.insert(firm).values({ id, name, locale, currency, timeZone, chainHead }),
    )
    await tx.insert(staffUsers).values({
      id: adminId,
      displayName,
      email,
      role: 'ADMIN',
      status: 'ACTIVE',
      locale,
      timeZone,
      passwordHash,
      lastLoginAt: sql`now()`,
    })
    await tx.delete(setUpLinks)
    const account = await accountById(tx, adminId)
    return { account: account!, session: await startSession(tx, { ...account!, device }) }
  })
}
