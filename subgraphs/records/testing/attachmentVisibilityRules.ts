import type { WorldPerson } from '@parvis/kernel/testing/world.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AttachedFixture, attachedFixture, type StartedFixture } from './attachedFixture.ts'
import { type KindOfFile, type RecordWithFiles, recordsOfEveryShare } from './everyKindOfFile.ts'
import { hasGreenLine, type Matrix, opensFile, staffSeesFile } from './visibilityModel.ts'

/** A door asks for one file at a time: each viewer asks for every so-many-th at each moment, together for all. */
const stride = 23

/** Every kind of file against every person, by every path, compared with the model (§6: V6, V11). */
export function attachmentVisibilityRules(start: () => Promise<StartedFixture>, matrix: Matrix = 'whole'): void {
  let fixture: AttachedFixture
  let records: RecordWithFiles[]
  let files: KindOfFile[]
  beforeAll(async () => {
    const started = await start()
    records = await recordsOfEveryShare(started, matrix)
    files = records.flatMap((record) => record.files)
    fixture = attachedFixture(started)
  })
  afterAll(() => fixture.stop())

  /** The titles of the files a viewer should have and has not, and the other way round. */
  function differences(ids: Set<string>, expected: (file: KindOfFile) => boolean, among = files): string[] {
    return among.filter((file) => ids.has(file.id) !== expected(file)).map(({ title }) => title)
  }

  /** Everything a viewer has of these records' files, in one read: of their list, and of records by reference. */
  async function seen(viewer: Viewer | null): Promise<Set<string>> {
    const { Kind, kind } = fixture
    const list = viewer ? `${kind}s(first: 100) { nodes { attachments { id } } }` : ''
    const any = records.map(({ id }) => ({ __typename: Kind, id, shareVisible: true }))
    const { data } = await fixture.run(
      viewer,
      `query ($any: [_Any!]!) { ${list} _entities(representations: $any) { ... on ${Kind} { attachments { id } } } }`,
      { any },
    )
    type Node = { attachments: { id: string }[] } | null
    const idsIn = (nodes: Node[]) => new Set(nodes.flatMap((node) => node?.attachments.map(({ id }) => id) ?? []))
    const listed = idsIn(data[`${kind}s`]?.nodes ?? [])
    expect(differences(idsIn(data._entities), ({ id }) => listed.has(id))).toEqual([])
    return listed
  }

  /** What the zips of these records hold for a viewer. */
  async function zipped(viewer: Viewer): Promise<Set<string>> {
    const zips = await Promise.all(records.map(({ id }) => fixture.zip(viewer, { recordId: id })))
    return new Set(zips.flatMap((zip) => zip?.files.map(({ attachmentId }) => attachmentId) ?? []))
  }

  let offset = 0
  /** Compares every path with what is expected; a recalled file is seen by its name and opened by nobody. */
  async function compare(who: string, viewer: Viewer | null, expected: (file: KindOfFile) => boolean) {
    expect([who, differences(await seen(viewer), expected)]).toEqual([who, []])
    if (!viewer) return
    const opens = (file: KindOfFile) => expected(file) && !file.f.isRecalled
    expect([who, 'zip', differences(await zipped(viewer), opens)]).toEqual([who, 'zip', []])
    offset += 1
    const asked = files.filter((_, index) => index % stride === offset % stride)
    const answers = await Promise.all(asked.map((file) => fixture.open(viewer, file)))
    const opened = new Set(asked.filter((_, index) => answers[index]).map(({ id }) => id))
    expect([who, 'open', differences(opened, opens, asked)]).toEqual([who, 'open', []])
  }

  async function compareClients(moment: string) {
    const { people, companies } = fixture
    for (const name of ['rima', 'karim', 'joelle', 'thomas', 'claire'] as const) {
      const person: WorldPerson = people[name]
      await compare(`${moment}: ${name}`, fixture.viewer(person), ({ f, x }) =>
        opensFile(person, x, { f, companies: Object.values(companies) }),
      )
    }
  }

  describe('who opens which file, compared with the rules in plain words', () => {
    it('every kind of file of every kind of share, by every path: requester, watcher, colleague, stranger, staff (V6)', async () => {
      fixture.people.joelle.status = 'ACTIVE'
      await compareClients('at first')
      const { staff, admin, legal } = fixture
      for (const [name, viewer] of Object.entries({ nadine: admin, antoine: legal })) {
        await compare(name, viewer, ({ f, x }) => staffSeesFile(staff[name as 'nadine' | 'antoine'], x, f))
      }
      await compare('nobody signed in', null, () => false)
    })

    it('a setting changed later alters no record (R15, R16)', async () => {
      fixture.settings.attachmentsVisibleByDefault = true
      const { people, companies } = fixture
      await compare('rima', fixture.viewer(people.rima), ({ f, x }) =>
        opensFile(people.rima, x, { f, companies: Object.values(companies) }),
      )
      fixture.settings.attachmentsVisibleByDefault = false
    })

    it('the green line is on exactly what the requester or a watcher can open now (V11)', async () => {
      const { people, companies, kind } = fixture
      const { data } = await fixture.run(
        fixture.admin,
        `{ ${kind}s(first: 100) { nodes { attachments { id shownToClient } } } }`,
      )
      const nodes = data[`${kind}s`].nodes as { attachments: { id: string; shownToClient: boolean }[] }[]
      const seenByAdmin = nodes.flatMap(({ attachments }) => attachments)
      const nadines = files.filter(({ f, x }) => staffSeesFile(fixture.staff.nadine, x, f))
      expect(seenByAdmin.length).toBe(nadines.length)
      const green = new Set(seenByAdmin.flatMap(({ id, shownToClient }) => (shownToClient ? [id] : [])))
      expect(differences(green, ({ f, x }) => hasGreenLine(f, x))).toEqual([])
      const opens = (person: WorldPerson, { f, x }: KindOfFile) =>
        opensFile(person, x, { f, companies: Object.values(companies) })
      expect(
        differences(green, (file) => [people.rima, people.karim, people.fadi].some((one) => opens(one, file))),
      ).toEqual([])
    })

    it('the folders clients read are those on the way to a file they can open, and no other name is told', async () => {
      const { people, companies, db, tables, kind } = fixture
      const rows = await db.select().from(tables.attached.folders)
      const parentOf = new Map(rows.map(({ id, parentId }) => [id, parentId]))
      const places = await db.select().from(tables.attached.attachments)
      const placeOf = new Map(places.map(({ id, folderId }) => [id, folderId]))
      const onTheWay = new Set<string>()
      for (const { id, f, x } of files) {
        if (!opensFile(people.rima, x, { f, companies: Object.values(companies) })) continue
        for (let at = placeOf.get(id); at; at = parentOf.get(at)) onTheWay.add(at)
      }
      const { data } = await fixture.run(
        fixture.viewer(people.rima),
        `{ ${kind}s(first: 100) { nodes { folders { id } } } }`,
      )
      const read = (data[`${kind}s`].nodes as { folders: { id: string }[] }[]).flatMap((node) => node.folders)
      expect(read.map(({ id }) => id).sort()).toEqual([...onTheWay].sort())
    })

    it('as people move, companies open up and requesters leave', async () => {
      const { people, companies } = fixture
      const { karim, rima } = people
      karim.companyId = companies.harcourt.id
      await compareClients('a watcher moved')
      karim.companyId = companies.cedre.id
      companies.cedre.requestSharing = 'EVERYONE'
      await compareClients('the company shares everything')
      rima.companyId = null
      await compareClients('the requester left')
    })
  })
}
