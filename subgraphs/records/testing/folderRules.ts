import { newId } from '@parvis/kernel/database/columns.ts'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moveAttachment } from '../attachments/changeAttachment.ts'
import { createFolder, moveFolder, renameFolder, setFolderVisibility } from '../attachments/folders.ts'
import { type AttachedFixture, attachedFixture, type StartedFixture } from './attachedFixture.ts'

/** Folders of whatever kind of record the fixture has. Call it in a test file of its own. */
export function folderRules(start: () => Promise<StartedFixture>): void {
  let fixture: AttachedFixture
  beforeAll(async () => {
    fixture = attachedFixture(await start())
  })
  afterAll(() => fixture.stop())

  const row = async ({ id }: { id: string }) => {
    const { folders } = fixture.tables.attached
    return (await fixture.db.select().from(folders).where(eq(folders.id, id)))[0]!
  }
  const newest = async (record: { id: string }) => (await fixture.happened(record)).at(-1)!

  describe('folders', () => {
    it('a folder stands at the top or in another one, and its event says so', async () => {
      const record = await fixture.create()
      const drafts = await fixture.addFolder(record, '  Drafts ')
      expect(await newest(record)).toMatchObject({
        type: `${fixture.kind}.folderCreated`,
        payload: { folderId: drafts.id, name: 'Drafts' },
        actorId: fixture.admin.id,
      })
      const old = await fixture.addFolder(record, 'Old', drafts.id)
      expect(old).toMatchObject({ name: 'Old', parentId: drafts.id })
    })

    it.each([
      ['a path', '../etc', 'NAME_NOT_ALLOWED'],
      ['a path of Windows', 'a\\b', 'NAME_NOT_ALLOWED'],
      ['nothing', ' ', 'INVALID_VALUE'],
      ['nothing visible', '\u2800\u200b', 'INVALID_VALUE'],
      ['dots', '..', 'NAME_NOT_ALLOWED'],
      ['300 characters', 'x'.repeat(300), 'NAME_TOO_LONG'],
      ['a right-to-left override', 'gpj\u202eexe', 'NAME_NOT_ALLOWED'],
      ['two lines', 'a\nb', 'NAME_NOT_ALLOWED'],
    ] as const)('a name that is %s is refused, for new and old ones', async (_title, name, code) => {
      const record = await fixture.create()
      const folder = await fixture.addFolder(record, 'Drafts')
      const before = await fixture.happened(record)
      expect((await fixture.act('create@Folder', { ...fixture.ofRecord(record), name })).no).toEqual([code])
      expect((await fixture.act('rename@Folder', { folderId: folder.id, name })).no).toEqual([code])
      expect(await fixture.happened(record)).toEqual(before)
    })

    it('a name is taken in its folder whatever its case, and free in another', async () => {
      const record = await fixture.create()
      const drafts = await fixture.addFolder(record, 'Drafts')
      const create = { ...fixture.ofRecord(record), name: 'DRAFTS' }
      expect((await fixture.act('create@Folder', create)).no).toEqual(['NAME_TAKEN'])
      const inside = await fixture.done('create@Folder', { ...create, parentId: drafts.id })
      expect((await fixture.act('move@Folder', { folderId: inside.id, parentId: null })).no).toEqual(['NAME_TAKEN'])
      const other = await fixture.addFolder(record, 'Other')
      expect((await fixture.act('rename@Folder', { folderId: other.id, name: 'drafts' })).no).toEqual(['NAME_TAKEN'])
      expect(await fixture.done('rename@Folder', { folderId: drafts.id, name: 'drafts' })).toMatchObject({
        name: 'drafts',
      })
      expect(await newest(record)).toMatchObject({ payload: { name: 'drafts', from: 'Drafts' } })
    })

    it('folders and files stand by name: numbers by their value, accents and case no matter', async () => {
      const record = await fixture.create()
      const names = ['Échéances', 'Lot 1', 'lot 2', 'Lot 10', 'Zones', 'عقد 2', 'عقد ١٠']
      for (const name of names.toReversed()) {
        await fixture.addFolder(record, `\u2068${name}\u2069`)
        await fixture.addFile(record, {}, { name: `${name}.pdf` })
      }
      const seen = await fixture.seen(fixture.admin, record, 'folders { name } attachments { name }')
      expect(seen.folders.map(({ name }: { name: string }) => name)).toEqual(names)
      expect(seen.attachments.map(({ name }: { name: string }) => name)).toEqual(names.map((name) => `${name}.pdf`))
    })

    it('a folder of another record is none to stand in, nor is one that never was', async () => {
      const record = await fixture.create()
      const foreign = await fixture.addFolder(await fixture.create(), 'Foreign')
      const folder = await fixture.addFolder(record, 'Drafts')
      for (const parentId of [foreign.id, newId(), 'no id at all']) {
        const create = { ...fixture.ofRecord(record), name: 'x', parentId }
        expect((await fixture.act('create@Folder', create)).no).toEqual(['FOLDER_NOT_FOUND'])
        expect((await fixture.act('move@Folder', { folderId: folder.id, parentId })).no).toEqual(['FOLDER_NOT_FOUND'])
      }
    })

    it('a folder hidden from a client is to them as one that never was: adding a file shows no name of it (V6)', async () => {
      const rima = fixture.viewer(fixture.people.rima)!
      const record = await fixture.displayed({ attachmentsVisible: true })
      const shown = await fixture.addFolder(record, 'Shown')
      const hidden = await fixture.addFolder(record, 'Negotiation limits')
      const inside = await fixture.addFolder(record, 'Lowest price', hidden.id)
      const empty = await fixture.addFolder(record, 'Nothing in it yet')
      for (const folderId of [shown.id, hidden.id, inside.id]) await fixture.addFile(record, { folderId })
      await fixture.done('set@FolderVisibility', { folderId: hidden.id, visibility: 'HIDDEN' })
      const elsewhere = await fixture.addFolder(await fixture.displayed({ attachmentsVisible: true }), 'Elsewhere')
      await fixture.addFile({ id: (await row(elsewhere)).recordId }, { folderId: elsewhere.id })
      const before = await fixture.happened(record)

      const mutation = `add${fixture.Kind}Attachment`
      const query = `mutation ($input: AddAttachmentInput!) {
        ${mutation}(input: $input) { attachment { id } userErrors { code field message } }
      }`
      const answer = async (folderId: string) => {
        const uploadId = await fixture.upload(record, { viewer: rima })
        return fixture.run(rima, query, { input: { recordId: record.id, uploadId, folderId } })
      }
      const missing = await answer(newId())
      expect(missing.data[mutation].userErrors).toMatchObject([{ code: 'FOLDER_NOT_FOUND', field: ['folderId'] }])
      for (const folder of [hidden, inside, empty, elsewhere]) {
        expect([folder.name, await answer(folder.id)]).toEqual([folder.name, missing])
        expect([folder.name, await answer(folder.id.toUpperCase())]).toEqual([folder.name, missing])
      }
      expect(await fixture.happened(record)).toEqual(before)
      expect((await fixture.seen(rima, record, 'folders { name }')).folders).toEqual([{ name: 'Shown' }])
      await fixture.addFile(record, { folderId: shown.id }, { viewer: rima })
      await fixture.addFile(record, { folderId: hidden.id })
    })

    it('no command takes a folder its viewer does not see, whoever the rules let call it', async () => {
      const rima = fixture.viewer(fixture.people.rima)!
      const record = await fixture.displayed({ attachmentsVisible: true })
      const hidden = await fixture.addFolder(record, 'Negotiation limits')
      const shown = await fixture.addFolder(record, 'Shown')
      const file = await fixture.addFile(record, { folderId: shown.id })
      await fixture.done('set@FolderVisibility', { folderId: hidden.id, visibility: 'HIDDEN' })
      const { db, tables } = fixture
      const context = { db, viewer: rima }
      const codes = async (...tried: Promise<unknown>[]) =>
        (await Promise.allSettled(tried)).map((one) => (one.status === 'rejected' ? one.reason.code : 'DONE'))
      for (const id of [hidden.id, newId()]) {
        const into = await codes(
          createFolder(context, tables, { recordId: record.id, name: 'x', parentId: id }),
          moveFolder(context, tables, { folderId: shown.id, parentId: id }),
          moveAttachment(context, tables, { attachmentId: file.id, folderId: id }),
        )
        expect(into).toEqual(Array(3).fill('FOLDER_NOT_FOUND'))
        const about = await codes(
          renameFolder(context, tables, { folderId: id, name: 'x' }),
          moveFolder(context, tables, { folderId: id, parentId: null }),
          setFolderVisibility(context, tables, { folderId: id, visibility: 'SHOWN' }),
        )
        expect(about).toEqual(Array(3).fill('NOT_FOUND'))
      }
    })

    it('a folder cannot stand in itself, nor in one it holds', async () => {
      const record = await fixture.create()
      const a = await fixture.addFolder(record, 'a')
      const b = await fixture.addFolder(record, 'b', a.id)
      const c = await fixture.addFolder(record, 'c', b.id)
      for (const parentId of [a.id, b.id, c.id, c.id.toUpperCase()]) {
        expect((await fixture.act('move@Folder', { folderId: a.id, parentId })).no).toEqual(['FOLDER_INTO_ITSELF'])
      }
      await fixture.done('move@Folder', { folderId: c.id, parentId: null })
      expect(await newest(record)).toMatchObject({ payload: { folderId: c.id, from: b.id, to: null } })
      await fixture.done('move@Folder', { folderId: a.id, parentId: c.id })
      expect((await row(a)).parentId).toBe(c.id)
    })

    it('of two people who move two folders into each other at once one is refused', async () => {
      for (let round = 0; round < 4; round += 1) {
        const record = await fixture.create()
        const [a, b] = [await fixture.addFolder(record, 'a'), await fixture.addFolder(record, 'b')]
        const answers = await Promise.all([
          fixture.act('move@Folder', { folderId: a.id, parentId: b.id }),
          fixture.act('move@Folder', { folderId: b.id, parentId: a.id }, fixture.legal),
        ])
        expect(answers.flatMap(({ no }) => no)).toEqual(['FOLDER_INTO_ITSELF'])
        expect([(await row(a)).parentId, (await row(b)).parentId].filter(Boolean)).toHaveLength(1)
      }
    })

    it('of two people who move one folder at once the second is last, and its history has both', async () => {
      const record = await fixture.create()
      const [a, b, c] = [
        await fixture.addFolder(record, 'a'),
        await fixture.addFolder(record, 'b'),
        await fixture.addFolder(record, 'c'),
      ]
      const answers = await Promise.all([
        fixture.act('move@Folder', { folderId: c.id, parentId: a.id }),
        fixture.act('move@Folder', { folderId: c.id, parentId: b.id }, fixture.legal),
      ])
      expect(answers.flatMap(({ no }) => no)).toEqual([])
      const [first, second] = (await fixture.happened(record)).slice(-2)
      expect(first!.payload).toMatchObject({ from: null })
      expect(second!.payload).toMatchObject({ from: first!.payload.to, to: (await row(c)).parentId })
      const { history } = await fixture.seen(fixture.admin, record, 'history(first: 1) { verified }')
      expect(history).toEqual({ verified: true })
    })

    it('the same client key twice makes one folder (R62)', async () => {
      const record = await fixture.create()
      const input = { ...fixture.ofRecord(record), name: 'Drafts', clientKey: newId() }
      const answers = await Promise.all([fixture.act('create@Folder', input), fixture.act('create@Folder', input)])
      expect(answers[0]).toEqual(answers[1])
      expect(answers[0]).toMatchObject({ thing: { name: 'Drafts' }, no: [] })
      expect((await fixture.seen(fixture.admin, record, 'folders { id }')).folders).toHaveLength(1)
    })

    it('a record holds 500 folders and no more', async () => {
      const record = await fixture.create()
      const { folders } = fixture.tables.attached
      await fixture.db
        .insert(folders)
        .values(Array.from({ length: 500 }, (_, index) => ({ recordId: record.id, name: `${index}` })))
      expect((await fixture.act('create@Folder', { ...fixture.ofRecord(record), name: 'x' })).no).toEqual(['TOO_MANY'])
    })

    it('a folder’s switch reaches what is inside, also deeper and later; inherit clears it (R17)', async () => {
      const { people, viewer } = fixture
      const record = await fixture.displayed()
      const outer = await fixture.addFolder(record, 'outer')
      const inner = await fixture.addFolder(record, 'inner', outer.id)
      const file = await fixture.addFile(record, { folderId: inner.id })
      const rima = viewer(people.rima)!
      const state = async () => {
        const opens = Boolean(await fixture.open(rima, file))
        const ask = 'folders { id shownToClient } attachments { shownToClient visibilityOrigin visibilityFolderId }'
        const { folders, attachments } = await fixture.seen(fixture.admin, record, ask)
        const listed = (await fixture.seen(rima, record, 'folders { id }')).folders
        return {
          opens,
          green: (folders as { shownToClient: boolean }[]).map((one) => one.shownToClient),
          listed: listed.length,
          ...attachments[0],
        }
      }
      const byRecord = { visibilityOrigin: 'RECORD', visibilityFolderId: null }
      const shut = { opens: false, shownToClient: false, listed: 0, green: [false, false] }
      const byFolder = (id: string) => ({ visibilityOrigin: 'FOLDER', visibilityFolderId: id })
      expect(await state()).toEqual({ ...shut, ...byRecord })
      await fixture.done('set@FolderVisibility', { folderId: outer.id, visibility: 'SHOWN' })
      expect(await newest(record)).toMatchObject({ type: `${fixture.kind}.folderShown`, payload: { name: 'outer' } })
      expect(await state()).toEqual({
        opens: true,
        shownToClient: true,
        listed: 2,
        green: [true, true],
        ...byFolder(outer.id),
      })
      await fixture.done('set@FolderVisibility', { folderId: inner.id, visibility: 'HIDDEN' })
      expect(await state()).toEqual({ ...shut, green: [false, true], ...byFolder(inner.id) })
      await fixture.done('set@FolderVisibility', { folderId: inner.id, visibility: 'INHERITED' })
      expect(await state()).toMatchObject({ opens: true, visibilityFolderId: outer.id })
      await fixture.done('move@Folder', { folderId: inner.id, parentId: null })
      expect(await state()).toEqual({ ...shut, green: [false, true], ...byRecord })
      const before = await fixture.happened(record)
      await fixture.done('set@FolderVisibility', { folderId: inner.id, visibility: 'INHERITED' })
      expect(await fixture.happened(record)).toEqual(before)
    })
  })
}
