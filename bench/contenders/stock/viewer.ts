import { createHash } from 'node:crypto'
import { companies, portalUsers, sessions, staffUsers } from '@parvis/identity/src/tables.ts'
import { and, eq, gt } from 'drizzle-orm'
import type { Database } from './database.ts'

export type Viewer =
  | { kind: 'staff'; id: string; role: 'ADMIN' | 'LEGAL' }
  | { kind: 'portal'; id: string; companyId: string | null; sharesAll: boolean }

/** Who a bearer token is; null for nobody. Read by the gateway, as the documentation's `getUser`. */
export async function readViewer(db: Database, authorization: string | undefined): Promise<Viewer | null> {
  const token = authorization?.replace('Bearer ', '') ?? ''
  const tokenHash = createHash('sha256').update(token).digest('hex')
  const [row] = await db
    .select({ staffUser: staffUsers, portalUser: portalUsers, sharing: companies.requestSharing })
    .from(sessions)
    .leftJoin(staffUsers, and(eq(staffUsers.id, sessions.staffUserId), eq(staffUsers.status, 'ACTIVE')))
    .leftJoin(portalUsers, and(eq(portalUsers.id, sessions.portalUserId), eq(portalUsers.status, 'ACTIVE')))
    .leftJoin(companies, eq(companies.id, portalUsers.companyId))
    .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, new Date())))
  if (row?.staffUser) return { kind: 'staff', id: row.staffUser.id, role: row.staffUser.role }
  if (!row?.portalUser) return null
  const { id, companyId } = row.portalUser
  return { kind: 'portal', id, companyId, sharesAll: row.sharing === 'EVERYONE' }
}

/** Whom the gateway named to a subgraph; null for nobody, such as when it reads the subgraph's schema. */
export const viewerFromHeader = (header: string | string[] | undefined): Viewer | null =>
  typeof header === 'string' ? (JSON.parse(header) as Viewer) : null

/** The viewer where somebody has to be signed in. */
export function signedIn(viewer: Viewer | null): Viewer {
  if (!viewer) throw new Error('Nobody is signed in.')
  return viewer
}
