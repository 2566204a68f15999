import type { Database } from '@parvis/kernel/database.ts'
import { rowLoader } from '@parvis/kernel/loaders.ts'
import { isAmongIds, read } from '@parvis/kernel/read.ts'
import type { Viewer } from '@parvis/kernel/viewer.ts'
import DataLoader from 'dataloader'
import { and, getTableColumns, sql } from 'drizzle-orm'
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

/** Rows by id, as far as a reference shows them to the viewer; `full` says whether he may read all of a row. */
export function identityLoaders(db: Database, viewer: Viewer | null) {
  return {
    portalUser: rowLoader<PortalUserSeen>((ids) =>
      read({ db, viewer }, { name: 'portal users by id', values: { ids } }, (seer) =>
        db
          .select({ ...getTableColumns(portalUsers), full: sql<boolean>`(${visiblePortalUsers(seer)})` })
          .from(portalUsers)
          .where(and(referenceable(seer), isAmongIds(portalUsers.id))),
      ),
    ),
    staffUser: rowLoader<StaffUserSeen>((ids) =>
      read({ db, viewer }, { name: 'staff users by id', values: { ids } }, (seer) =>
        db
          .select()
          .from(staffUsers)
          .where(and(referenceable(seer), isAmongIds(staffUsers.id))),
      ),
    ),
    company: rowLoader<CompanySeen>((ids) =>
      read({ db, viewer }, { name: 'companies by id', values: { ids } }, (seer) =>
        db
          .select({ ...getTableColumns(companies), full: sql<boolean>`(${visibleCompanies(seer)})` })
          .from(companies)
          .where(and(referenceable(seer), isAmongIds(companies.id))),
      ),
    ),
    /** How many portal users belong to each company. */
    peopleCount: new DataLoader<string, number>((ids) => peopleCounts({ db, viewer }, ids)),
  }
}

export type IdentityLoaders = ReturnType<typeof identityLoaders>
