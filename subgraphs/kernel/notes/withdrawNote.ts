import { and, eq } from 'drizzle-orm'
import { withdrawableNotes } from '../attachments/visibility.ts'
import { claimClientKey } from '../clientKey.ts'
import { isId } from '../columns.ts'
import type { Database } from '../database.ts'
import { forbidden, notFound } from '../errors.ts'
import { Refusal } from '../refusals.ts'
import { happen } from '../sharing/happen.ts'
import { lockRecord } from '../sharing/lockRecord.ts'
import type { Sharing } from '../sharing/sharing.ts'
import type { Viewer } from '../viewer.ts'

/**
 * Withdraws a note of one's own: words and files are gone for everybody, the event keeps the words. Within its first
 * minute nobody is mailed and the note is gone whole, as if never sent; later it stands there as withdrawn. Throws
 * NOT_FOUND, FORBIDDEN; refuses with ALREADY_WITHDRAWN.
 */
export async function withdrawNote(
  { db, viewer }: { db: Database; viewer: Viewer },
  sharing: Sharing,
  { noteId, clientKey }: { noteId: string; clientKey?: string | null },
): Promise<void> {
  const { record, attached } = sharing
  const { notes } = attached
  await db.transaction(async (tx) => {
    const find = () =>
      tx
        .select({ note: notes })
        .from(notes)
        .innerJoin(record, eq(record.id, notes.recordId))
        .where(and(eq(notes.id, noteId), withdrawableNotes(viewer, sharing)))
    const [seen] = isId(noteId) ? await find() : []
    if (!seen) throw notFound()
    const row = await lockRecord(tx, sharing, viewer, seen.note.recordId)
    const [present] = await find()
    const { note } = present!
    if (note.authorId !== viewer.id) throw forbidden()
    const claim = { actorId: viewer.id, operation: `${sharing.kind}.withdrawNote`, clientKey, subjectId: note.id }
    if (await claimClientKey(tx, sharing.tables, claim)) return
    if (note.withdrawnAt) throw new Refusal('ALREADY_WITHDRAWN')
    await tx.update(notes).set({ body: null, withdrawnAt: new Date() }).where(eq(notes.id, note.id))
    await happen(tx, sharing, row, {
      type: `${sharing.kind}.noteWithdrawn`,
      actorId: viewer.id,
      payload: { noteId: note.id, audience: note.audience, body: note.body },
    })
  })
}
