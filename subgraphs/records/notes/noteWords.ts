import { isId } from '@parvis/kernel/database/columns.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import { isAmongIds, read } from '@parvis/kernel/database/read.ts'
import type { NoteWords } from '@parvis/schema/calls.ts'
import { beginning } from '@parvis/schema/texts/beginning.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { visibleNotes } from '../attachments/visibility.ts'
import type { RecordTables } from '../recordTables.ts'

const maxCharacters = 100

/** How notes begin, as far as the viewer reads them; one that was withdrawn, or shows nothing, has no words. */
export async function noteWords(
  { db, tables }: { db: Database; tables: RecordTables },
  { noteIds, viewer }: { noteIds: readonly string[]; viewer: Viewer | null },
): Promise<NoteWords[]> {
  const { record, attached } = tables
  const { notes } = attached
  const named = { name: `first words of ${tables.kind} notes`, values: { ids: noteIds.filter(isId) } }
  const rows = await read({ db, viewer }, named, (seer) =>
    db
      .select({ noteId: notes.id, body: notes.body })
      .from(notes)
      .innerJoin(record, eq(record.id, notes.recordId))
      .where(and(isAmongIds(notes.id), isNotNull(notes.body), isNull(notes.withdrawnAt), visibleNotes(seer, tables))),
  )
  return rows.map(({ noteId, body }) => ({ noteId, words: firstWords(body!) })).filter(({ words }) => words !== '')
}

/** The beginning in one line. */
const firstWords = (body: string) => beginning(clean.line(body).replace(/\s+/g, ' '), maxCharacters)
