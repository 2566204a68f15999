import type { Database } from '@parvis/kernel/database/database.ts'
import { rowLoader } from '@parvis/kernel/database/loaders.ts'
import { isAmongIds, read } from '@parvis/kernel/database/read.ts'
import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import { colleagueLoader, companyLoader, namedLoader, personLoader } from '@parvis/records/identityLoaders.ts'
import { attachedLoaders } from '@parvis/records/recordContext.ts'
import { seenAs } from '@parvis/records/seenAs.ts'
import { standingLoaders } from '@parvis/records/sharing/standings.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and } from 'drizzle-orm'
import {
  type MatterRow,
  type MatterStatusRow,
  matterColumns,
  matterStatuses,
  matters,
  matterTables,
  type PracticeAreaRow,
  practiceAreas,
} from './tables.ts'
import { visibleMatters } from './visibility.ts'

/** Rows by id, as far as they exist for the viewer. */
export function matterLoaders(db: Database, viewer: Viewer | null, identity: Carrier<'identity'>) {
  const matter = rowLoader<MatterRow>((ids) =>
    read({ db, viewer }, { name: 'matters by id', values: { ids } }, (seer) =>
      db
        .select({ ...matterColumns, seenAs: seenAs(seer) })
        .from(matters)
        .where(and(isAmongIds(matters.id), visibleMatters(seer))),
    ),
  )
  return {
    ...attachedLoaders({ db, viewer, tables: matterTables }),
    ...standingLoaders({ db, viewer, tables: matterTables }),
    colleagues: colleagueLoader(identity),
    company: companyLoader(identity),
    matter,
    /** The same, by the word of what every record has. */
    record: matter,
    practiceArea: rowLoader<PracticeAreaRow>((ids) =>
      read({ db }, { name: 'practice areas by id', values: { ids } }, () =>
        db.select().from(practiceAreas).where(isAmongIds(practiceAreas.id)),
      ),
    ),
    matterStatus: rowLoader<MatterStatusRow>((ids) =>
      read({ db }, { name: 'matter statuses by id', values: { ids } }, () =>
        db.select().from(matterStatuses).where(isAmongIds(matterStatuses.id)),
      ),
    ),
    named: namedLoader(identity),
    person: personLoader(identity),
  }
}

export type MatterLoaders = ReturnType<typeof matterLoaders>
