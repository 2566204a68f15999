import { isId } from '@parvis/kernel/database/columns.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import { seerOf } from '@parvis/kernel/database/read.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { forbidden, notFound } from '@parvis/kernel/graph/errors.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, eq } from 'drizzle-orm'
import { withdrawableNotes } from '../attachments/visibility.ts'
import { lockRecord } from '../lockRecord.ts'
import { recordEvent } from '../recordEvent.ts'
import type { RecordTables } from '../recordTables.ts'

/**
 * Withdraws a note of one's own: words and files are gone for everybody, the event keeps the words. Within its first
 * minute nobody is mailed and the note is gone whole, as if never sent; later it stands there as withdrawn. Throws
 * NOT_FOUND, FORBIDDEN; refuses with ALREADY_WITHDRAWN.
 */
export async function withdrawNote(
  { db, viewer }: { db: Database; viewer: Viewer },
  tables: RecordTables,
  { noteId, clientKey }: { noteId: string; clientKey?: string | null },
): Promise<void> {
  const { record, attached } = tables
  const { notes } = attached
  await db.transaction(async (tx) => {
    const find = () =>
      tx
        .select({ note: notes })
        .from(notes)
        .innerJoin(record, eq(record.id, notes.recordId))
        .where(and(eq(notes.id, noteId), withdrawableNotes(seerOf(viewer), tables)))
    const [seen] = isId(noteId) ? await find() : []
    if (!seen) throw notFound()
    const row = await lockRecord(tx, tables, viewer, seen.note.recordId)
    const [present] = await find()
    const { note } = present!
    if (note.authorId !== viewer.id) throw forbidden()
    const claim = { actorId: viewer.id, operation: `${tables.kind}.withdrawNote`, clientKey, subjectId: note.id }
    await once(tx, tables.eventTables, claim, async () => {
      if (note.withdrawnAt) throw new Refusal('ALREADY_WITHDRAWN')
      await tx.update(notes).set({ body: null, withdrawnAt: new Date() }).where(eq(notes.id, note.id))
      await recordEvent(tx, tables, row, {
        type: `${tables.kind}.noteWithdrawn`,
        actorId: viewer.id,
        payload: { noteId: note.id, audience: note.audience, body: note.body },
      })
    })
  })
}
