import { isId } from '@parvis/kernel/database/columns.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import { isAmongIds, read } from '@parvis/kernel/database/read.ts'
import type { CompanyFacts, PersonFacts } from '@parvis/schema/calls.ts'
import { and, eq, sql } from 'drizzle-orm'
import { companies, portalUsers, staffUsers } from '../tables.ts'

/** The most people of a company that are told of. */
const maxColleagues = 500

/** The people of these ids, of both kinds, as they are now, in one statement; unknown ids are left out. */
export const people = (db: Database, { ids }: { ids: readonly string[] }): Promise<PersonFacts[]> =>
  read({ db }, { name: 'people', values: { ids: ids.filter(isId) } }, () =>
    portalPeopleByIds(db).unionAll(staffPeopleByIds(db)),
  )

const portalPeopleByIds = (db: Database) =>
  db
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
      isGuest: sql<boolean>`(${portalUsers.accessType} = 'GUEST')`.as('is_guest'),
    })
    .from(portalUsers)
    .leftJoin(companies, eq(companies.id, portalUsers.companyId))
    .where(isAmongIds(portalUsers.id))

const staffPeopleByIds = (db: Database) =>
  db
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
      isGuest: sql<boolean>`false`.as('is_guest'),
    })
    .from(staffUsers)
    .where(isAmongIds(staffUsers.id))

/** Who administrates the deployment and can sign in: a handful. */
export async function adminIds(db: Database): Promise<string[]> {
  const rows = await read({ db }, { name: 'active admins' }, () =>
    db
      .select({ id: staffUsers.id })
      .from(staffUsers)
      .where(and(eq(staffUsers.role, 'ADMIN'), eq(staffUsers.status, 'ACTIVE'))),
  )
  return rows.map(({ id }) => id)
}

/** The companies of these ids; unknown ids are left out. */
export async function companyFacts(db: Database, { ids }: { ids: readonly string[] }): Promise<CompanyFacts[]> {
  return read({ db }, { name: 'companies as facts', values: { ids: ids.filter(isId) } }, () =>
    db.select({ id: companies.id, name: companies.name }).from(companies).where(isAmongIds(companies.id)),
  )
}

/** The active people of these companies, as `people` tells them. */
export async function colleagues(
  db: Database,
  { companyIds }: { companyIds: readonly string[] },
): Promise<PersonFacts[]> {
  const values = { ids: companyIds.filter(isId), limit: maxColleagues * companyIds.length }
  const rows = await read({ db }, { name: 'colleagues', values }, () =>
    db
      .select({ id: portalUsers.id })
      .from(portalUsers)
      .where(and(isAmongIds(portalUsers.companyId), eq(portalUsers.status, 'ACTIVE')))
      .limit(sql.placeholder('limit')),
  )
  return people(db, { ids: rows.map(({ id }) => id) })
}
