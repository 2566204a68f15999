import type { Database } from '@parvis/kernel/database/database.ts'
import type { NoteFacts } from '@parvis/schema/calls.ts'
import { eq } from 'drizzle-orm'
import type { RecordTables } from '../recordTables.ts'

/** What a mail about a note needs at the moment it is sent; null when it was withdrawn or is not for clients. */
export async function noteFacts(
  { db, tables }: { db: Database; tables: RecordTables },
  { noteId }: { noteId: string },
): Promise<NoteFacts | null> {
  const { notes } = tables.attached
  const [note] = await db.select().from(notes).where(eq(notes.id, noteId))
  if (!note || note.withdrawnAt || note.audience !== 'CLIENT') return null
  const { recordId, authorId, authorKind, body } = note
  return { recordId, authorId, authorKind, body }
}
