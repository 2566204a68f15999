import { newId } from '@parvis/kernel/database/columns.ts'
import type { AttachmentRow } from '../attachments/attachmentTables.ts'
import type { StartedFixture } from './attachedFixture.ts'
import type { Matrix, ModelFile, ModelFolder, ModelNote, ModelRecord } from './visibilityModel.ts'

export type KindOfFile = { id: string; title: string; f: ModelFile; x: ModelRecord }
export type RecordWithFiles = { id: string; x: ModelRecord; files: KindOfFile[] }

const flags = [null, true, false] as const

/** Records in every state of the share, with and without the switch, displayed under either setting, one private. */
export async function recordsOfEveryShare(fixture: StartedFixture, matrix: Matrix): Promise<RecordWithFiles[]> {
  const { people, staff, companies, settings } = fixture
  const watcherIds = [people.karim.id, people.fadi.id]
  const made: RecordWithFiles[] = []
  const add = async (title: string, state: 'never' | 'shown' | 'hidden', attachmentsVisible: boolean, more = {}) => {
    const record = await fixture.create({ name: title, requesterId: people.rima.id, ...more })
    if (state !== 'never') {
      const shown = await fixture.show(record, { watcherIds, attachmentsVisible })
      if (state === 'hidden') await fixture.hide(shown.record!)
    }
    const x: ModelRecord = {
      requesterId: people.rima.id,
      watcherIds: state === 'never' ? [] : watcherIds,
      createdById: staff.nadine.id,
      assigneeId: staff.nadine.id,
      staffIds: [],
      private: 'private' in more,
      share: {
        visible: state === 'shown',
        companyId: state === 'never' ? null : companies.cedre.id,
        attachmentsVisible,
      },
    }
    made.push({ id: record.id, x, files: await everyKindOfFile(fixture, { id: record.id, title, x, matrix }) })
  }
  for (const setting of [false, true]) {
    settings.attachmentsVisibleByDefault = setting
    for (const all of [false, true]) {
      await add(`shown, switch ${all}, setting ${setting}`, 'shown', all)
    }
  }
  await add('never shown', 'never', false)
  for (const all of [false, true]) await add(`hidden, switch ${all}`, 'hidden', all)
  await add('private, shown', 'shown', true, { private: true })
  settings.attachmentsVisibleByDefault = false
  return made
}

type Source = Pick<AttachmentRow, 'source'> & {
  title: string
  by: { id: string; kind: 'staff' | 'portal' }
  note: (ModelNote & { id: string }) | null
  isRecalled?: boolean
}

/** Every source a file can come from; the notes are its record's. */
function sources({ people, staff }: StartedFixture): Source[] {
  const { rima, karim } = people
  const note = (audience: ModelNote['audience'], isWithdrawn = false) => ({ id: newId(), audience, isWithdrawn })
  return [
    { title: 'staff’s', source: 'STAFF', by: staff.nadine, note: null },
    { title: 'staff’s, recalled', source: 'STAFF', by: staff.nadine, note: null, isRecalled: true },
    { title: 'the requester’s', source: 'PORTAL', by: rima, note: null },
    { title: 'a watcher’s, once', source: 'PORTAL', by: karim, note: null },
    { title: 'on staff’s client note', source: 'NOTE', by: staff.nadine, note: note('CLIENT') },
    { title: 'on a watcher’s note', source: 'NOTE', by: karim, note: note('CLIENT') },
    { title: 'on an internal note', source: 'NOTE', by: staff.nadine, note: note('INTERNAL') },
    { title: 'on a withdrawn note', source: 'NOTE', by: rima, note: note('CLIENT', true) },
    { title: 'on a withdrawn internal note', source: 'NOTE', by: staff.nadine, note: note('INTERNAL', true) },
  ]
}

type Place = { id: string | null; title: string; folder: ModelFolder | null }

/** Every place: the top, a folder of each flag, and in each of these a folder of each flag. */
async function places({ db, tables }: StartedFixture, recordId: string): Promise<Place[]> {
  const { folders } = tables.attached
  const made: Place[] = []
  const add = (portalVisible: boolean | null, parent: Place | null): Place => {
    const title = `${parent ? `${parent.title} > ` : ''}${portalVisible}`
    const place = { id: newId(), title, folder: { portalVisible, parent: parent?.folder ?? null } }
    made.push(place)
    return place
  }
  const rows = flags.flatMap((outer) => {
    const top = add(outer, null)
    const row = (place: Place, parentId: string | null) => ({
      id: place.id!,
      recordId,
      parentId,
      name: place.title,
      portalVisible: place.folder!.portalVisible,
    })
    return [row(top, null), ...flags.map((inner) => row(add(inner, top), top.id))]
  })
  await db.insert(folders).values(rows)
  return [{ id: null, title: 'top', folder: null }, ...made]
}

/**
 * Every source, in every place, with every flag of its own: written into the tables, with what the model says of each. A
 * row a condition leaves out what comes from elsewhere than staff and lies in a folder.
 */
async function everyKindOfFile(
  fixture: StartedFixture,
  { id: recordId, title: recordTitle, x, matrix }: { id: string; title: string; x: ModelRecord; matrix: Matrix },
): Promise<KindOfFile[]> {
  const { db, tables } = fixture
  const { attachments, versions, notes } = tables.attached
  const now = new Date()
  const from = sources(fixture)
  const everyPlace = await places(fixture, recordId)
  const [plain] = from
  const placesOf = (one: Source) =>
    matrix === 'whole' || one === plain ? everyPlace : everyPlace.filter(({ folder }) => folder === null)
  const made = from.flatMap((one) =>
    placesOf(one).flatMap((place) =>
      flags.map((portalVisible) => {
        const { title, source, by, note, isRecalled = false } = one
        const id = newId()
        const uploaded = {
          mime: 'application/pdf',
          size: 1,
          sha256: id,
          uploadedById: by.id,
          uploadedByKind: by.kind,
          uploadedAt: now,
        }
        const file = {
          id,
          recordId,
          folderId: place.id,
          noteId: note?.id ?? null,
          name: `${id}.pdf`,
          portalVisible,
          source,
        }
        const f: ModelFile = { portalVisible, folder: place.folder, note, uploadedById: by.id, isRecalled }
        return {
          seen: { id, title: `${recordTitle} / ${title}, flag ${portalVisible}, in ${place.title}`, f, x },
          row: { ...file, ...uploaded, recalledAt: isRecalled ? now : null },
          version: { attachmentId: id, version: 1, key: isRecalled ? null : `objects/aa/${id}`, ...uploaded },
        }
      }),
    ),
  )
  const written = from.flatMap(({ note, by }) =>
    note
      ? [
          {
            ...note,
            recordId,
            authorId: by.id,
            authorKind: by.kind,
            createdAt: now,
            withdrawnAt: note.isWithdrawn ? now : null,
          },
        ]
      : [],
  )
  await db.insert(notes).values(written.map(({ isWithdrawn: _, ...row }) => row))
  await db.insert(attachments).values(made.map(({ row }) => row))
  await db.insert(versions).values(made.map(({ version }) => version))
  return made.map(({ seen }) => seen)
}
