import { isId } from '@parvis/kernel/database/columns.ts'
import type { Database } from '@parvis/kernel/database/database.ts'
import { idsValue, isAmongIds, read, seerOf } from '@parvis/kernel/database/read.ts'
import type { FileAnswer, FileQuestion, FilesAnswer, FilesQuestion } from '@parvis/schema/calls.ts'
import type { SeenAs, Viewer } from '@parvis/schema/viewer.ts'
import { and, eq, getTableColumns, isNotNull, isNull, sql } from 'drizzle-orm'
import type { RecordTables } from '../recordTables.ts'
import { seenAs } from '../seenAs.ts'
import type { AttachmentRow, FolderRow } from './attachmentTables.ts'
import { visibleAttachments, visibleFolders } from './visibility.ts'

type Parts = { db: Database; tables: RecordTables }

/** Whether a viewer who sees a file gets its bytes now (R21). The record is the kind's own row. */
export type GivesBytes = (
  viewer: Viewer | null,
  file: AttachmentRow & { seenAs: SeenAs },
  record: Record<string, unknown>,
) => boolean

/**
 * What the door streams for a viewer who may have it, judged at every request; null when there is nothing for them.
 * Remembers who opened which version and when.
 */
export async function openFile(
  { db, tables }: Parts,
  givesBytes: GivesBytes,
  asked: FileQuestion,
): Promise<FileAnswer | null> {
  const { record, attached } = tables
  const { attachments, versions, readings } = attached
  const { attachmentId, viewer } = asked
  if (!isId(attachmentId)) return null
  const values = { ids: [attachmentId], version: asked.version ?? null }
  const [found] = await read({ db, viewer }, { name: `a ${tables.kind} file to open`, values }, (seer) => {
    const version = sql`coalesce(${sql.placeholder('version')}::int, ${attachments.version})`
    return db
      .select({ attachment: { ...getTableColumns(attachments), seenAs: seenAs(seer) }, version: versions, record })
      .from(attachments)
      .innerJoin(record, eq(record.id, attachments.recordId))
      .innerJoin(versions, and(eq(versions.attachmentId, attachments.id), eq(versions.version, version)))
      .where(and(isAmongIds(attachments.id), visibleAttachments(seer, tables)))
  })
  if (!found?.version.key || found.attachment.recalledAt) return null
  if (!givesBytes(viewer, found.attachment, found.record)) return null
  const { version, key, mime, size, sha256 } = found.version
  const answer = { key, name: found.attachment.name, mime, size, sha256 }
  if (!asked.purpose) return answer
  await db
    .insert(readings)
    .values({ attachmentId, version, readerId: viewer.id, readerKind: viewer.kind })
    .onConflictDoUpdate({
      target: [readings.attachmentId, readings.version, readings.readerId],
      set: { lastAt: sql`now()`, count: sql`${readings.count} + 1` },
    })
  return answer
}

/** What a zip of a folder, or of everything on a record, holds for a viewer; null when there is nothing for them. */
export async function filesOf(
  { db, tables }: Parts,
  givesBytes: GivesBytes,
  asked: FilesQuestion,
): Promise<FilesAnswer | null> {
  const { viewer } = asked
  const { record, attached } = tables
  const { folders } = attached
  const isFolder = 'folderId' in asked
  const id = isFolder ? asked.folderId : asked.recordId
  if (!isId(id)) return null
  const [top] = isFolder
    ? await read({ db, viewer }, { name: `the top folder of a ${tables.kind} zip`, values: { ids: [id] } }, (seer) =>
        db
          .select(getTableColumns(folders))
          .from(folders)
          .innerJoin(record, eq(record.id, folders.recordId))
          .where(visibleFolders(seer, tables, { folderIds: idsValue })),
      )
    : []
  const recordId = isFolder ? top?.recordId : id
  if (!recordId) return null
  const all = await db.select().from(folders).where(eq(folders.recordId, recordId))
  const paths = folderPaths(all, top?.id ?? null)
  const found = (await visibleFiles({ db, tables }, viewer, recordId)).filter(
    ({ attachment, record: row }) => paths.has(attachment.folderId) && givesBytes(viewer, attachment, row),
  )
  if (found.length === 0) return null
  const files = found.map(({ attachment }) => ({
    attachmentId: attachment.id,
    path: `${paths.get(attachment.folderId)}${attachment.name}`,
  }))
  return { name: top?.name ?? found[0]!.record.reference, files }
}

async function visibleFiles({ db, tables }: Parts, viewer: Viewer, recordId: string) {
  const { record, attached } = tables
  const { attachments, versions } = attached
  const seer = seerOf(viewer)
  return db
    .select({ attachment: { ...getTableColumns(attachments), seenAs: seenAs(seer) }, record })
    .from(attachments)
    .innerJoin(record, eq(record.id, attachments.recordId))
    .innerJoin(versions, and(eq(versions.attachmentId, attachments.id), eq(versions.version, attachments.version)))
    .where(
      and(
        eq(attachments.recordId, recordId),
        isNull(attachments.recalledAt),
        isNotNull(versions.key),
        visibleAttachments(seer, tables),
      ),
    )
}

/** Every folder below `top` (the whole record for null) with its path; ends with a slash but for the top. */
function folderPaths(folders: FolderRow[], top: string | null): Map<string | null, string> {
  const paths = new Map<string | null, string>([[top, '']])
  const visit = (parentId: string | null, path: string) => {
    for (const folder of folders.filter((one) => one.parentId === parentId)) {
      paths.set(folder.id, `${path}${folder.name}/`)
      visit(folder.id, `${path}${folder.name}/`)
    }
  }
  visit(top, '')
  return paths
}
