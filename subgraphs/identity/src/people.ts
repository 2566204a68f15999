import { isId } from '@parvis/kernel/columns.ts'
import type { Database } from '@parvis/kernel/database.ts'
import { and, eq, sql } from 'drizzle-orm'
import { companies, portalUsers, staffUsers } from './tables.ts'

/** A staff user or portal user as other parts need to know him. Never shown to end users as it is. */
export type PersonFacts = {
  id: string
  kind: 'staff' | 'portal'
  displayName: string
  firstName: string
  email: string
  username: string | null
  locale: 'EN' | 'FR' | 'AR'
  status: string
  /** Null for staff and for people of no company. */
  companyId: string | null
  requestSharing: 'NONE' | 'EVERYONE'
}

/** The people of these ids, of both kinds, as they are now; unknown ids are left out. One statement for each kind. */
export async function people(db: Database, { ids }: { ids: string[] }): Promise<PersonFacts[]> {
  const wanted = sql.param(ids.filter(isId))
  const portal = db
    .select({
      id: portalUsers.id,
      kind: sql<'staff' | 'portal'>`'portal'`.as('kind'),
      displayName: portalUsers.displayName,
      firstName: portalUsers.firstName,
      email: portalUsers.email,
      username: sql<string | null>`${portalUsers.username}`.as('username'),
      locale: portalUsers.locale,
      status: sql<string>`${portalUsers.status}`.as('status'),
      companyId: portalUsers.companyId,
      requestSharing: sql<'NONE' | 'EVERYONE'>`coalesce(${companies.requestSharing}, 'NONE')`.as('request_sharing'),
    })
    .from(portalUsers)
    .leftJoin(companies, eq(companies.id, portalUsers.companyId))
    .where(sql`${portalUsers.id} = any(${wanted}::uuid[])`)
  const staff = db
    .select({
      id: staffUsers.id,
      kind: sql<'staff' | 'portal'>`'staff'`.as('kind'),
      displayName: staffUsers.displayName,
      firstName: staffUsers.displayName,
      email: staffUsers.email,
      username: sql<string | null>`null`.as('username'),
      locale: staffUsers.locale,
      status: sql<string>`${staffUsers.status}`.as('status'),
      companyId: sql<string | null>`null::uuid`.as('company_id'),
      requestSharing: sql<'NONE' | 'EVERYONE'>`'NONE'`.as('request_sharing'),
    })
    .from(staffUsers)
    .where(sql`${staffUsers.id} = any(${wanted}::uuid[])`)
  const [portalPeople, staffPeople] = await Promise.all([
    portal.prepare('portalPeople').execute(),
    staff.prepare('staffPeople').execute(),
  ])
  return [...portalPeople, ...staffPeople]
}

/** Who administrates the deployment and can sign in: a handful. */
export async function adminIds(db: Database): Promise<string[]> {
  const rows = await db
    .select({ id: staffUsers.id })
    .from(staffUsers)
    .where(and(eq(staffUsers.role, 'ADMIN'), eq(staffUsers.status, 'ACTIVE')))
    .prepare('adminIds')
    .execute()
  return rows.map(({ id }) => id)
}

/** The companies of these ids; unknown ids are left out. */
export async function companyFacts(db: Database, { ids }: { ids: string[] }): Promise<{ id: string; name: string }[]> {
  return db
    .select({ id: companies.id, name: companies.name })
    .from(companies)
    .where(sql`${companies.id} = any(${sql.param(ids.filter(isId))}::uuid[])`)
    .prepare('companyFacts')
    .execute()
}

/** The active people of these companies, as `people` tells them. */
export async function colleagues(db: Database, { companyIds }: { companyIds: string[] }): Promise<PersonFacts[]> {
  const rows = await db
    .select({ id: portalUsers.id })
    .from(portalUsers)
    .where(
      sql`${portalUsers.companyId} = any(${sql.param(companyIds.filter(isId))}::uuid[]) and ${portalUsers.status} = 'ACTIVE'`,
    )
    .limit(500 * Math.max(companyIds.length, 1))
    .prepare('colleagues')
    .execute()
  return people(db, { ids: rows.map(({ id }) => id) })
}
