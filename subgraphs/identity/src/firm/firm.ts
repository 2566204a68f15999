import type { Database } from '@parvis/kernel/database/database.ts'
import { read } from '@parvis/kernel/database/read.ts'
import { accentOf } from '@parvis/schema/accent.ts'
import type { FirmFacts, FirmLogo } from '@parvis/schema/calls.ts'
import type { Locale } from '@parvis/schema/viewer.ts'
import { eq, sql } from 'drizzle-orm'
import { newToken, tokenHash } from '../passwordLink/secrets.ts'
import { signUpOf } from '../settings/settings.ts'
import { firm, firmLogos, portalSettings, setUpLinks } from '../tables.ts'

/** The firm as anybody may read it; before it is set up a nameless one in the caller's language. */
export async function readFirm(db: Database, locale: Locale) {
  const [row] = await read({ db }, { name: 'firm' }, () =>
    db
      .select({ firm, portalSettings, logo: logoFacts })
      .from(portalSettings)
      .leftJoin(firm, sql`true`)
      .leftJoin(firmLogos, sql`true`),
  )
  const { firm: ours, portalSettings: settings, logo } = row!
  const signUp = signUpOf(settings)
  if (!ours) return { ...nameless, locale, signUp }
  const { id: _id, only: _only, chainHead: _head, accent, ...said } = ours
  return {
    ...said,
    accent: accent === null ? null : accentOf(accent),
    logo: logo && { url: logoAddress(logo.sha256), width: logo.width, height: logo.height },
    ready: true,
    signUp,
  }
}

const logoFacts = { sha256: firmLogos.sha256, width: firmLogos.width, height: firmLogos.height }

/** Where the gateway serves a logo: another picture has another address. */
const logoAddress = (sha256: string) => `/firm/logo/${sha256}.png`

const nameless = {
  name: 'Parvis',
  address: null,
  currency: firm.currency.default as string,
  timeZone: firm.timeZone.default as string,
  accent: null,
  logo: null,
  version: 0,
  ready: false,
}

/** What a viewer knows of the firm, as columns of what is read of them. */
export const firmOfViewer = {
  firmLocale: sql<Locale>`coalesce((select ${firm.locale} from ${firm}), 'EN')`.as('firm_locale'),
  firmTimeZone: sql<string>`coalesce((select ${firm.timeZone} from ${firm}), 'UTC')`.as('firm_time_zone'),
}

/** The firm for other parts; null before it is set up. */
export async function firmFacts(db: Database): Promise<FirmFacts | null> {
  const { name, address, locale, accent } = firm
  const [ours] = await db.select({ name, address, locale, accent }).from(firm)
  return ours ?? null
}

/** The firm's logo for other parts: any, or the one of this address. Null when there is none. */
export async function firmLogo(db: Database, { sha256 }: { sha256: string | null }): Promise<FirmLogo | null> {
  const [logo] = await db
    .select()
    .from(firmLogos)
    .where(sha256 === null ? undefined : eq(firmLogos.sha256, sha256))
  return logo ? { png: logo.png.toString('base64'), width: logo.width, height: logo.height } : null
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
