import type { ViewerInSql } from '@parvis/kernel/database/read.ts'
import { visibleRecords } from '@parvis/records/visibility.ts'
import type { SQL } from 'drizzle-orm'
import { matterTables } from './tables.ts'

/** The one row predicate: which matters exist for the viewer (V5, V12). */
export const visibleMatters = (viewer: ViewerInSql | null): SQL => visibleRecords(viewer, matterTables)
