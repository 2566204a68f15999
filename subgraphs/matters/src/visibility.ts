import type { ViewerInSql } from '@parvis/kernel/read.ts'
import { visibleRecords } from '@parvis/kernel/sharing/visibility.ts'
import type { Viewer } from '@parvis/kernel/viewer.ts'
import type { SQL } from 'drizzle-orm'
import { type MatterRow, matterSharing } from './tables.ts'

/** The one row predicate: which matters exist for the viewer (V5, V12). */
export const visibleMatters = (viewer: ViewerInSql | null): SQL => visibleRecords(viewer, matterSharing)

/** What a client reads of the title (V10). */
export const titleFor = (viewer: Viewer | null, { name, portalTitle }: MatterRow): string =>
  viewer?.kind === 'staff' ? name : (portalTitle ?? name)
