import { type TakenFile, uploadNotFound } from '@parvis/files/takeUpload.ts'
import { isId } from '@parvis/kernel/database/columns.ts'
import type { Executor } from '@parvis/kernel/database/database.ts'
import { and, eq } from 'drizzle-orm'
import type { RecordTables } from '../recordTables.ts'

type File = { recordId: string; key: string }

/** Whether a version of one of a record's files names these bytes. */
export async function keepsFile(db: Executor, { attached }: RecordTables, { recordId, key }: File): Promise<boolean> {
  if (!isId(recordId)) return false
  const { attachments, versions } = attached
  const [found] = await db
    .select({ version: versions.version })
    .from(versions)
    .innerJoin(attachments, eq(attachments.id, versions.attachmentId))
    .where(and(eq(attachments.recordId, recordId), eq(versions.key, key)))
    .limit(1)
  return found !== undefined
}

/** Refuses with UPLOAD_NOT_FOUND what is a file already. Under the record's lock, so one of two calls is refused. */
export async function refuseTaken(
  tx: Executor,
  tables: RecordTables,
  { recordId, file }: { recordId: string; file: TakenFile },
): Promise<void> {
  if (await keepsFile(tx, tables, { recordId, key: file.key })) throw uploadNotFound()
}
