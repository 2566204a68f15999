import type { Database } from '@parvis/kernel/database.ts'
import { rowLoader } from '@parvis/kernel/loaders.ts'
import type { Viewer } from '@parvis/kernel/viewer.ts'
import DataLoader from 'dataloader'
import { and, getTableColumns, type SQL, sql } from 'drizzle-orm'
import { peopleCounts } from './lists.ts'
import { companies, portalUsers, staffUsers } from './tables.ts'
import {
  type CompanySeen,
  type PortalUserSeen,
  referenceable,
  type StaffUserSeen,
  visibleCompanies,
  visiblePortalUsers,
} from './visibility.ts'

const among = (column: unknown, ids: string[]): SQL => sql`${column} = any(${sql.param(ids)}::uuid[])`

/** Rows by id, as far as a reference shows them to the viewer; `full` says whether he may read all of a row. */
export function identityLoaders(db: Database, viewer: Viewer | null) {
  return {
    portalUser: rowLoader<PortalUserSeen>((ids) =>
      db
        .select({ ...getTableColumns(portalUsers), full: sql<boolean>`(${visiblePortalUsers(viewer)})` })
        .from(portalUsers)
        .where(and(referenceable(viewer), among(portalUsers.id, ids)))
        .prepare('portalUsersById')
        .execute(),
    ),
    staffUser: rowLoader<StaffUserSeen>((ids) =>
      db
        .select()
        .from(staffUsers)
        .where(and(referenceable(viewer), among(staffUsers.id, ids)))
        .prepare('staffUsersById')
        .execute(),
    ),
    company: rowLoader<CompanySeen>((ids) =>
      db
        .select({ ...getTableColumns(companies), full: sql<boolean>`(${visibleCompanies(viewer)})` })
        .from(companies)
        .where(and(referenceable(viewer), among(companies.id, ids)))
        .prepare('companiesById')
        .execute(),
    ),
    /** How many portal users belong to each company. */
    peopleCount: new DataLoader<string, number>((ids) => peopleCounts({ db, viewer }, ids)),
  }
}

export type IdentityLoaders = ReturnType<typeof identityLoaders>
