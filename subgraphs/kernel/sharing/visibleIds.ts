import { and } from 'drizzle-orm'
import { isId } from '../columns.ts'
import type { Database } from '../database.ts'
import { isAmongIds, read } from '../read.ts'
import type { Viewer } from '../viewer.ts'
import type { Sharing } from './sharing.ts'
import { visibleRecords } from './visibility.ts'

/** Which of these records exist for a viewer: what another part asks before it names one of them to him. */
export async function visibleIds(
  { db, sharing }: { db: Database; sharing: Sharing },
  { ids, viewer }: { ids: string[]; viewer: Viewer | null },
): Promise<string[]> {
  const { record } = sharing
  const rows = await read(
    { db, viewer },
    { name: `visible ${sharing.kind}s`, values: { ids: ids.filter(isId) } },
    (seer) =>
      db
        .select({ id: record.id })
        .from(record)
        .where(and(isAmongIds(record.id), visibleRecords(seer, sharing))),
  )
  return rows.map(({ id }) => id)
}
