import { milestones } from '@parvis/contracts/src/tables.ts'
import { newId } from '@parvis/kernel/database/columns.ts'
import type { Executor } from '@parvis/kernel/database/database.ts'
import type { RecordTables } from '@parvis/records/recordTables.ts'
import type { People, Person } from './people.ts'
import type { State } from './states.ts'

/** A record and the ids of what hangs on it, by the list it stands in and by what it is. */
export type Made = {
  id: string
  version: number
  things: Record<string, Record<string, string>>
  /** Its ids are nothing's. */
  isNever?: boolean
}

type Attaching = {
  tx: Executor
  tables: RecordTables
  recordId: string
  people: People
  cast: State['cast']
  /** Only the files at the top that staff added. */
  isBare: boolean
}
type Place = Pick<Attaching, 'tx' | 'tables' | 'recordId'>
type Uploader = Pick<Person, 'id' | 'kind'>

/** When everything was written: long enough ago that mails about it are out. */
const at = new Date('2026-01-01T08:00:00Z')
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000)

const folders = [
  { title: 'shows', portalVisible: true, parent: null },
  { title: 'hides', portalVisible: false, parent: null },
  { title: 'inherits, in one that shows', portalVisible: null, parent: 'shows' },
  { title: 'hides, in one that shows', portalVisible: false, parent: 'shows' },
] as const

const notes = [
  { title: 'internal', audience: 'INTERNAL', by: 'author' },
  { title: 'staff’s to the client', audience: 'CLIENT', by: 'author' },
  { title: 'requester’s', audience: 'CLIENT', by: 'requester' },
  { title: 'watcher’s', audience: 'CLIENT', by: 'watcher' },
  { title: 'withdrawn', audience: 'CLIENT', by: 'requester', withdrawnAt: later(600) },
  { title: 'taken back within its minute', audience: 'CLIENT', by: 'requester', withdrawnAt: later(30) },
  { title: 'internal, withdrawn', audience: 'INTERNAL', by: 'author', withdrawnAt: later(600) },
] as const

type File = {
  title: string
  own: boolean | null
  folder?: (typeof folders)[number]['title']
  note?: (typeof notes)[number]['title']
  by?: 'requester' | 'watcher'
  isRecalled?: boolean
}
const files: File[] = [
  { title: 'inherits', own: null },
  { title: 'own switch shows', own: true },
  { title: 'own switch hides', own: false },
  { title: 'inherits, in a folder that shows', own: null, folder: 'shows' },
  { title: 'own switch hides, in a folder that shows', own: false, folder: 'shows' },
  { title: 'inherits, in a folder that hides', own: null, folder: 'hides' },
  { title: 'own switch shows, in a folder that hides', own: true, folder: 'hides' },
  {
    title: 'inherits, in a folder that inherits from one that shows',
    own: null,
    folder: 'inherits, in one that shows',
  },
  { title: 'inherits, in a folder that hides in one that shows', own: null, folder: 'hides, in one that shows' },
  { title: 'requester’s', own: true, by: 'requester' },
  { title: 'requester’s, hidden', own: false, by: 'requester' },
  { title: 'watcher’s, hidden', own: false, by: 'watcher' },
  { title: 'recalled', own: true, isRecalled: true },
  { title: 'on an internal note', own: null, note: 'internal' },
  { title: 'on an internal note, own switch shows', own: true, note: 'internal' },
  { title: 'on staff’s note', own: null, note: 'staff’s to the client' },
  { title: 'on staff’s note, hidden', own: false, note: 'staff’s to the client' },
  { title: 'on the watcher’s note', own: true, by: 'watcher', note: 'watcher’s' },
  { title: 'on a withdrawn note', own: true, by: 'requester', note: 'withdrawn' },
]

const deliverables = [
  { title: 'staff’s', portalVisible: true, by: 'author' },
  { title: 'staff’s, hidden', portalVisible: false, by: 'author' },
  { title: 'requester’s', portalVisible: true, by: 'requester' },
  { title: 'requester’s, hidden', portalVisible: false, by: 'requester' },
] as const

/** What hangs on every record of the table, each list in the order of its letters. */
export const thingsOf = { folders, attachments: files, notes, milestones: deliverables }

const idsOf = (list: readonly { title: string }[]) => Object.fromEntries(list.map(({ title }) => [title, newId()]))

