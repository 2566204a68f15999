import type { Viewer } from '@parvis/schema/viewer.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AttachedFixture, attachedFixture, type StartedFixture } from './attachedFixture.ts'

const foreign = '00000000-0000-7000-8000-000000000000'
type Tried = { query: string; input?: Record<string, unknown>; anonymous: string[]; client: string[] }

/** What each mutation wants besides the record, folder, file or note it is about. */
const staffMutations: Record<string, Record<string, unknown>> = {
  'create@Folder': { name: 'x' },
  'move@Attachment': { folderId: null },
  'move@Folder': { parentId: null },
  'recall@Attachment': { reason: 'by mistake' },
  'rename@Attachment': { name: 'x' },
  'rename@Folder': { name: 'x' },
  'set@AttachmentVisibility': { visibility: 'SHOWN' },
  'set@FolderVisibility': { visibility: 'SHOWN' },
}
const everybodysMutations: Record<string, Record<string, unknown>> = {
  'add@Attachment': { uploadId: 'x' },
  'add@AttachmentVersion': { uploadId: 'x' },
  'add@Note': { body: 'x', audience: 'CLIENT' },
  'withdraw@Note': {},
}

/** What a mutation is about, by the name of its input's field. */
function subjectOf(name: string): string {
  if (/^(create@Folder|add@Attachment|add@Note)$/.test(name)) return 'recordId'
  return name.includes('Attachment') ? 'attachmentId' : name.includes('Folder') ? 'folderId' : 'noteId'
}

/** The entry points of folders, files and notes, and how each is tried by the wrong viewer (see the isolation tests). */
export function attachedEntryPoints(kind: 'contract' | 'matter'): Record<string, Tried> {
  const Kind = kind === 'contract' ? 'Contract' : 'Matter'
  const mutation = (name: string, input: Record<string, unknown>, client: string[]): [string, Tried] => {
    const field = name.replace('@', Kind)
    const type = `${name[0]!.toUpperCase()}${name.slice(1).replace('@', '')}Input`
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code } } }`
    const about = { [subjectOf(name)]: foreign }
    return [`Mutation.${field}`, { query, input: { ...input, ...about }, anonymous: ['UNAUTHENTICATED'], client }]
  }
  return Object.fromEntries([
    ...Object.entries(staffMutations).map(([name, input]) => mutation(name, input, ['FORBIDDEN'])),
    ...Object.entries(everybodysMutations).map(([name, input]) => mutation(name, input, ['NOT_FOUND'])),
  ])
}

/** Hidden is missing, and staff's columns are staff's: for what hangs on records. Call it in the isolation test. */
export function attachedIsolation(start: () => Promise<StartedFixture>): void {
  let fixture: AttachedFixture
  beforeAll(async () => {
    fixture = attachedFixture(await start())
  })
  afterAll(() => fixture.stop())

  /** A record with a folder, a file and a note. */
  async function furnished(record: { id: string }) {
    const folder = await fixture.addFolder(record, 'Drafts')
    const file = await fixture.addFile(record, { folderId: folder.id })
    const note = await fixture.done('add@Note', { ...fixture.ofRecord(record), body: 'Words', audience: 'INTERNAL' })
    return {
      record,
      ids: { recordId: record.id, folderId: folder.id, attachmentId: file.id, noteId: note.id },
    }
  }
  type Furnished = Awaited<ReturnType<typeof furnished>>

  async function answers(viewer: Viewer, names: Record<string, Record<string, unknown>>, ids: Furnished['ids'] | null) {
    const answered: Record<string, string[]> = {}
    for (const [name, input] of Object.entries(names)) {
      const subject = subjectOf(name)
      const { no } = await fixture.act(
        name,
        { ...input, [subject]: ids ? ids[subject as keyof Furnished['ids']] : foreign },
        viewer,
      )
      answered[name] = no
    }
    return answered
  }
  const all = (names: object, code: string) => Object.fromEntries(Object.keys(names).map((name) => [name, [code]]))

  describe('what hangs on a hidden record', () => {
    it('of another’s private record is NOT_FOUND for LEGAL, as if it had never been, also with a bad input (R63)', async () => {
      const { ids } = await furnished(await fixture.create({ private: true }))
      const names = { ...staffMutations, ...everybodysMutations }
      const bad = {
        ...names,
        'create@Folder': { name: '../' },
        'rename@Folder': { name: '' },
        'recall@Attachment': { reason: '' },
      }
      for (const tried of [names, bad]) {
        expect(await answers(fixture.legal, tried, ids)).toEqual(all(names, 'NOT_FOUND'))
        expect(await answers(fixture.legal, tried, null)).toEqual(all(names, 'NOT_FOUND'))
      }
    })

    it('is NOT_FOUND for a client who may write, and FORBIDDEN where no client ever may', async () => {
      const { ids } = await furnished(await fixture.create())
      const fadi = fixture.viewer(fixture.people.fadi)!
      expect(await answers(fadi, everybodysMutations, ids)).toEqual(all(everybodysMutations, 'NOT_FOUND'))
      expect(await answers(fadi, staffMutations, ids)).toEqual(all(staffMutations, 'FORBIDDEN'))
    })

    it('is no file to open for whom the record is none', async () => {
      const { ids, record } = await furnished(await fixture.create({ private: true }))
      for (const viewer of [fixture.legal, fixture.viewer(fixture.people.rima)!]) {
        expect(await fixture.open(viewer, { id: ids.attachmentId })).toBeNull()
        expect(await fixture.zip(viewer, { recordId: record.id })).toBeNull()
        expect(await fixture.zip(viewer, { folderId: ids.folderId })).toBeNull()
      }
    })
  })

  it('staff-only columns are refused to a client who sees the file, the folder and the record', async () => {
    const record = await fixture.displayed({ attachmentsVisible: true })
    await furnished(record)
    const rima = fixture.viewer(fixture.people.rima)
    const refused = {
      attachments: ['portalVisible', 'readings { version }', 'shownToClient', 'visibilityFolderId', 'visibilityOrigin'],
      folders: ['portalVisible', 'shownToClient'],
    }
    const asked = [
      ...Object.entries(refused).flatMap(([list, columns]) => columns.map((column) => `${list} { ${column} }`)),
      'history(first: 1) { verified }',
      'readers { canSee }',
    ]
    for (const ask of asked) {
      const query = `query ($id: ID!) { ${fixture.kind}(id: $id) { ${ask} } }`
      expect([ask, (await fixture.run(rima, query, { id: record.id })).codes]).toEqual([ask, ['FORBIDDEN']])
      expect([ask, (await fixture.run(fixture.legal, query, { id: record.id })).codes]).toEqual([ask, []])
    }
    const allowed = await fixture.seen(
      rima,
      record,
      'folders { id name } attachments { name downloadable } notes { id }',
    )
    expect(allowed).toMatchObject({
      folders: [{ name: 'Drafts' }],
      attachments: [{ name: 'Lease.pdf', downloadable: true }],
      notes: [],
    })
  })
}
