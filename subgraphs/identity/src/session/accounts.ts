import type { Executor, Transaction } from '@parvis/kernel/database/database.ts'
import { can } from '@parvis/kernel/graph/abilities.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import type { Door, Viewer } from '@parvis/schema/viewer.ts'
import { eq, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { firmOfViewer } from '../firm/firm.ts'
import { settingsOf } from '../settings/settings.ts'
import { companies, peopleTables, portalSettings, portalUsers, staffUsers } from '../tables.ts'
import type { SignedIn } from '../visibility.ts'
import { portalViewer } from './sessions.ts'

/** A staff user or portal user as somebody who signs in. */
export type Account = {
  id: string
  kind: 'staff' | 'portal'
  displayName: string
  email: string
  /** What this person signs in with. */
  logins: string[]
  status: string
  passwordHash: string | null
  chainHead: string | null
  locale: 'EN' | 'FR' | 'AR'
  viewer: Viewer
}

/** The longest login, in characters as it is looked for. */
export const maxLogin = 320

/**
 * The account of a login at a door: staff by email, portal users by username or email. Null for nobody. The login is
 * looked for as it is kept now, and as it was kept once: as it was typed.
 */
export async function accountByLogin(
  db: Executor,
  { login, door }: { login: string; door: Door },
): Promise<Account | null> {
  const isWanted = (column: PgColumn) => sql`lower(${column}) in (lower(${clean.login(login)}), lower(${login.trim()}))`
  const staff = door === 'portal' ? undefined : await staffAccount(db, isWanted(staffUsers.email))
  if (staff || door === 'app') return staff ?? null
  return portalAccount(db, or(isWanted(portalUsers.username), isWanted(portalUsers.email))!)
}

/** The account of a person's id; null for nobody. */
export async function accountById(db: Executor, id: string): Promise<Account | null> {
  return (await portalAccount(db, eq(portalUsers.id, id))) ?? staffAccount(db, eq(staffUsers.id, id))
}

/**
 * Locks a person's row and reads what may have changed while it was waited for. Null for somebody who signed up, never
 * proved their address and is forgotten.
 */
export async function lockAccount(
  tx: Transaction,
  { id, kind }: Pick<Account, 'id' | 'kind'>,
): Promise<Pick<Account, 'status' | 'passwordHash' | 'chainHead'> | null> {
  const table = peopleTables[kind]
  const { status, passwordHash, chainHead } = table
  const [row] = await tx.select({ status, passwordHash, chainHead }).from(table).where(eq(table.id, id)).for('update')
  return row ?? null
}

/** What `Viewer` shows of an account. */
export const signedIn = ({ id, displayName, locale, kind, viewer }: Account): SignedIn => ({
  id,
  displayName,
  locale,
  kind,
  mayInviteClients: can(viewer, 'person.invite'),
})

async function staffAccount(db: Executor, where: SQL): Promise<Account | null> {
  const [row] = await db
    .select({ person: staffUsers, portalSettings, ...firmOfViewer })
    .from(staffUsers)
    .crossJoin(portalSettings)
    .where(where)
    .prepare('staffAccount')
    .execute()
  if (!row) return null
  const { id, displayName, email, role, status, passwordHash, chainHead, locale } = row.person
  const { firmLocale, firmTimeZone } = row
  const settings = settingsOf(row.portalSettings)
  const viewer: Viewer = { kind: 'staff', id, role, locale, firmLocale, firmTimeZone, settings }
  return { id, kind: 'staff', displayName, email, logins: [email], status, passwordHash, chainHead, locale, viewer }
}

async function portalAccount(db: Executor, where: SQL): Promise<Account | null> {
  const [row] = await db
    .select({ person: portalUsers, requestSharing: companies.requestSharing, portalSettings, ...firmOfViewer })
    .from(portalUsers)
    .crossJoin(portalSettings)
    .leftJoin(companies, eq(companies.id, portalUsers.companyId))
    .where(where)
    .prepare('portalAccount')
    .execute()
  if (!row) return null
  const { id, displayName, username, email, status, passwordHash, chainHead, locale } = row.person
  const viewer = portalViewer({ ...row.person, ...row, settings: settingsOf(row.portalSettings) })
  return {
    id,
    kind: 'portal',
    displayName,
    email,
    logins: [username, email],
    status,
    passwordHash,
    chainHead,
    locale,
    viewer,
  }
}
