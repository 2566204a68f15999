import { idColumn, moment, name } from '@parvis/kernel/database/columns.ts'
import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  index,
  integer,
  type PgSchema,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

const authorKind = () => text({ enum: ['staff', 'portal'] }).notNull()

/**
 * What hangs on the records of one kind: folders, files with their versions, who read them, and notes. The types take
 * the tables' names without the kind, so that one implementation serves both.
 */
export function attachmentTables(schema: PgSchema, kind: 'contract' | 'matter') {
  return {
    folders: schema.table(
      `${kind}_folders` as 'folders',
      {
        id: idColumn(),
        recordId: uuid().notNull(),
        parentId: uuid(),
        name: name().notNull(),
        /** Null inherits from the folder above, or from the record's switch. */
        portalVisible: boolean(),
      },
      (table) => [
        index(`${kind}_folders_record`).on(table.recordId),
        uniqueIndex(`${kind}_folders_name`).on(
          table.recordId,
          sql`coalesce(${table.parentId}, '00000000-0000-0000-0000-000000000000')`,
          sql`lower(${table.name})`,
        ),
      ],
    ),
    attachments: schema.table(
      `${kind}_attachments` as 'attachments',
      {
        id: idColumn(),
        recordId: uuid().notNull(),
        folderId: uuid(),
        /** The note it hangs on; it is read with that note. */
        noteId: uuid(),
        name: name().notNull(),
        /** Null inherits from folder or record. */
        portalVisible: boolean(),
        source: text({ enum: ['STAFF', 'PORTAL', 'NOTE', 'GENERATED', 'SIGNED'] }).notNull(),
        toBeApproved: boolean().notNull().default(false),
        toBeSigned: boolean().notNull().default(false),
        /** The newest version; the data below are that version's. */
        version: integer().notNull().default(1),
        mime: text().notNull(),
        size: bigint({ mode: 'number' }).notNull(),
        sha256: text().notNull(),
        uploadedById: uuid().notNull(),
        uploadedByKind: authorKind(),
        uploadedAt: moment().notNull(),
        recalledAt: moment(),
        recallReason: text(),
      },
      (table) => [
        index(`${kind}_attachments_record`).on(table.recordId),
        index(`${kind}_attachments_note`).on(table.noteId),
      ],
    ),
    versions: schema.table(
      `${kind}_attachment_versions` as 'versions',
      {
        attachmentId: uuid().notNull(),
        version: integer().notNull(),
        /** Where the bytes are in storage; null once they were recalled. */
        key: text(),
        mime: text().notNull(),
        size: bigint({ mode: 'number' }).notNull(),
        sha256: text().notNull(),
        uploadedById: uuid().notNull(),
        uploadedByKind: authorKind(),
        uploadedAt: moment().notNull(),
      },
      (table) => [primaryKey({ columns: [table.attachmentId, table.version] })],
    ),
    /** Who opened or downloaded which version: one row per person and version. */
    readings: schema.table(
      `${kind}_attachment_readings` as 'readings',
      {
        attachmentId: uuid().notNull(),
        version: integer().notNull(),
        readerId: uuid().notNull(),
        readerKind: authorKind(),
        firstAt: moment().notNull().default(sql`now()`),
        lastAt: moment().notNull().default(sql`now()`),
        count: integer().notNull().default(1),
      },
      (table) => [primaryKey({ columns: [table.attachmentId, table.version, table.readerId] })],
    ),
    notes: schema.table(
      `${kind}_notes` as 'notes',
      {
        id: idColumn(),
        recordId: uuid().notNull(),
        authorId: uuid().notNull(),
        authorKind: authorKind(),
        /** Null once it was withdrawn; the event keeps the words. */
        body: text(),
        audience: text({ enum: ['INTERNAL', 'CLIENT'] }).notNull(),
        createdAt: moment().notNull(),
        /** Until then its author can take it back before anybody is mailed; null for an internal note. */
        mailsAt: moment(),
        withdrawnAt: moment(),
      },
      // "the notes of a record": where record_id = $1 order by id
      (table) => [index(`${kind}_notes_record`).on(table.recordId, table.id)],
    ),
  }
}

export type AttachmentTables = ReturnType<typeof attachmentTables>
export type FolderRow = AttachmentTables['folders']['$inferSelect']
export type AttachmentRow = AttachmentTables['attachments']['$inferSelect']
export type VersionRow = AttachmentTables['versions']['$inferSelect']
export type ReadingRow = AttachmentTables['readings']['$inferSelect']
export type NoteRow = AttachmentTables['notes']['$inferSelect']
