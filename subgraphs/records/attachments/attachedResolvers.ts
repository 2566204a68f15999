import { authorOf } from '../author.ts'
import { recordHistory } from '../recordHistory.ts'
import type { RecordRow } from '../recordTable.ts'
import type { RecordTables } from '../recordTables.ts'
import { readers } from '../sharing/readers.ts'
import type { AttachedContext } from './attachedContext.ts'
import { attachedMutations } from './attachedMutations.ts'
import type { NoteRow, ReadingRow, VersionRow } from './attachmentTables.ts'
import { mayComment, mayUpload } from './mayAttach.ts'
import type { AttachmentSeen, FolderSeen } from './readAttachments.ts'

const uploader = (row: VersionRow | AttachmentSeen) => authorOf(row.uploadedById, row.uploadedByKind)

/** Whether the viewer gets a file's bytes now: it has some, and the record's rules let him (R21, R21b). */
const gives = async (file: AttachmentSeen, { viewer, givesBytes, loaders }: AttachedContext) => {
  if (file.recalledAt) return false
  const record = viewer?.kind === 'portal' ? await loaders.record.load(file.recordId) : {}
  return Boolean(record) && givesBytes(viewer, file, record as Record<string, unknown>)
}

function origin({ noteId, portalVisible, decidingFolderId }: AttachmentSeen) {
  if (portalVisible !== null) return 'OWN'
  if (noteId) return 'NOTE'
  return decidingFolderId === null ? 'RECORD' : 'FOLDER'
}

/** Resolvers of folders, files, notes, readers and history, for one kind of record: the same in both subgraphs. */
export function attachedResolvers(tables: RecordTables) {
  const Kind = tables.kind === 'contract' ? 'Contract' : 'Matter'
  return {
    types: {
      HistoryEntry: {
        actor: async ({ actorId }: { actorId: string | null }, _args: unknown, { loaders }: AttachedContext) => {
          const person = actorId ? await loaders.person.load(actorId) : null
          return person && authorOf(person.id, person.kind)
        },
      },
      AttachmentReading: { reader: (row: ReadingRow) => authorOf(row.readerId, row.readerKind) },
      AttachmentVersion: { uploadedBy: uploader },
      [`${Kind}Attachment`]: {
        __resolveReference: ({ id }: { id: string }, { loaders }: AttachedContext) => loaders.attachment.load(id),
        downloadable: (file: AttachmentSeen, _args: unknown, context: AttachedContext) => gives(file, context),
        portalVisible: (file: AttachmentSeen) => file.portalVisible,
        readings: ({ id }: AttachmentSeen, _args: unknown, { loaders }: AttachedContext) => loaders.readingsOf.load(id),
        shownToClient: (file: AttachmentSeen) => file.shownToClient,
        uploadedBy: uploader,
        versions: ({ id }: AttachmentSeen, _args: unknown, { loaders }: AttachedContext) => loaders.versionsOf.load(id),
        visibilityFolderId: (file: AttachmentSeen) => (origin(file) === 'FOLDER' ? file.decidingFolderId : null),
        visibilityOrigin: origin,
      },
      [`${Kind}Folder`]: {
        __resolveReference: ({ id }: { id: string }, { loaders }: AttachedContext) => loaders.folder.load(id),
        portalVisible: (folder: FolderSeen) => folder.portalVisible,
        shownToClient: (folder: FolderSeen) => folder.shownToClient,
      },
      [`${Kind}Note`]: {
        __resolveReference: ({ id }: { id: string }, { loaders }: AttachedContext) => loaders.note.load(id),
        attachments: ({ id }: NoteRow, _args: unknown, { loaders }: AttachedContext) =>
          loaders.attachmentsOfNote.load(id),
        author: ({ authorId, authorKind }: NoteRow) => authorOf(authorId, authorKind),
        mine: (note: NoteRow, _args: unknown, { viewer }: AttachedContext) => note.authorId === viewer?.id,
      },
    },
    record: {
      attachments: ({ id }: RecordRow, _args: unknown, { loaders }: AttachedContext) => loaders.attachmentsOf.load(id),
      folders: ({ id }: RecordRow, _args: unknown, { loaders }: AttachedContext) => loaders.foldersOf.load(id),
      history: (row: RecordRow, args: { first: number; after?: string | null }, { db }: AttachedContext) =>
        recordHistory(db, tables, row, args),
      mayComment: (_row: RecordRow, _args: unknown, { viewer }: AttachedContext) => mayComment(viewer),
      mayUpload: (row: RecordRow, _args: unknown, { viewer }: AttachedContext) => mayUpload(viewer, row),
      notes: ({ id }: RecordRow, _args: unknown, { loaders }: AttachedContext) => loaders.notesOf.load(id),
      readers: (row: RecordRow, _args: unknown, { db, loaders }: AttachedContext) =>
        readers({ db, tables, loaders }, row),
    },
    Mutation: attachedMutations(tables),
  }
}
