import { newId } from '@parvis/kernel/database/columns.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AttachedFixture, attachedFixture, type StartedFixture } from './attachedFixture.ts'

/** Who sees a record and what happened to it, for staff. Call it in a test file of its own. */
export function historyRules(start: () => Promise<StartedFixture>): void {
  let fixture: AttachedFixture
  let owner: postgres.Sql
  beforeAll(async () => {
    fixture = attachedFixture(await start())
    owner = postgres(fixture.databaseUrl, { max: 1, onnotice: () => {} })
  })
  afterAll(async () => {
    await owner.end()
    await fixture.stop()
  })

  describe('who can see a record, and why', () => {
    type Reader = { person: { id: string }; via: string; canSee: boolean; invited: boolean }
    async function readers(record: { id: string }) {
      const { people } = fixture
      const { readers: all } = await fixture.seen(fixture.legal, record, 'readers { person { id } via canSee invited }')
      const nameOf = (id: string) => Object.entries(people).find(([, person]) => person.id === id)![0]
      const how = ({ canSee, invited }: Reader) => `${canSee ? ' sees' : ''}${invited ? ' invited' : ''}` || ' cut off'
      return (all as Reader[]).map((reader) => `${nameOf(reader.person.id)} ${reader.via}${how(reader)}`)
    }

    it('requester and watchers, with those a move or a deactivation cut off; colleagues where the company opened up', async () => {
      const { people, companies } = fixture
      const record = await fixture.create()
      expect(await readers(record)).toEqual([])
      await fixture.show(record, { watcherIds: [people.karim.id, people.joelle.id] })
      // Joëlle was invited and has not set a password yet: she sees nothing, and is not cut off.
      expect(await readers(record)).toEqual(['rima MINE sees', 'karim WATCHING sees', 'joelle WATCHING invited'])
      people.karim.companyId = people.joelle.companyId = companies.harcourt.id
      expect(await readers(record)).toEqual(['rima MINE sees', 'karim WATCHING cut off', 'joelle WATCHING cut off'])
      people.joelle.companyId = companies.cedre.id
      people.joelle.status = 'INACTIVE'
      companies.cedre.requestSharing = 'EVERYONE'
      expect(await readers(record)).toEqual([
        'rima MINE sees',
        'karim WATCHING cut off',
        'joelle WATCHING cut off',
        'fadi COMPANY sees',
      ])
      people.rima.companyId = null
      expect((await readers(record))[0]).toBe('rima MINE cut off')
      people.rima.companyId = people.karim.companyId = companies.cedre.id
      people.joelle.status = 'INVITED'
      companies.cedre.requestSharing = 'NONE'
    })

    it('whom it calls a reader is who reads it', async () => {
      const { people, companies } = fixture
      const record = await fixture.displayed()
      companies.cedre.requestSharing = 'EVERYONE'
      people.karim.companyId = companies.harcourt.id
      const { readers: all } = await fixture.seen(fixture.admin, record, 'readers { person { id } canSee }')
      for (const person of Object.values(people).filter(({ status }) => status === 'ACTIVE')) {
        const isReader = (all as Reader[]).some((one) => one.person.id === person.id && one.canSee)
        expect([person.displayName, await fixture.sees(fixture.viewer(person), record.id)]).toEqual([
          person.displayName,
          isReader,
        ])
      }
      people.karim.companyId = companies.cedre.id
      companies.cedre.requestSharing = 'NONE'
    })
  })

  describe('what happened to a record', () => {
    type Entry = { id: string; type: string; facts: string; actor: { __typename: string; id: string } | null }
    const ask = (
      first: number,
      after: string | null = null,
    ) => `history(first: ${first}, after: ${JSON.stringify(after)}) {
      nodes { id type facts occurredAt actor { __typename ... on StaffUser { id } ... on PortalUser { id } } }
      pageInfo { hasNextPage endCursor }
      verified
    }`
    async function history(record: { id: string }, first = 100, after: string | null = null) {
      const seen = await fixture.seen(fixture.legal, record, ask(first, after))
      return seen.history as {
        nodes: Entry[]
        pageInfo: { hasNextPage: boolean; endCursor: string }
        verified: boolean
      }
    }

    /** A record to which a little of everything happened. */
    async function eventful() {
      const record = await fixture.displayed()
      const rima = fixture.viewer(fixture.people.rima)
      const folder = await fixture.addFolder(record, 'Drafts')
      const file = await fixture.addFile(record, { folderId: folder.id })
      await fixture.done('set@AttachmentVisibility', { attachmentId: file.id, visibility: 'SHOWN' })
      const note = await fixture.done('add@Note', { ...fixture.ofRecord(record), body: 'Words' }, rima)
      // Within its minute: nothing is left of it but the history.
      const takenBack = await fixture.act('withdraw@Note', { noteId: note.id }, rima)
      expect(takenBack).toEqual({ thing: null, no: [] })
      await fixture.done('recall@Attachment', { attachmentId: file.id, reason: 'By mistake' })
      return record
    }
    const types = [
      'attachmentRecalled',
      'noteWithdrawn',
      'noteAdded',
      'attachmentShown',
      'attachmentAdded',
      'folderCreated',
      'shared',
      'created',
    ]

    it('every event, newest first, with who did it and its facts; the chain holds', async () => {
      const record = await eventful()
      const { nodes, verified } = await history(record)
      expect(nodes.map(({ type }) => type)).toEqual(types.map((type) => `${fixture.kind}.${type}`))
      expect(nodes[1]!.actor).toEqual({ __typename: 'PortalUser', id: fixture.people.rima.id })
      expect(nodes[0]!.actor).toEqual({ __typename: 'StaffUser', id: fixture.admin.id })
      expect(JSON.parse(nodes[0]!.facts)).toMatchObject({ reason: 'By mistake', readerIds: [] })
      expect(verified).toBe(true)
    })

    it('in pages it is the same, and of each page it is said whether the whole chain holds', async () => {
      const record = await eventful()
      const all = (await history(record)).nodes.map(({ id }) => id)
      const read: string[] = []
      for (let after: string | null = null, more = true; more; ) {
        const page = await history(record, 3, after)
        read.push(...page.nodes.map(({ id }) => id))
        expect(page.verified).toBe(true)
        ;({ hasNextPage: more, endCursor: after } = page.pageInfo)
      }
      expect(read).toEqual(all)
      const bad = `query ($id: ID!) { ${fixture.kind}(id: $id) { ${ask(101)} } }`
      expect((await fixture.run(fixture.admin, bad, record)).codes).toEqual(['BAD_USER_INPUT'])
    })

    it('it holds while others write at the same moment', async () => {
      const record = await fixture.create()
      const writing = Array.from({ length: 8 }, (_, index) => fixture.addFolder(record, `${index}`))
      const read: boolean[] = []
      const reading = (async () => {
        for (let round = 0; round < 20; round += 1) read.push((await history(record)).verified)
      })()
      await Promise.all([...writing, reading])
      expect(new Set(read)).toEqual(new Set([true]))
      expect((await history(record)).nodes).toHaveLength(9)
    })

    it('what was changed, left out, cut off at the end or put in behind our back shows, and nothing else is lost', async () => {
      const { kind } = fixture
      const events = owner(`${kind}s.events`)
      const tampered: [string, (record: { id: string }) => Promise<unknown>, number][] = [
        [
          'facts',
          ({ id }) =>
            owner`update ${events} set payload = payload || '{"name": "Other"}' where subject_id = ${id} and type = ${`${kind}.folderCreated`}`,
          8,
        ],
        [
          'moment',
          ({ id }) =>
            owner`update ${events} set occurred_at = occurred_at - interval '1 hour' where subject_id = ${id} and type = ${`${kind}.noteAdded`}`,
          8,
        ],
        [
          'author',
          ({ id }) =>
            owner`update ${events} set actor_id = ${fixture.legal.id} where subject_id = ${id} and type = ${`${kind}.attachmentShown`}`,
          8,
        ],
        [
          'link',
          ({ id }) =>
            owner`update ${events} set previous_hash = 'x' where subject_id = ${id} and type = ${`${kind}.noteAdded`}`,
          8,
        ],
        [
          'left out',
          ({ id }) => owner`delete from ${events} where subject_id = ${id} and type = ${`${kind}.noteAdded`}`,
          7,
        ],
        [
          'the newest',
          ({ id }) => owner`delete from ${events} where subject_id = ${id} and type = ${`${kind}.attachmentRecalled`}`,
          7,
        ],
        [
          'put in',
          ({ id }) =>
            owner`insert into ${events} (id, type, occurred_at, actor_id, subject_id, payload, previous_hash, hash)
              select ${newId()}, type, occurred_at, actor_id, subject_id, payload, hash, 'x'
              from ${events} where subject_id = ${id} and type = ${`${kind}.attachmentRecalled`}`,
          9,
        ],
        ['all', ({ id }) => owner`delete from ${events} where subject_id = ${id}`, 0],
      ]
      for (const [what, tamper, left] of tampered) {
        const record = await eventful()
        expect([what, (await history(record)).verified]).toEqual([what, true])
        await tamper(record)
        const { verified, nodes } = await history(record)
        expect([what, verified, nodes.length]).toEqual([what, false, left])
      }
    })

    it('the subgraph itself can change no event', async () => {
      const { events } = fixture.tables.eventTables
      await expect(fixture.db.update(events).set({ type: 'x' })).rejects.toThrow()
      await expect(fixture.db.delete(events)).rejects.toThrow()
    })
  })
}