export async function insertAttached(parts: Attaching): Promise<Made['things']> {
  const { tx, tables, recordId, people, cast, isBare } = parts
  const added = isBare ? files.filter(({ folder, note, by }) => !folder && !note && !by) : files
  const who = (by: 'author' | 'requester' | 'watcher' | undefined) =>
    people.of[by === undefined || by === 'author' ? 'author' : cast[by]]
  const ids = { folders: idsOf(folders), attachments: idsOf(added), notes: idsOf(notes) }
  await tx.insert(tables.attached.folders).values(
    folders.map(({ title, parent, portalVisible }) => {
      const parentId = parent ? ids.folders[parent]! : null
      return { id: ids.folders[title]!, recordId, name: title, parentId, portalVisible }
    }),
  )
  await tx
    .insert(tables.attached.notes)
    .values(notes.map(({ title, by, ...note }) => ({ ...noteOf(who(by), recordId), ...note, id: ids.notes[title]! })))
  const reader = who('requester')
  await insertFiles(
    parts,
    added.map(({ title, own, folder, note, by, isRecalled }) => ({
      id: ids.attachments[title]!,
      by: who(by),
      folderId: folder ? ids.folders[folder]! : null,
      noteId: note ? ids.notes[note]! : null,
      portalVisible: own,
      recalledAt: isRecalled ? at : null,
    })),
  )
  await tx.insert(tables.attached.readings).values(
    Object.values(ids.attachments).map((attachmentId) => {
      return { attachmentId, version: 1, readerId: reader.id, readerKind: reader.kind, firstAt: at, lastAt: at }
    }),
  )
  return ids
}

const noteOf = ({ id, kind }: Uploader, recordId: string) => ({
  ...{ recordId, authorId: id, authorKind: kind, body: 'Words', createdAt: at, mailsAt: later(60) },
})

type NewFile = {
  id: string
  by: Uploader
  folderId: string | null
  noteId: string | null
  portalVisible: boolean | null
  recalledAt: Date | null
}

async function insertFiles({ tx, tables, recordId }: Place, list: NewFile[]): Promise<void> {
  const rows = list.map(({ by, ...file }) => {
    const uploaded = {
      mime: 'application/pdf',
      size: 1,
      sha256: file.id,
      uploadedById: by.id,
      uploadedByKind: by.kind,
      uploadedAt: at,
    }
    const ofPerson = by.kind === 'staff' ? ('STAFF' as const) : ('PORTAL' as const)
    const source = file.noteId ? ('NOTE' as const) : ofPerson
    const recallReason = file.recalledAt && 'by mistake'
    const key = file.recalledAt ? null : keyOf(file.id)
    return {
      attachment: { ...file, recordId, name: `${file.id}.pdf`, source, recallReason, ...uploaded },
      version: { attachmentId: file.id, version: 1, key, ...uploaded },
    }
  })
  await tx.insert(tables.attached.attachments).values(rows.map(({ attachment }) => attachment))
  await tx.insert(tables.attached.versions).values(rows.map(({ version }) => version))
}

/** Where the bytes of a file would be. */
export const keyOf = (id: string) => `objects/aa/${id}`

type Deliverables = Pick<Attaching, 'tx' | 'recordId' | 'people' | 'cast'>

export async function insertMilestones({ tx, recordId, people, cast }: Deliverables): Promise<Made['things']> {
  const ids = idsOf(deliverables)
  await tx.insert(milestones).values(
    deliverables.map(({ title, portalVisible, by }) => {
      const creator = people.of[by === 'author' ? 'author' : cast[by]]
      return { ...milestoneOf(creator, recordId), id: ids[title]!, portalVisible }
    }),
  )
  return { milestones: ids }
}

const milestoneOf = ({ id, kind }: Uploader, recordId: string) => ({
  ...{ recordId, title: 'Delivery', description: 'Words', amount: '1.00', currency: 'USD' },
  ...{ startDate: '2026-01-01', dueDate: '2026-01-01', createdById: id, createdByKind: kind },
})

/** One more file, note and milestone on a record, by this person: for what only their author may. */
export async function insertOwn(parts: Place, by: Uploader) {
  const ids = { attachmentId: newId(), noteId: newId(), milestoneId: newId() }
  const file = { folderId: null, noteId: null, portalVisible: true, recalledAt: null }
  await insertFiles(parts, [{ ...file, id: ids.attachmentId, by }])
  const { tx, tables, recordId } = parts
  await tx.insert(tables.attached.notes).values({ ...noteOf(by, recordId), id: ids.noteId, audience: 'CLIENT' })
  if (tables.kind === 'contract') {
    await tx.insert(milestones).values({ ...milestoneOf(by, recordId), id: ids.milestoneId })
  }
  return ids
}
