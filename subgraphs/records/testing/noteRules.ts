import { exe } from '@parvis/files/testing/sampleFiles.ts'
import { newId } from '@parvis/kernel/database/columns.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AttachedFixture, attachedFixture, type StartedFixture } from './attachedFixture.ts'

const takeBackMs = 60_000

/** Notes of whatever kind of record the fixture has (R20, R37–R40). Call it in a test file of its own. */
export function noteRules(start: () => Promise<StartedFixture>): void {
  let fixture: AttachedFixture
  beforeAll(async () => {
    fixture = attachedFixture(await start())
  })
  afterAll(() => fixture.stop())

  const client = (name: 'rima' | 'karim' | 'fadi' | 'thomas') => fixture.viewer(fixture.people[name])!
  const newest = async (record: { id: string }) => (await fixture.happened(record)).at(-1)!
  const write = (record: { id: string }, input: Record<string, unknown>, viewer: Viewer = fixture.admin) =>
    fixture.act('add@Note', { ...fixture.ofRecord(record), body: 'Words', ...input }, viewer)
  const written = (record: { id: string }, input: Record<string, unknown>, viewer: Viewer = fixture.admin) =>
    fixture.done('add@Note', { ...fixture.ofRecord(record), body: 'Words', ...input }, viewer)
  const read = async (viewer: Viewer, record: { id: string }) =>
    (await fixture.seen(viewer, record, 'notes { id body audience mine withdrawnAt attachments { name } }')).notes
  const factsOf = ({ id }: { id: string }) => fixture.subgraph.internal.noteFacts({ noteId: id })
  /** How long after an event its consumers hear of it, in milliseconds. */
  const delays = async (event: { id: string; occurredAt: Date }) =>
    (await fixture.deliveriesOf(event)).map(({ dueAt }) => dueAt.getTime() - event.occurredAt.getTime())

  const wordsOf = async ({ id }: { id: string }, viewer: Viewer = fixture.admin) =>
    (await fixture.subgraph.internal.noteWords({ noteIds: [id, newId(), 'no id'], viewer })).map(({ words }) => words)

  describe('how a note begins', () => {
    it('is told those who read it, in one line cut between characters, and nobody once it is withdrawn', async () => {
      const record = await fixture.displayed()
      const note = await written(record, { body: `Dear Rima,\n\n${'👩‍⚖️'.repeat(200)}`, audience: 'CLIENT' })
      const [words] = await wordsOf(note, client('rima'))
      expect(words).toMatch(/^Dear Rima, .+…$/u)
      expect(words!.isWellFormed()).toBe(true)
      expect(await wordsOf(note, client('thomas'))).toEqual([])
      const inside = await written(record, { body: 'For us', audience: 'INTERNAL' })
      expect([await wordsOf(inside), await wordsOf(inside, client('rima'))]).toEqual([['For us'], []])
      await fixture.done('withdraw@Note', { noteId: inside.id })
      expect(await wordsOf(inside)).toEqual([])
    })

    it('kept before texts were cleaned is told without what nobody sees; nothing visible is nothing', async () => {
      const record = await fixture.displayed()
      const note = await written(record, { audience: 'CLIENT' })
      const { notes } = fixture.tables.attached
      const keep = (body: string) => fixture.db.update(notes).set({ body }).where(eq(notes.id, note.id))
      await keep('\u2800Dear\u00ad\u200b\n\u2028\u2068Rima\u2069,\t\tyes\u200f\u2800')
      expect(await wordsOf(note)).toEqual(['Dear Rima, yes'])
      await keep('\u200b\n\u2800')
      expect(await wordsOf(note)).toEqual([])
    })
  })

  describe('writing a note', () => {
    it('a portal user’s is always a client note, whichever party wrote it; only staff say INTERNAL (R37)', async () => {
      const record = await fixture.displayed()
      expect(await written(record, {}, client('rima'))).toMatchObject({ audience: 'CLIENT', body: 'Words' })
      expect(await written(record, { audience: 'CLIENT' }, client('karim'))).toMatchObject({ audience: 'CLIENT' })
      expect((await write(record, { audience: 'INTERNAL' }, client('rima'))).no).toEqual(['BAD_USER_INPUT'])
      expect((await write(record, {}, client('thomas'))).no).toEqual(['NOT_FOUND'])
      expect(await read(client('karim'), record)).toMatchObject([{ mine: false }, { mine: true }])
    })

    it('staff must say who reads it, and each side reads what is for it, oldest first (R38)', async () => {
      const record = await fixture.displayed()
      expect((await write(record, {})).no).toEqual(['AUDIENCE_REQUIRED'])
      expect((await write(record, { audience: null })).no).toEqual(['AUDIENCE_REQUIRED'])
      await written(record, { body: 'For you', audience: 'CLIENT' })
      await written(record, { body: 'For us', audience: 'INTERNAL' })
      const bodies = async (viewer: Viewer) => (await read(viewer, record)).map(({ body }: { body: string }) => body)
      expect(await bodies(client('rima'))).toEqual(['For you'])
      expect(await bodies(fixture.legal)).toEqual(['For you', 'For us'])
    })

    it('one that says nothing and holds no file is NOTE_EMPTY; one of 10,001 characters is refused', async () => {
      const record = await fixture.create()
      for (const body of ['', '  \n ', '\u200b', '\u2800\n\u3164']) {
        expect((await write(record, { body, audience: 'INTERNAL' })).no).toEqual(['NOTE_EMPTY'])
      }
      expect((await write(record, { body: 'x'.repeat(10_001), audience: 'INTERNAL' })).no).toEqual(['INVALID_VALUE'])
      const uploadIds = [await fixture.upload(record)]
      const note = await written(record, { body: ' ', audience: 'INTERNAL', uploadIds })
      expect(note).toMatchObject({ body: null, attachments: [{ name: 'Lease.pdf' }] })
      const tooMany = Array.from({ length: 21 }, () => newId())
      expect((await write(record, { audience: 'INTERNAL', uploadIds: tooMany })).no).toEqual(['BAD_USER_INPUT'])
    })

    it('comments off: a client is FORBIDDEN to write, still reads, and staff write on (R40)', async () => {
      const record = await fixture.displayed()
      await written(record, {}, client('rima'))
      const may = async (viewer: Viewer) => (await fixture.seen(viewer, record, 'mayComment')).mayComment
      expect(await may(client('karim'))).toBe(true)
      fixture.settings.clientsMayComment = false
      expect((await write(record, {}, client('rima'))).no).toEqual(['FORBIDDEN'])
      expect((await write(record, {}, client('thomas'))).no).toEqual(['NOT_FOUND'])
      expect([await may(client('rima')), await may(fixture.admin)]).toEqual([false, true])
      await written(record, { body: 'From us', audience: 'CLIENT' })
      expect(await read(client('rima'), record)).toMatchObject([{ body: 'Words' }, { body: 'From us' }])
      fixture.settings.clientsMayComment = true
    })

    it('its files are read with it, by every party, wherever the switch stands; one is hidden by hand (V6c)', async () => {
      const record = await fixture.displayed({ attachmentsVisible: false })
      const uploadIds = [await fixture.upload(record), await fixture.upload(record, { name: 'Plan.pdf' })]
      const note = await written(record, { audience: 'CLIENT', uploadIds })
      expect(await read(client('karim'), record)).toMatchObject([
        { attachments: [{ name: 'Lease.pdf' }, { name: 'Plan.pdf' }] },
      ])
      const ask = 'attachments { source shownToClient visibilityOrigin }'
      const line = { source: 'NOTE', shownToClient: true, visibilityOrigin: 'NOTE' }
      expect((await fixture.seen(fixture.admin, record, ask)).attachments).toEqual([line, line])
      const [first] = note.attachments
      await fixture.done('set@AttachmentVisibility', { attachmentId: first!.id, visibility: 'HIDDEN' })
      expect(await fixture.open(client('karim'), first!)).toBeNull()
      expect(await read(client('karim'), record)).toMatchObject([{ attachments: [{ name: 'Plan.pdf' }] }])
    })

    it('when one of its files is refused nothing is saved, and the others go with their uploads', async () => {
      const record = await fixture.create()
      const before = { kept: await fixture.files.kept(), happened: await fixture.happened(record) }
      const uploadIds = [await fixture.upload(record), await fixture.upload(record, { bytes: exe })]
      expect((await write(record, { audience: 'CLIENT', uploadIds })).no).toEqual(['FILE_REFUSED'])
      await fixture.expireUploads()
      expect({ kept: await fixture.files.kept(), happened: await fixture.happened(record) }).toEqual(before)
      expect(await read(fixture.admin, record)).toEqual([])
    })

    it('the same client key twice is one note with its files once (R62)', async () => {
      const record = await fixture.create()
      const input = { audience: 'CLIENT', uploadIds: [await fixture.upload(record)], clientKey: newId() }
      const first = await write(record, input)
      expect(first).toMatchObject({ no: [], thing: { attachments: [{ name: 'Lease.pdf' }] } })
      expect(await write(record, input)).toEqual(first)
      expect(await read(fixture.admin, record)).toHaveLength(1)
    })

    it('of 501 notes the newest 500 are read, of each of two records', async () => {
      const records = [await fixture.displayed(), await fixture.displayed()]
      const { notes } = fixture.tables.attached
      for (const { id: recordId } of records) {
        const note = {
          recordId,
          authorId: newId(),
          authorKind: 'staff',
          audience: 'CLIENT',
          createdAt: new Date(),
        } as const
        await fixture.db
          .insert(notes)
          .values(Array.from({ length: 501 }, (_, index) => ({ ...note, id: newId(), body: `${index}` })))
      }
      const { data } = await fixture.run(
        client('rima'),
        `query ($any: [_Any!]!) { _entities(representations: $any) { ... on ${fixture.Kind} { notes { body } } } }`,
        { any: records.map(({ id }) => ({ __typename: fixture.Kind, id })) },
      )
      for (const { notes: all } of data._entities as { notes: { body: string }[] }[]) {
        expect([all.length, all[0]!.body, all.at(-1)!.body]).toEqual([500, '1', '500'])
      }
    })
  })

  describe('a client note and its minute', () => {
    it('nobody is told of it or of its files before a minute, in which its mail says what it is (R39)', async () => {
      const record = await fixture.displayed()
      const note = await written(
        record,
        { uploadIds: [await fixture.upload(record, { viewer: client('rima') })] },
        client('rima'),
      )
      const [file, event] = (await fixture.happened(record)).slice(-2)
      expect([file!.type, event!.type]).toEqual([`${fixture.kind}.attachmentAdded`, `${fixture.kind}.noteAdded`])
      for (const one of [file!, event!]) {
        // Those who mail, and those who note that somebody did something.
        const [delay, alsoDelay, ...others] = await delays(one)
        expect([alsoDelay, others]).toEqual([delay, []])
        expect(delay).toBeGreaterThan(takeBackMs - 1_000)
        expect(delay).toBeLessThanOrEqual(takeBackMs)
      }
      expect(event!.payload).toEqual({ noteId: note.id, audience: 'CLIENT' })
      expect((await fixture.deliveriesOf(event!))[0]!.dueAt.toISOString()).toBe(note.mailsAt)
      expect(await factsOf(note)).toEqual({
        recordId: record.id,
        authorId: fixture.people.rima.id,
        authorKind: 'portal',
        body: 'Words',
      })
    })

    it.each(['karim', 'us'] as const)(
      'taken back within it by %s, it is as if never sent, for both sides',
      async (who) => {
        const record = await fixture.displayed()
        const author = who === 'us' ? fixture.admin : client(who)
        const uploadIds = [await fixture.upload(record, { viewer: author })]
        const clientKey = newId()
        const note = await written(record, { audience: who === 'us' ? 'CLIENT' : undefined, uploadIds }, author)
        const takeBack = (key?: string) => fixture.act('withdraw@Note', { noteId: note.id, clientKey: key }, author)
        expect(await takeBack(clientKey)).toEqual({ no: [], thing: null })
        for (const viewer of [client('karim'), client('rima'), fixture.admin, fixture.legal]) {
          expect(await read(viewer, record)).toEqual([])
          expect(await fixture.open(viewer, note.attachments[0]!)).toBeNull()
        }
        expect((await newest(record)).payload).toEqual({ noteId: note.id, audience: 'CLIENT', body: 'Words' })
        expect(await factsOf(note)).toBeNull()
        // Sent twice it is one answer (R62); tried again its author is told.
        expect((await takeBack(clientKey)).no).toEqual([])
        expect((await takeBack()).no).toEqual(['ALREADY_WITHDRAWN'])
        const reader = who === 'us' ? client('rima') : fixture.admin
        const another = await fixture.act('withdraw@Note', { noteId: note.id }, reader)
        expect(another.no).toEqual(['NOT_FOUND'])
      },
    )

    it('withdrawn after it its words and files are gone for everybody, but the history has the words', async () => {
      const record = await fixture.displayed()
      const uploadIds = [await fixture.upload(record, { viewer: client('karim') })]
      const note = await written(record, { uploadIds }, client('karim'))
      const { notes } = fixture.tables.attached
      await fixture.db
        .update(notes)
        .set({ mailsAt: new Date(Date.now() - 1_000) })
        .where(eq(notes.id, note.id))
      const [file] = note.attachments
      expect(await fixture.open(client('rima'), file!)).not.toBeNull()
      const gone = await fixture.done('withdraw@Note', { noteId: note.id }, client('karim'))
      expect(gone).toMatchObject({ body: null, attachments: [], withdrawnAt: expect.any(String) })
      for (const viewer of [client('karim'), client('rima'), fixture.admin]) {
        expect(await read(viewer, record)).toMatchObject([{ body: null, audience: 'CLIENT', attachments: [] }])
        expect((await fixture.seen(viewer, record)).attachments).toEqual([])
        expect(await fixture.open(viewer, file!)).toBeNull()
        expect(await fixture.zip(viewer, { recordId: record.id })).toBeNull()
      }
      expect((await newest(record)).payload).toEqual({ noteId: note.id, audience: 'CLIENT', body: 'Words' })
      // What was to be mailed after its minute finds nothing to say.
      expect(await factsOf(note)).toBeNull()
      const again = await fixture.act('withdraw@Note', { noteId: note.id }, client('karim'))
      expect(again.no).toEqual(['ALREADY_WITHDRAWN'])
    })

    it('nobody withdraws another’s: FORBIDDEN for who reads it, NOT_FOUND for who does not', async () => {
      const record = await fixture.displayed()
      const clients = await written(record, {}, client('rima'))
      const ours = await written(record, { audience: 'CLIENT' })
      const internal = await written(record, { audience: 'INTERNAL' })
      const withdraw = async ({ id }: { id: string }, viewer: Viewer) =>
        (await fixture.act('withdraw@Note', { noteId: id }, viewer)).no
      for (const viewer of [fixture.admin, client('karim')])
        expect(await withdraw(clients, viewer)).toEqual(['FORBIDDEN'])
      expect(await withdraw(ours, fixture.legal)).toEqual(['FORBIDDEN'])
      expect(await withdraw(ours, client('rima'))).toEqual(['FORBIDDEN'])
      expect(await withdraw(internal, client('rima'))).toEqual(['NOT_FOUND'])
      expect(await withdraw(clients, client('thomas'))).toEqual(['NOT_FOUND'])
      fixture.settings.clientsMayComment = false
      expect(await withdraw(clients, client('rima'))).toEqual([])
      fixture.settings.clientsMayComment = true
      expect(await withdraw(ours, fixture.admin)).toEqual([])
    })
  })

  it('an internal note reaches no client by any path: list, files, folders, zip, history, mail (R20, R39)', async () => {
    const record = await fixture.displayed({ attachmentsVisible: true })
    const uploadIds = [await fixture.upload(record), await fixture.upload(record)]
    const note = await written(record, { body: 'Settle at any price', audience: 'INTERNAL', uploadIds })
    const folder = await fixture.addFolder(record, 'Settle')
    const [shown, moved] = note.attachments as [{ id: string }, { id: string }]
    await fixture.done('set@AttachmentVisibility', { attachmentId: shown.id, visibility: 'SHOWN' })
    await fixture.done('set@FolderVisibility', { folderId: folder.id, visibility: 'SHOWN' })
    await fixture.done('move@Attachment', { attachmentId: moved.id, folderId: folder.id })
    const { kind } = fixture
    const things = 'folders { name } attachments { id name } notes { id body attachments { id } }'
    const query = `query ($id: ID!) { ${kind}(id: $id) { ${things} } ${kind}s(first: 9) { nodes { ${things} } } }`
    fixture.companies.cedre.requestSharing = 'EVERYONE'
    for (const name of ['rima', 'karim', 'fadi'] as const) {
      const { data } = await fixture.run(client(name), query, { id: record.id })
      expect(data[kind]).toEqual({ folders: [], attachments: [], notes: [] })
      expect(JSON.stringify(data)).not.toMatch(new RegExp(['Settle', note.id, shown.id, moved.id].join('|')))
      for (const file of note.attachments) expect(await fixture.open(client(name), file)).toBeNull()
      expect(await fixture.zip(client(name), { recordId: record.id })).toBeNull()
      expect(await fixture.zip(client(name), { folderId: folder.id })).toBeNull()
      const history = `query ($id: ID!) { ${kind}(id: $id) { history(first: 100) { nodes { facts } } } }`
      expect((await fixture.run(client(name), history, { id: record.id })).codes).toEqual(['FORBIDDEN'])
    }
    fixture.companies.cedre.requestSharing = 'NONE'
    expect(await factsOf(note)).toBeNull()
    expect((await fixture.seen(fixture.admin, record, 'attachments { shownToClient }')).attachments).toEqual([
      { shownToClient: false },
      { shownToClient: false },
    ])
    expect(await fixture.seen(fixture.admin, record, 'notes { mailsAt }')).toEqual({ notes: [{ mailsAt: null }] })
  })
}
