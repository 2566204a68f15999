import { exe, pdf } from '@parvis/files/testing/sampleFiles.ts'
import { uploadKey } from '@parvis/files/uploads.ts'
import { newId } from '@parvis/kernel/database/columns.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type AttachedFixture, attachedFixture, type StartedFixture } from './attachedFixture.ts'

/** Adding files, for whatever kind of record the fixture has. Call it in a test file. */
export function attachmentRules(start: () => Promise<StartedFixture>): void {
  let fixture: AttachedFixture
  beforeAll(async () => {
    fixture = attachedFixture(await start())
  })
  afterAll(() => fixture.stop())
  let kept: string[]
  beforeEach(async () => {
    kept = await fixture.files.kept()
  })

  const client = (name: 'rima' | 'karim' | 'fadi' | 'thomas') => fixture.viewer(fixture.people[name])!
  const newest = async (record: { id: string }) => (await fixture.happened(record)).at(-1)!
  /** What came to be kept in the storage during this test. */
  const news = async () => (await fixture.files.kept()).filter((path) => !kept.includes(path))
  const filesOf = async (record: { id: string }) =>
    (await fixture.seen(fixture.admin, record, 'attachments { id name version }')).attachments

  describe('adding a file', () => {
    it('staff’s inherits; its bytes stay under a key of their own, and the event is delivered', async () => {
      const record = await fixture.create()
      const bytes = pdf('Lease of the depot')
      const file = await fixture.addFile(record, {}, { name: 'Lease.pdf', bytes })
      const { attachments } = await fixture.seen(
        fixture.admin,
        record,
        'attachments { mime size portalVisible visibilityOrigin uploadedBy { __typename } versions { version sha256 } }',
      )
      const event = await newest(record)
      expect(attachments).toEqual([
        {
          mime: 'application/pdf',
          size: bytes.length,
          portalVisible: null,
          visibilityOrigin: 'RECORD',
          uploadedBy: { __typename: 'StaffUser' },
          versions: [{ version: 1, sha256: event.payload.sha256 }],
        },
      ])
      expect(event).toMatchObject({
        type: `${fixture.kind}.attachmentAdded`,
        payload: { attachmentId: file.id, name: 'Lease.pdf', version: 1, source: 'STAFF' },
      })
      const due = await fixture.deliveriesOf(event)
      expect(due.map(({ consumer }) => consumer).sort()).toEqual(['identity', 'notifications'])
      expect(due.map(({ dueAt }) => dueAt)).toEqual([event.occurredAt, event.occurredAt])
      expect(await news()).toEqual([(await fixture.open(fixture.legal, file))!.key])
    })

    it('a client’s own is shown to every party, by its own switch (R18)', async () => {
      const record = await fixture.displayed()
      const file = await fixture.addFile(record, {}, { viewer: client('rima') })
      expect(file.source).toBe('PORTAL')
      expect(await fixture.open(client('karim'), file)).not.toBeNull()
      expect(await fixture.open(client('fadi'), file)).toBeNull()
      const ask = 'attachments { portalVisible shownToClient uploadedBy { __typename } }'
      expect((await fixture.seen(fixture.admin, record, ask)).attachments).toEqual([
        { portalVisible: true, shownToClient: true, uploadedBy: { __typename: 'PortalUser' } },
      ])
    })

    it('the requester may by the setting; a watcher, a collaborator and a stranger never; nothing is left of a try (§7)', async () => {
      const { attachmentControls } = fixture.settings
      const record = await fixture.displayed()
      const may = async (viewer: Viewer) => (await fixture.seen(viewer, record, 'mayUpload'))?.mayUpload
      const tried = (viewer: Viewer) => fixture.tryToAdd(record, {}, { viewer })
      expect(await may(client('rima'))).toBe(true)
      attachmentControls.mayUpload = false
      expect(await may(client('rima'))).toBe(false)
      expect((await tried(client('rima'))).no).toEqual(['FORBIDDEN'])
      expect(await fixture.tryToAdd(record)).toMatchObject({ no: [] })
      attachmentControls.mayUpload = true
      // Karim watches, and is a collaborator besides.
      expect(await may(client('karim'))).toBe(false)
      expect((await tried(client('karim'))).no).toEqual(['FORBIDDEN'])
      expect((await tried(client('thomas'))).no).toEqual(['NOT_FOUND'])
      expect((await tried(client('fadi'))).no).toEqual(['NOT_FOUND'])
      expect(await filesOf(record)).toHaveLength(1)
    })

    it('who may add no file and write no note sends no byte; hidden is missing', async () => {
      const { settings } = fixture
      const record = await fixture.displayed()
      const may = (viewer: Viewer, { id: recordId }: { id: string } = record) =>
        fixture.subgraph.internal.mayUpload({ recordId, viewer })
      const all = () =>
        Promise.all([fixture.admin, fixture.legal, client('rima'), client('karim')].map((who) => may(who)))
      settings.clientsMayComment = false
      expect(await all()).toEqual([true, true, true, false])
      settings.attachmentControls.mayUpload = false
      expect(await all()).toEqual([true, true, false, false])
      settings.clientsMayComment = true
      expect(await all()).toEqual([true, true, true, true])
      settings.attachmentControls.mayUpload = true
      const missing = { id: newId() }
      const hidden = await fixture.create({ private: true })
      for (const who of [fixture.legal, client('rima')]) {
        expect([await may(who, hidden), await may(who, missing)]).toEqual([null, null])
      }
      expect([await may(client('fadi')), await may(client('thomas')), await may(fixture.admin, hidden)]).toEqual([
        null,
        null,
        true,
      ])
      expect(await may(fixture.admin, { id: 'no id at all' })).toBeNull()
    })

    it('its switch is for the legal team to say: a client who sends one is BAD_USER_INPUT', async () => {
      const record = await fixture.displayed()
      for (const portalVisible of [true, false]) {
        const { no } = await fixture.tryToAdd(record, { portalVisible }, { viewer: client('rima') })
        expect(no).toEqual(['BAD_USER_INPUT'])
      }
      expect((await fixture.tryToAdd(record, { portalVisible: true })).no).toEqual([])
      expect((await fixture.seen(client('rima'), record)).attachments).toHaveLength(1)
    })

    it('an upload that is unknown, somebody else’s or another record’s is UPLOAD_NOT_FOUND and stays where it is', async () => {
      const record = await fixture.create()
      const foreign = await fixture.upload(record, { viewer: fixture.legal })
      const elsewhere = await fixture.upload(await fixture.create())
      const uploaded = await news()
      for (const uploadId of ['x', '0'.repeat(32), foreign, elsewhere]) {
        const { no } = await fixture.act('add@Attachment', { ...fixture.ofRecord(record), uploadId })
        expect(no).toEqual(['UPLOAD_NOT_FOUND'])
      }
      expect(await news()).toEqual(uploaded)
    })

    it.each([
      ['no PDF at all', 'Lease.pdf', exe],
      ['of a kind that is not taken', 'Lease.exe', exe],
      ['empty', 'Lease.pdf', Buffer.alloc(0)],
    ])('a file that is %s is FILE_REFUSED, and nothing of it is left', async (_title, name, bytes) => {
      const record = await fixture.create()
      expect((await fixture.tryToAdd(record, {}, { name, bytes })).no).toEqual(['FILE_REFUSED'])
      expect(await filesOf(record)).toEqual([])
      expect(await news()).toEqual([])
    })

    it('when the transaction fails no row is left, and its bytes go with the upload when that expires', async () => {
      const record = await fixture.create()
      const foreign = await fixture.addFolder(await fixture.create(), 'Foreign')
      const { versions } = fixture.tables.attached
      const before = await fixture.db.$count(versions)
      for (const folderId of [foreign.id, newId(), 'no id at all']) {
        expect((await fixture.tryToAdd(record, { folderId })).no).toEqual(['FOLDER_NOT_FOUND'])
      }
      expect((await fixture.tryToAdd(record, { name: '../x.pdf' })).no).toEqual(['NAME_NOT_ALLOWED'])
      await fixture.expireUploads()
      expect(await news()).toEqual([])
      expect(await filesOf(record)).toEqual([])
      expect(await fixture.db.$count(versions)).toBe(before)
    })

    it('what failed can be tried again with the same upload; it becomes one file, however many try at once', async () => {
      const record = await fixture.create()
      const input = { ...fixture.ofRecord(record), uploadId: await fixture.upload(record) }
      expect((await fixture.act('add@Attachment', { ...input, name: '../x.pdf' })).no).toEqual(['NAME_NOT_ALLOWED'])
      const answers = await Promise.all([1, 2, 3].map(() => fixture.act('add@Attachment', input)))
      expect(answers.flatMap(({ no }) => no)).toEqual(['UPLOAD_NOT_FOUND', 'UPLOAD_NOT_FOUND'])
      const [file] = await filesOf(record)
      await fixture.expireUploads()
      expect(await news()).toEqual([(await fixture.open(fixture.legal, file!))!.key])
    })

    it('the same client key twice is one file and one answer, one after the other or at once (R62)', async () => {
      const record = await fixture.create()
      const add = async () => ({
        ...fixture.ofRecord(record),
        uploadId: await fixture.upload(record),
        clientKey: newId(),
      })
      const input = await add()
      const first = await fixture.act('add@Attachment', input)
      expect(first).toMatchObject({ no: [] })
      // The upload is gone by now: it was taken the first time.
      expect(await fixture.act('add@Attachment', input)).toEqual(first)
      const again = { ...input, uploadId: await fixture.upload(record) }
      expect(await fixture.act('add@Attachment', again)).toEqual(first)
      const upload = uploadKey({ personId: fixture.admin.id, uploadId: again.uploadId })!
      expect((await news()).filter((path) => path.startsWith('objects/'))).toHaveLength(1)
      expect(await fixture.files.storage.size(upload)).not.toBeNull()

      const key = newId()
      const [one, two] = [await fixture.upload(record), await fixture.upload(record)]
      const answers = await Promise.all(
        [one, two].map((uploadId) => fixture.act('add@Attachment', { ...input, uploadId, clientKey: key })),
      )
      expect(answers[0]).toEqual(answers[1])
      expect(await filesOf(record)).toHaveLength(2)
      await fixture.expireUploads()
      expect((await news()).filter((path) => path.startsWith('objects/'))).toHaveLength(2)
    })

    it('a record holds 2,000 files and no more', async () => {
      const record = await fixture.create()
      const { attachments } = fixture.tables.attached
      const file = { recordId: record.id, name: 'x.pdf', source: 'STAFF', mime: 'application/pdf', size: 1 } as const
      const uploaded = { sha256: 'x', uploadedById: newId(), uploadedByKind: 'staff', uploadedAt: new Date() } as const
      await fixture.db.insert(attachments).values(Array.from({ length: 2_000 }, () => ({ ...file, ...uploaded })))
      expect((await fixture.tryToAdd(record)).no).toEqual(['TOO_MANY'])
      await fixture.expireUploads()
      expect(await news()).toEqual([])
    })
  })
}
