import type { Database } from '@parvis/kernel/database/database.ts'
import { read } from '@parvis/kernel/database/read.ts'
import type { Locale } from '@parvis/schema/viewer.ts'
import { sql } from 'drizzle-orm'
import { newToken, tokenHash } from '../passwordLink/secrets.ts'
import { signUpOf } from '../settings/settings.ts'
import { firm, portalSettings, setUpLinks } from '../tables.ts'

/** The firm as anybody may read it; before it is set up a nameless one in the caller's language. */
export async function readFirm(db: Database, locale: Locale) {
  const [row] = await read({ db }, { name: 'firm' }, () =>
    db.select({ firm, portalSettings }).from(portalSettings).leftJoin(firm, sql`true`),
  )
  const { firm: ours, portalSettings: settings } = row!
  const signUp = signUpOf(settings)
  if (!ours) return { ...nameless, locale, signUp }
  const { name, address, currency, timeZone } = ours
  return { name, address, locale: ours.locale, currency, timeZone, ready: true, signUp }
}

const nameless = {
  name: 'Parvis',
  address: null,
  currency: firm.currency.default as string,
  timeZone: firm.timeZone.default as string,
  ready: false,
}

/** What a viewer knows of the firm, as columns of what is read of them. */
export const firmOfViewer = {
  firmLocale: sql<Locale>`coalesce((select ${firm.locale} from ${firm}), 'EN')`.as('firm_locale'),
  firmTimeZone: sql<string>`coalesce((select ${firm.timeZone} from ${firm}), 'UTC')`.as('firm_time_zone'),
}

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
