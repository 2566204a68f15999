import { exe, pdf, png } from '@parvis/files/testing/sampleFiles.ts'
import { newId } from '@parvis/kernel/database/columns.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AttachedFixture, attachedFixture, type StartedFixture } from './attachedFixture.ts'

/** Versions, names and places of files, for whatever kind of record the fixture has. Call it in a test file. */
export function attachmentChangeRules(start: () => Promise<StartedFixture>): void {
  let fixture: AttachedFixture
  beforeAll(async () => {
    fixture = attachedFixture(await start())
  })
  afterAll(() => fixture.stop())

  const client = (name: 'rima' | 'karim' | 'fadi' | 'thomas') => fixture.viewer(fixture.people[name])!
  const newest = async (record: { id: string }) => (await fixture.happened(record)).at(-1)!
  const filesOf = async (record: { id: string }) =>
    (await fixture.seen(fixture.admin, record, 'attachments { id name version }')).attachments

  describe('versions', () => {
    it('a new version keeps the old one, with author and time; each is opened by its number', async () => {
      const record = await fixture.displayed({ attachmentsVisible: true })
      const file = await fixture.addFile(record, { name: 'Lease of Beirut' }, { bytes: pdf('first') })
      expect(file.name).toBe('Lease of Beirut.pdf')
      const uploadId = await fixture.upload(record, { name: 'scan.PNG', bytes: png, viewer: fixture.legal })
      const added = await fixture.done('add@AttachmentVersion', { attachmentId: file.id, uploadId }, fixture.legal)
      expect(added).toMatchObject({ id: file.id, version: 2, name: 'Lease of Beirut.PNG' })
      const ask = 'attachments { versions { version mime uploadedBy { ... on StaffUser { id } } } }'
      const { attachments } = await fixture.seen(client('rima'), record, ask)
      expect(attachments[0].versions).toEqual([
        { version: 2, mime: 'image/png', uploadedBy: { id: fixture.legal.id } },
        { version: 1, mime: 'application/pdf', uploadedBy: { id: fixture.admin.id } },
      ])
      expect(await newest(record)).toMatchObject({
        payload: { version: 2 },
        type: `${fixture.kind}.attachmentVersionAdded`,
      })
      const sizes = await Promise.all(
        [null, 1, 2, 3].map(async (version) => (await fixture.open(client('rima'), file, { version }))?.size ?? null),
      )
      expect(sizes).toEqual([png.length, pdf('first').length, png.length, null])
    })

    it('clients add one to their own file, also after staff did; to no other, only if they may upload', async () => {
      const record = await fixture.displayed({ attachmentsVisible: true })
      const own = await fixture.addFile(record, {}, { viewer: client('rima') })
      const staffs = await fixture.addFile(record)
      const add = async ({ id }: { id: string }, viewer: Viewer) => {
        const uploadId = await fixture.upload(record, { viewer })
        return (await fixture.act('add@AttachmentVersion', { attachmentId: id, uploadId }, viewer)).no
      }
      expect(await add(own, fixture.legal)).toEqual([])
      expect(await add(own, client('rima'))).toEqual([])
      expect(await add(staffs, client('rima'))).toEqual(['FORBIDDEN'])
      expect(await add(own, client('karim'))).toEqual(['FORBIDDEN'])
      fixture.settings.attachmentControls.mayUpload = false
      expect(await add(own, client('rima'))).toEqual(['FORBIDDEN'])
      fixture.settings.attachmentControls.mayUpload = true
      expect(await add(staffs, client('thomas'))).toEqual(['NOT_FOUND'])
    })

    it('the same client key twice is one version; a refused one leaves nothing', async () => {
      const record = await fixture.create()
      const file = await fixture.addFile(record)
      const input = { attachmentId: file.id, uploadId: await fixture.upload(record), clientKey: newId() }
      const answers = [
        await fixture.act('add@AttachmentVersion', input),
        await fixture.act('add@AttachmentVersion', input),
      ]
      expect(answers[1]).toEqual(answers[0])
      expect(answers[0]).toMatchObject({ thing: { version: 2 }, no: [] })
      const before = await fixture.files.kept()
      const bad = { attachmentId: file.id, uploadId: await fixture.upload(record, { bytes: exe }) }
      expect((await fixture.act('add@AttachmentVersion', bad)).no).toEqual(['FILE_REFUSED'])
      expect(await fixture.files.kept()).toEqual(before)
    })

    it('of two versions added at once both are kept, one after the other', async () => {
      const record = await fixture.create()
      const file = await fixture.addFile(record)
      const add = async (viewer: Viewer) => {
        const uploadId = await fixture.upload(record, { viewer })
        return fixture.act('add@AttachmentVersion', { attachmentId: file.id, uploadId }, viewer)
      }
      const answers = await Promise.all([add(fixture.admin), add(fixture.legal)])
      expect(answers.flatMap(({ no }) => no)).toEqual([])
      expect(await filesOf(record)).toMatchObject([{ version: 3 }])
    })
  })

  describe('names and places', () => {
    it('a renamed file keeps the extension its bytes were checked for', async () => {
      const record = await fixture.create()
      const file = await fixture.addFile(record)
      const rename = (name: string) => fixture.act('rename@Attachment', { attachmentId: file.id, name })
      const names: [string, string][] = [
        ['Bail', 'Bail.pdf'],
        ['Bail.PDF', 'Bail.PDF'],
        ['run.exe', 'run.exe.PDF'],
        ['.pdf', '.pdf.PDF'],
        ['عقد الإيجار', 'عقد الإيجار.PDF'],
      ]
      for (const [name, expected] of names) {
        expect(await rename(name)).toMatchObject({ thing: { name: expected }, no: [] })
      }
      expect(await newest(record)).toMatchObject({ payload: { name: 'عقد الإيجار.PDF', from: '.pdf.PDF' } })
      expect((await rename('')).no).toEqual(['INVALID_VALUE'])
      // With its extension it is 256 characters long.
      expect((await rename('x'.repeat(252))).no).toEqual(['NAME_TOO_LONG'])
      for (const name of ['../x', 'gpj\u202e', 'a/b', 'a\\b']) {
        expect([name, (await rename(name)).no]).toEqual([name, ['NAME_NOT_ALLOWED']])
      }
      expect((await rename('a\0b')).no).toEqual(['BAD_USER_INPUT'])
      expect(await filesOf(record)).toMatchObject([{ name: 'عقد الإيجار.PDF' }])
    })

    it('a file moves into a folder of its record and back, not into another’s', async () => {
      const record = await fixture.create()
      const file = await fixture.addFile(record)
      const folder = await fixture.addFolder(record, 'Drafts')
      const foreign = await fixture.addFolder(await fixture.create(), 'Foreign')
      const move = (folderId: string | null) => fixture.act('move@Attachment', { attachmentId: file.id, folderId })
      expect(await move(folder.id.toUpperCase())).toMatchObject({ thing: { folderId: folder.id }, no: [] })
      expect(await newest(record)).toMatchObject({ payload: { from: null, to: folder.id } })
      expect((await move(foreign.id)).no).toEqual(['FOLDER_NOT_FOUND'])
      expect(await fixture.zip(fixture.admin, { recordId: record.id })).toEqual({
        name: record.reference,
        files: [{ attachmentId: file.id, path: 'Drafts/Lease.pdf' }],
      })
      expect(await fixture.zip(fixture.admin, { folderId: folder.id })).toMatchObject({
        name: 'Drafts',
        files: [{ path: 'Lease.pdf' }],
      })
      expect(await move(null)).toMatchObject({ thing: { folderId: null }, no: [] })
      expect(await fixture.zip(fixture.admin, { folderId: folder.id })).toBeNull()
    })
  })
}
