import { companyOf } from '@parvis/kernel/graph/abilities.ts'
import { type Reference, reference } from '@parvis/kernel/graph/reference.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import type { RecordRow } from '../recordTable.ts'
import { isInside } from '../seenAs.ts'

/** The company a record is done for: staff read any, clients their own; another's name is not told (V10, V13). */
export const companyFor = (viewer: Viewer | null, record: RecordRow): Reference | null =>
  isInside(record) || companyOf(viewer) === record.companyId ? reference(record.companyId) : null
