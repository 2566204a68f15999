import type { Database } from '@parvis/kernel/database/database.ts'
import { read } from '@parvis/kernel/database/read.ts'
import type { Locale } from '@parvis/schema/viewer.ts'
import { sql } from 'drizzle-orm'
import { newToken, tokenHash } from '../passwordLink/secrets.ts'
import { firm, setUpLinks } from '../tables.ts'

/** The firm as anybody may read it; before it is set up a nameless one in the caller's language. */
export async function readFirm(db: Database, locale: Locale) {
  const [ours] = await read({ db }, { name: 'firm' }, () => db.select().from(firm))
  return ours
    ? { name: ours.name, address: ours.address, locale: ours.locale, currency: ours.currency, ready: true }
    : { name: 'Parvis', address: null, locale, currency: firm.currency.default as string, ready: false }
}

/** The firm's language as a column of what is read of a viewer. */
export const firmLocale = sql<Locale>`coalesce((select ${firm.locale} from ${firm}), 'EN')`.as('firm_locale')

/** The firm for other parts; null before it is set up. */
export async function firmFacts(db: Database) {
  const [ours] = await db.select().from(firm)
  return ours ? { name: ours.name, address: ours.address, locale: ours.locale } : null
}

/**
 * A new secret to set the deployment up with; null once there is a firm. Every replica prints one, and the first that is
 * used ends them all.
 */
export async function issueSetUpLink(db: Database): Promise<string | null> {
  const token = newToken()
  return db.transaction(async (tx) => {
    if ((await tx.select().from(firm)).length) return null
    await tx.insert(setUpLinks).values({ tokenHash: tokenHash(token) })
    return token
  })
}
