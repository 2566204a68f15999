import type { TakenFile } from '@parvis/files/takeUpload.ts'
import { newId } from '@parvis/kernel/database/columns.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import { earlierUse, once } from '@parvis/kernel/events/clientKey.ts'
import { can } from '@parvis/kernel/graph/abilities.ts'
import { badInput, forbidden } from '@parvis/kernel/graph/errors.ts'
import { optionalText } from '@parvis/kernel/graph/fields.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { insertAttachment } from '../attachments/addAttachment.ts'
import type { NoteRow } from '../attachments/attachmentTables.ts'
import { mayComment } from '../attachments/mayAttach.ts'
import { type FileContext, withUploads } from '../attachments/withUploads.ts'
import { lockRecord } from '../lockRecord.ts'
import { recordEvent } from '../recordEvent.ts'
import type { LockedRecord } from '../recordTable.ts'
import type { RecordTables } from '../recordTables.ts'
import { isInside } from '../seenAs.ts'

/** How long the author of a client note can take it back before anybody is mailed. */
const takeBackMs = 60_000
/** The most files that hang on one note. */
const maxFiles = 20

type NewNote = {
  recordId: string
  body: string
  audience?: NoteRow['audience'] | null
  uploadIds?: readonly string[] | null
  clientKey?: string | null
}

/**
 * Writes a note and returns its id. A portal user's is always CLIENT (R37); staff must say who reads it (R38). Throws
 * NOT_FOUND, FORBIDDEN (R40), BAD_USER_INPUT; refuses with AUDIENCE_REQUIRED, NOTE_EMPTY, INVALID_VALUE,
 * UPLOAD_NOT_FOUND or FILE_REFUSED, and then nothing is saved.
 */
export async function addNote(context: FileContext, tables: RecordTables, input: NewNote): Promise<string> {
  const { db, viewer } = context
  const { recordId, clientKey } = input
  const uploadIds = [...new Set(input.uploadIds ?? [])]
  const id = newId()
  const claim = { actorId: viewer.id, operation: `${tables.kind}.addNote`, clientKey, subjectId: id, creates: true }
  const check = async (tx: Transaction) => {
    const row = await lockRecord(tx, tables, viewer, recordId)
    if (!mayComment(viewer, row)) throw forbidden()
    return { row, note: { id, ...checkedNote(viewer, input, uploadIds) } }
  }
  const earlier = () =>
    db.transaction(async (tx) => {
      await check(tx)
      return earlierUse(tx, tables.eventTables, claim)
    })
  const purpose = { for: tables.kind, recordId }
  return withUploads(context, { uploadIds, purpose, earlier }, async (files) => {
    const written = await db.transaction(async (tx) => {
      const { row, note } = await check(tx)
      return once(tx, tables.eventTables, claim, async () => {
        await insertNote(tx, tables, row, { viewer, note, files })
      })
    })
    return { id: written, isKept: written === id }
  })
}

function checkedNote(viewer: Viewer, input: NewNote, uploadIds: string[]) {
  if (uploadIds.length > maxFiles) throw badInput(`uploadIds wants at most ${maxFiles}.`)
  const audience = audienceOf(viewer, input)
  const body = optionalText(input.body, { field: 'body', max: 10_000, lines: true })
  if (!body && uploadIds.length === 0) throw new Refusal('NOTE_EMPTY', { field: ['body'] })
  return { audience, body }
}

function audienceOf(viewer: Viewer, { audience }: NewNote): NoteRow['audience'] {
  if (can(viewer, 'note.addInternal')) {
    if (!audience) throw new Refusal('AUDIENCE_REQUIRED', { field: ['audience'] })
    return audience
  }
  if (audience === 'INTERNAL') throw badInput('audience is for the legal team to say.')
  return 'CLIENT'
}

type Insert = {
  viewer: Viewer
  note: Pick<NoteRow, 'id' | 'body' | 'audience'>
  files: TakenFile[]
}

async function insertNote(
  tx: Transaction,
  tables: RecordTables,
  row: LockedRecord,
  { viewer, note, files }: Insert,
): Promise<void> {
  const createdAt = new Date()
  const isClient = note.audience === 'CLIENT'
  const mailsAt = isClient ? new Date(createdAt.getTime() + takeBackMs) : null
  await tx.insert(tables.attached.notes).values({
    ...note,
    recordId: row.id,
    authorId: viewer.id,
    authorKind: viewer.kind,
    createdAt,
    mailsAt,
  })
  for (const file of files) {
    await insertAttachment(tx, tables, row, {
      id: newId(),
      viewer,
      file,
      folderId: null,
      noteId: note.id,
      portalVisible: isClient && !isInside(row) ? true : null,
      source: 'NOTE',
      deliverAt: mailsAt ?? undefined,
    })
  }
  await recordEvent(tx, tables, row, {
    type: `${tables.kind}.noteAdded`,
    actorId: viewer.id,
    payload: { noteId: note.id, audience: note.audience },
    deliverAt: mailsAt ?? undefined,
  })
}
