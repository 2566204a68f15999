import { attachedAndNotes } from '@parvis/kernel/attachments/attachedContext.ts'
import type { Carrier } from '@parvis/kernel/carrier.ts'
import type { Database } from '@parvis/kernel/database.ts'
import { colleagueLoader, companyLoader, personLoader } from '@parvis/kernel/identityLoaders.ts'
import { rowLoader } from '@parvis/kernel/loaders.ts'
import type { Viewer } from '@parvis/kernel/viewer.ts'
import { and, sql } from 'drizzle-orm'
import {
  type MatterRow,
  type MatterStatusRow,
  matterSharing,
  matterStatuses,
  matters,
  type PracticeAreaRow,
  practiceAreas,
} from './tables.ts'
import { visibleMatters } from './visibility.ts'

/** Rows by id, as far as they exist for the viewer. */
export function matterLoaders(db: Database, viewer: Viewer | null, identity: Carrier) {
  const matter = rowLoader<MatterRow>((ids) =>
    db
      .select()
      .from(matters)
      .where(and(sql`${matters.id} = any(${sql.param(ids)}::uuid[])`, visibleMatters(viewer)))
      .prepare('mattersById')
      .execute(),
  )
  return {
    ...attachedAndNotes({ db, viewer, sharing: matterSharing }),
    colleagues: colleagueLoader(identity),
    company: companyLoader(identity),
    matter,
    /** The same, by the word files and notes use. */
    record: matter,
    practiceArea: rowLoader<PracticeAreaRow>((ids) =>
      db
        .select()
        .from(practiceAreas)
        .where(sql`${practiceAreas.id} = any(${sql.param(ids)}::uuid[])`)
        .prepare('practiceAreasById')
        .execute(),
    ),
    matterStatus: rowLoader<MatterStatusRow>((ids) =>
      db
        .select()
        .from(matterStatuses)
        .where(sql`${matterStatuses.id} = any(${sql.param(ids)}::uuid[])`)
        .prepare('matterStatusesById')
        .execute(),
    ),
    person: personLoader(identity),
  }
}

export type MatterLoaders = ReturnType<typeof matterLoaders>
