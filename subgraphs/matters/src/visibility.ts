import type { ViewerInSql } from '@parvis/kernel/database/read.ts'
import type { Viewer } from '@parvis/kernel/graph/viewer.ts'
import { visibleRecords } from '@parvis/records/visibility.ts'
import type { SQL } from 'drizzle-orm'
import { type MatterRow, matterTables } from './tables.ts'

/** The one row predicate: which matters exist for the viewer (V5, V12). */
export const visibleMatters = (viewer: ViewerInSql | null): SQL => visibleRecords(viewer, matterTables)

/** What a client reads of the title (V10). */
export const titleFor = (viewer: Viewer | null, { name, portalTitle }: MatterRow): string =>
  viewer?.kind === 'staff' ? name : (portalTitle ?? name)
