import { newId } from '@parvis/kernel/database/columns.ts'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type AttachedFixture, attachedFixture, type StartedFixture } from './attachedFixture.ts'

/** Showing, hiding and recalling files (R15–R17c, R19, R21b, R14b), for whatever kind of record the fixture has. */
export function attachmentSharingRules(start: () => Promise<StartedFixture>): void {
  let fixture: AttachedFixture
  beforeAll(async () => {
    fixture = attachedFixture(await start())
  })
  afterAll(() => fixture.stop())

  const client = (name: 'rima' | 'karim' | 'fadi' | 'thomas') => fixture.viewer(fixture.people[name])!
  const newest = async (record: { id: string }) => (await fixture.happened(record)).at(-1)!
  const typesOf = async (record: { id: string }) =>
    (await fixture.happened(record)).map(({ type }) => type.replace(`${fixture.kind}.`, ''))
  const opens = async (file: { id: string }) => Boolean(await fixture.open(client('rima'), file))

  describe('showing and hiding', () => {
    it('hiding stops an address copied before at once; show, hide and inherit each have their event, once', async () => {
      const record = await fixture.displayed()
      const file = await fixture.addFile(record)
      const attachmentId = file.id
      expect(await opens(file)).toBe(false)
      await fixture.done('set@AttachmentVisibility', { attachmentId, visibility: 'SHOWN' })
      await fixture.done('set@AttachmentVisibility', { attachmentId, visibility: 'SHOWN' })
      expect(await opens(file)).toBe(true)
      await fixture.done('set@AttachmentVisibility', { attachmentId, visibility: 'HIDDEN' })
      expect(await opens(file)).toBe(false)
      expect(await fixture.seen(client('rima'), record)).toEqual({ attachments: [] })
      await fixture.done('set@AttachmentVisibility', { attachmentId, visibility: 'INHERITED' })
      expect(await opens(file)).toBe(false)
      expect((await typesOf(record)).slice(-3)).toEqual(['attachmentShown', 'attachmentHidden', 'attachmentInherits'])
      expect((await newest(record)).payload).toEqual({ attachmentId, name: 'Lease.pdf' })
    })

    it('a hidden record has no file, whatever its switch; a toggle on it is stored for later (R19, V11)', async () => {
      const record = await fixture.create()
      const file = await fixture.addFile(record, { portalVisible: true })
      const green = async () =>
        (await fixture.seen(fixture.admin, record, 'attachments { shownToClient }')).attachments[0].shownToClient
      expect([await opens(file), await green()]).toEqual([false, false])
      const shown = await fixture.show(record)
      expect([await opens(file), await green()]).toEqual([true, true])
      await fixture.hide(shown.record!)
      expect([await opens(file), await green()]).toEqual([false, false])
    })

    it('the switch of the share is a copy: what the setting says then or later alters nothing (R15–R17)', async () => {
      const { settings, tables, db } = fixture
      const records: { id: string; all: boolean; file: { id: string } }[] = []
      for (const setting of [false, true]) {
        settings.attachmentsVisibleByDefault = setting
        for (const all of [false, true]) {
          const record = await fixture.displayed({ attachmentsVisible: all })
          records.push({ id: record.id, all, file: await fixture.addFile(record) })
        }
      }
      for (const setting of [true, false]) {
        settings.attachmentsVisibleByDefault = setting
        for (const { id, all, file } of records) {
          expect(await opens(file)).toBe(all)
          const [row] = await db.select().from(tables.record).where(eq(tables.record.id, id))
          expect(row!.attachmentsVisible).toBe(all)
        }
      }
    })
  })

  describe('the share dialog', () => {
    it('hides and shows files in the share’s own transaction (R14b, R17c)', async () => {
      const record = await fixture.create()
      const [unticked, ticked] = [
        await fixture.addFile(record),
        await fixture.addFile(record, { portalVisible: false }),
      ]
      const { record: shown, refusals } = await fixture.show(record, {
        attachmentsVisible: true,
        hideAttachmentIds: [unticked.id.toUpperCase()],
        showAttachmentIds: [ticked.id],
      })
      expect(refusals).toEqual([])
      expect([await opens(unticked), await opens(ticked)]).toEqual([false, true])
      expect((await typesOf(record)).slice(-3).sort()).toEqual(['attachmentHidden', 'attachmentShown', 'shared'])
      expect((await typesOf(record)).at(-1)).toBe('shared')
      expect(shown!.version).toBe(2)
    })

    it('a file of another record, of none or of a withdrawn note refuses the display, and so does one in both lists', async () => {
      const record = await fixture.create()
      const file = await fixture.addFile(record)
      const another = await fixture.create()
      const foreign = await fixture.addFile(another)
      const uploadIds = [await fixture.upload(record)]
      const words = { ...fixture.ofRecord(record), body: '', audience: 'INTERNAL', uploadIds }
      const note = await fixture.done('add@Note', words)
      await fixture.done('withdraw@Note', { noteId: note.id })
      const before = await fixture.happened(record)
      for (const id of [foreign.id, note.attachments[0]!.id, newId(), 'no id at all']) {
        for (const list of ['hideAttachmentIds', 'showAttachmentIds']) {
          expect((await fixture.show(record, { [list]: [file.id, id] })).codes).toEqual(['NOT_FOUND'])
        }
      }
      const both = { hideAttachmentIds: [file.id], showAttachmentIds: [file.id.toUpperCase()] }
      expect((await fixture.show(record, both)).codes).toEqual(['BAD_USER_INPUT'])
      expect(await fixture.happened(record)).toEqual(before)
      const unchanged = { attachments: [{ portalVisible: null }] }
      expect(await fixture.seen(fixture.admin, record, 'attachments { portalVisible }')).toEqual(unchanged)
      expect(await fixture.seen(fixture.admin, another, 'attachments { portalVisible }')).toEqual(unchanged)
    })

    it('of a refused display no file is hidden or shown', async () => {
      const record = await fixture.create()
      const file = await fixture.addFile(record)
      const before = await fixture.happened(record)
      const hide = { hideAttachmentIds: [file.id], showAttachmentIds: [] }
      const refused = [
        await fixture.show(record, { ...hide, watcherIds: [fixture.people.thomas.id] }),
        await fixture.show({ ...record, version: 9 }, hide),
      ]
      expect(refused.flatMap(({ refusals }) => refusals)).toEqual(['WATCHER_COMPANY_MISMATCH', 'CONFLICT'])
      expect(await fixture.happened(record)).toEqual(before)
    })
  })

  describe('recalling', () => {
    it('bytes of every version are gone, name and reason stay, who opened it is named, a second time is RECALLED (R21b)', async () => {
      const record = await fixture.displayed({ attachmentsVisible: true })
      const file = await fixture.addFile(record)
      const other = await fixture.addFile(record)
      const uploadId = await fixture.upload(record)
      await fixture.done('add@AttachmentVersion', { attachmentId: file.id, uploadId })
      const answers = [
        await fixture.open(client('rima'), file, { version: 1, purpose: 'OPEN' }),
        await fixture.open(client('rima'), file, { version: 1, purpose: 'DOWNLOAD' }),
        await fixture.open(client('karim'), file, { purpose: 'DOWNLOAD' }),
        await fixture.open(client('karim'), other, { purpose: null }),
      ]
      const ask = 'attachments { id readings { version count reader { __typename ... on PortalUser { id } } } }'
      const { attachments } = await fixture.seen(fixture.admin, record, ask)
      const reader = (name: 'rima' | 'karim') => ({ __typename: 'PortalUser', id: fixture.people[name].id })
      expect(attachments.find(({ id }: { id: string }) => id === file.id).readings).toEqual(
        expect.arrayContaining([
          { version: 1, count: 2, reader: reader('rima') },
          { version: 2, count: 1, reader: reader('karim') },
        ]),
      )
      expect(attachments.find(({ id }: { id: string }) => id === other.id).readings).toEqual([])

      const recall = (reason: string) => fixture.act('recall@Attachment', { attachmentId: file.id, reason })
      expect((await recall('  ')).no).toEqual(['REASON_REQUIRED'])
      expect((await recall('x'.repeat(501))).no).toEqual(['REASON_REQUIRED'])
      expect(await opens(file)).toBe(true)
      expect((await recall(' Shown by mistake ')).no).toEqual([])
      expect((await recall('Again')).no).toEqual(['RECALLED'])
      for (const answer of answers.slice(0, 3)) expect(await fixture.files.storage.size(answer!.key)).toBeNull()
      expect(await fixture.files.storage.size(answers[3]!.key)).not.toBeNull()
      const { type, payload } = await newest(record)
      expect({ type, ...payload, readerIds: (payload.readerIds as string[]).sort() }).toEqual({
        type: `${fixture.kind}.attachmentRecalled`,
        attachmentId: file.id,
        name: 'Lease.pdf',
        reason: 'Shown by mistake',
        readerIds: [fixture.people.rima.id, fixture.people.karim.id].sort(),
      })
    })

    it('no client sees it any more, staff read its name and reason but open it no more, and it takes no version', async () => {
      const record = await fixture.displayed({ attachmentsVisible: true })
      const file = await fixture.addFile(record, {}, { viewer: client('rima') })
      await fixture.done('recall@Attachment', { attachmentId: file.id, reason: 'Not ours' })
      await fixture.done('set@AttachmentVisibility', { attachmentId: file.id, visibility: 'SHOWN' })
      expect(await fixture.seen(client('rima'), record)).toEqual({ attachments: [] })
      for (const viewer of [client('rima'), client('karim'), fixture.admin]) {
        expect(await fixture.open(viewer, file)).toBeNull()
        expect(await fixture.open(viewer, file, { version: 1 })).toBeNull()
        expect(await fixture.zip(viewer, { recordId: record.id })).toBeNull()
      }
      const ask = 'attachments { name downloadable shownToClient recallReason versions { version } }'
      expect((await fixture.seen(fixture.legal, record, ask)).attachments).toEqual([
        {
          name: 'Lease.pdf',
          downloadable: false,
          shownToClient: false,
          recallReason: 'Not ours',
          versions: [{ version: 1 }],
        },
      ])
      const uploadId = await fixture.upload(record)
      const version = await fixture.act('add@AttachmentVersion', { attachmentId: file.id, uploadId })
      expect(version.no).toEqual(['RECALLED'])
    })

    it('bytes that could not be destroyed are opened by nobody, and recalling again destroys them', async () => {
      const record = await fixture.displayed({ attachmentsVisible: true })
      const file = await fixture.addFile(record)
      const { key } = (await fixture.open(fixture.admin, file))!
      const remove = vi.spyOn(fixture.files.storage, 'remove').mockRejectedValueOnce(new Error('no disk'))
      const recall = () => fixture.act('recall@Attachment', { attachmentId: file.id, reason: 'By mistake' })
      expect((await recall()).no).toEqual(['INTERNAL_SERVER_ERROR'])
      remove.mockRestore()
      expect(await fixture.open(fixture.admin, file)).toBeNull()
      expect(await opens(file)).toBe(false)
      expect(await fixture.files.storage.size(key)).not.toBeNull()
      expect((await recall()).no).toEqual([])
      expect(await fixture.files.storage.size(key)).toBeNull()
      expect((await recall()).no).toEqual(['RECALLED'])
      expect((await typesOf(record)).filter((type) => type === 'attachmentRecalled')).toHaveLength(1)
    })
  })
}
