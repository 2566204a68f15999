import type { Database, Executor } from '@parvis/kernel/database/database.ts'
import { read } from '@parvis/kernel/database/read.ts'
import type { NewSession } from '@parvis/kernel/graph/subgraph.ts'
import type { SeenFrom } from '@parvis/schema/calls.ts'
import type { Door, Locale, PortalSettings, Viewer } from '@parvis/schema/viewer.ts'
import { and, eq, gt, inArray, lte, sql } from 'drizzle-orm'
import { firmOfViewer } from '../firm/firm.ts'
import { newToken, tokenHash } from '../passwordLink/secrets.ts'
import { settingsOf } from '../settings/settings.ts'
import { companies, portalSettings, portalUsers, sessions, staffUsers } from '../tables.ts'
import { ownSessions } from '../visibility.ts'
import { forgetDevices, rememberDevice } from './devices.ts'

/** How long a session lasts, from signing in. */
const sessionMs = 7 * 24 * 60 * 60 * 1000

/** Starts a session, remembers the browser it is for, and says what the cookies are to hold. */
export async function startSession(
  db: Executor,
  person: { id: string; kind: 'staff' | 'portal'; device: string | null },
): Promise<NewSession> {
  const token = newToken()
  const staff = person.kind === 'staff'
  const expiresAt = new Date(Date.now() + sessionMs)
  await forgetEnded(db)
  await db.insert(sessions).values({
    tokenHash: tokenHash(token),
    staffUserId: staff ? person.id : null,
    portalUserId: staff ? null : person.id,
    expiresAt,
  })
  const device = await rememberDevice(db, { device: person.device, personId: person.id })
  return { token, staff, expiresAt: expiresAt.toISOString(), device }
}

/** So many are forgotten at once: more than begin. */
const forgottenAtOnce = 20

/** Forgets sessions that ended by themselves, whoever's: where they were seen from is kept no longer than they are of use. */
async function forgetEnded(db: Executor): Promise<void> {
  const ended = db
    .select({ id: sessions.id })
    .from(sessions)
    .where(lte(sessions.expiresAt, sql`now()`))
    .limit(forgottenAtOnce)
    .for('update', { skipLocked: true })
  await db.delete(sessions).where(inArray(sessions.id, ended))
}

/** Signs a person out everywhere, at once (R57), and no browser is known as theirs any more. */
export async function endSessions(db: Executor, personId: string): Promise<void> {
  await forgetDevices(db, personId)
  await db.delete(sessions).where(ownSessions({ id: personId }))
}

/**
 * Whose session a token is, with present company, its sharing and the portal settings, in one indexed read; null when
 * it is unknown, expired, of the other door, or its person is not active. Keeps, to some minutes, when and from where it is seen.
 */
export async function resolveSession(
  db: Database,
  { token, door, seen }: { token: string; door: Door; seen?: SeenFrom },
): Promise<{ viewer: Viewer; sessionId: string } | null> {
  const [row] = await read({ db }, { name: 'session', values: { tokenHash: tokenHash(token) } }, () =>
    db
      .select({
        sessionId: sessions.id,
        isSeenAnew: sql<boolean>`coalesce(${sessions.lastSeenAt} < ${aWhileAgo}, true)`,
        staffUser: { id: staffUsers.id, role: staffUsers.role, locale: staffUsers.locale },
        portalUser: {
          id: portalUsers.id,
          accessType: portalUsers.accessType,
          companyId: portalUsers.companyId,
          locale: portalUsers.locale,
        },
        requestSharing: companies.requestSharing,
        portalSettings,
        ...firmOfViewer,
      })
      .from(sessions)
      .crossJoin(portalSettings)
      .leftJoin(staffUsers, and(eq(staffUsers.id, sessions.staffUserId), eq(staffUsers.status, 'ACTIVE')))
      .leftJoin(portalUsers, and(eq(portalUsers.id, sessions.portalUserId), eq(portalUsers.status, 'ACTIVE')))
      .leftJoin(companies, eq(companies.id, portalUsers.companyId))
      .where(and(eq(sessions.tokenHash, sql.placeholder('tokenHash')), gt(sessions.expiresAt, sql`now()`))),
  )
  if (!row) return null
  if (seen && row.isSeenAnew) await noteSeen(db, { sessionId: row.sessionId, seen })
  const { sessionId, firmLocale, firmTimeZone } = row
  const ofFirm = { firmLocale, firmTimeZone, settings: settingsOf(row.portalSettings) }
  if (row.staffUser && door !== 'portal') {
    return { sessionId, viewer: { kind: 'staff', ...row.staffUser, ...ofFirm } }
  }
  if (row.portalUser && door !== 'app') {
    return { sessionId, viewer: portalViewer({ ...row.portalUser, requestSharing: row.requestSharing, ...ofFirm }) }
  }
  return null
}

/** How exact it is when a session was last seen: each of its requests would else cost a write. */
const aWhileAgo = sql`now() - interval '5 minutes'`

/** The longest text of a browser about itself that is kept. */
const maxUserAgent = 300

/** Keeps when and from where a session is seen. Of many requests at once one does it, and nobody waits for it. */
async function noteSeen(db: Database, { sessionId, seen }: { sessionId: string; seen: SeenFrom }): Promise<void> {
  const free = db.select({ id: sessions.id }).from(sessions).where(eq(sessions.id, sessionId))
  const userAgent = seen.userAgent?.slice(0, maxUserAgent) ?? null
  await db
    .update(sessions)
    .set({ lastSeenAt: sql`now()`, address: seen.address, userAgent })
    .where(inArray(sessions.id, free.for('update', { skipLocked: true })))
}

type PortalPerson = {
  id: string
  accessType: 'CLIENT' | 'COLLABORATOR' | 'BOTH' | 'GUEST'
  companyId: string | null
  requestSharing: 'NONE' | 'EVERYONE' | null
  locale: Locale
  firmLocale: Locale
  firmTimeZone: string
  settings: PortalSettings
}

/** A portal user as a viewer. */
export function portalViewer(person: PortalPerson): Viewer {
  const { id, accessType, companyId, requestSharing, locale, firmLocale, firmTimeZone, settings } = person
  const sees = { companyId, requestSharing: requestSharing ?? ('NONE' as const) }
  return { kind: 'portal', id, accessType, ...sees, locale, firmLocale, firmTimeZone, settings }
}
