import type { Database } from '@parvis/kernel/database/database.ts'
import { rowLoader } from '@parvis/kernel/database/loaders.ts'
import { isAmongIds, read } from '@parvis/kernel/database/read.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import DataLoader from 'dataloader'
import { and, asc, eq, getTableColumns, lte, sql } from 'drizzle-orm'
import type { NoteRow } from '../attachments/attachmentTables.ts'
import { visibleNotes } from '../attachments/visibility.ts'
import type { RecordTables } from '../recordTables.ts'

/** The newest notes of a record that are read; older ones stand in the history. */
const maxNotes = 500

/** Notes through visibility, one statement for all of a request. */
export function noteLoaders({ db, viewer, tables }: { db: Database; viewer: Viewer | null; tables: RecordTables }) {
  const { record, attached } = tables
  const { notes } = attached
  return {
    note: rowLoader<NoteRow>((ids) =>
      read({ db, viewer }, { name: `${tables.kind} notes by id`, values: { ids } }, (seer) =>
        db
          .select(getTableColumns(notes))
          .from(notes)
          .innerJoin(record, eq(record.id, notes.recordId))
          .where(and(isAmongIds(notes.id), visibleNotes(seer, tables))),
      ),
    ),
    notesOf: new DataLoader<string, NoteRow[]>(async (ids) => {
      const rows = await read({ db, viewer }, { name: `notes of ${tables.kind}s`, values: { ids } }, (seer) => {
        const place = sql<number>`row_number() over (partition by ${notes.recordId} order by ${notes.id} desc)`
        const ranked = db
          .select({ ...getTableColumns(notes), place: place.as('place') })
          .from(notes)
          .innerJoin(record, eq(record.id, notes.recordId))
          .where(and(isAmongIds(notes.recordId), visibleNotes(seer, tables)))
          .as('ranked')
        return db.select().from(ranked).where(lte(ranked.place, maxNotes)).orderBy(asc(ranked.id))
      })
      const groups = Map.groupBy(rows, (note) => note.recordId)
      return ids.map((id) => groups.get(id) ?? [])
    }),
  }
}
