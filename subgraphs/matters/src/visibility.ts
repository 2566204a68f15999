import type { Seer } from '@parvis/kernel/database/read.ts'
import { visibleRecords } from '@parvis/records/visibility.ts'
import type { SQL } from 'drizzle-orm'
import { matterTables } from './tables.ts'

/** The one row predicate: which matters exist for the viewer (V5, V12). */
export const visibleMatters = (seer: Seer | null): SQL => visibleRecords(seer, matterTables)
