import type { Viewer } from '@parvis/schema/viewer.ts'
import { getNamedType, isCompositeType, isObjectType, isRequiredArgument } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type AttachedFixture, attachedFixture, type StartedFixture } from './attachedFixture.ts'
import type { MadeRecord } from './recordFixture.ts'

/** What the legal team does for itself on a record, each by its name; `prepare` comes before all. */
export type InsideWork = Record<string, (record: MadeRecord, fixture: AttachedFixture) => Promise<unknown>>

/**
 * Whatever the legal team does for itself, a client is answered what they were answered before, to the letter, whatever
 * they ask: every field there is, those that are refused too, what hangs on the record, its place in their list, its count
 * and the search.
 */
export function insideWorkRules(start: () => Promise<StartedFixture>, { prepare, ...ofKind }: InsideWork = {}): void {
  let fixture: AttachedFixture
  let record: MadeRecord
  let shown: string
  beforeAll(async () => {
    fixture = attachedFixture(await start())
    record = await fixture.displayed({}, { portalTitle: 'Supply', assigneeId: fixture.staff.antoine.id })
    shown = (await fixture.addFile(record, { portalVisible: true })).id
    await fixture.done('add@Note', { ...fixture.ofRecord(record), body: 'As agreed.', audience: 'CLIENT' })
    await prepare?.(record, fixture)
    // Another one, so that there is an order.
    await fixture.displayed({}, { portalTitle: 'Lease' })
  })
  afterAll(() => fixture.stop())

  /** Every field of a type that needs no argument, and so on into what it holds. */
  function fieldsOf(name: string, depth = 4): string {
    const type = fixture.subgraph.schema.getType(name)
    if (!isObjectType(type)) return '{ __typename }'
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const inner = getNamedType(field.type)
      if (field.args.some(isRequiredArgument)) return []
      if (!isCompositeType(inner)) return [field.name]
      return depth > 0 ? [`${field.name} ${fieldsOf(inner.name, depth - 1)}`] : []
    })
    return `{ __typename ${fields.join(' ')} }`
  }

  async function answered(viewer: Viewer): Promise<string> {
    const { kind, Kind } = fixture
    const document = `query ($id: ID!) {
      record: ${kind}(id: $id) ${fieldsOf(Kind)}
      list: ${kind}s(first: 100) { nodes { id } totalCount { value } pageInfo { endCursor } }
      named: ${kind}s(first: 100, filter: { search: "project cedar" }) { nodes { id } }
    }`
    const { data, codes } = await fixture.run(viewer, document, { id: record.id })
    expect(data.record.title).toBe('Supply')
    return JSON.stringify({ data, codes: codes.toSorted() })
  }

  async function present(): Promise<MadeRecord> {
    const query = `query ($id: ID!) { record: ${fixture.kind}(id: $id) { id reference version } }`
    return (await fixture.run(fixture.admin, query, record)).data.record
  }
  const edit = async (changes: Record<string, unknown>) => {
    expect(await fixture.edit(await present(), changes)).toMatchObject({ refusals: [], codes: [] })
  }
  const works: InsideWork = {
    'another internal name': () => edit({ name: 'Project Cedar' }),
    'kept to named staff, and open again': async () => {
      for (const staffIds of [[fixture.staff.olivia.id], null]) {
        expect(await fixture.restrict(await present(), staffIds)).toMatchObject({ refusals: [], codes: [] })
      }
    },
    'an internal note with a file': async () => {
      const uploadIds = [await fixture.upload(record, { name: 'Strategy.pdf' })]
      await fixture.done('add@Note', { ...fixture.ofRecord(record), body: 'Careful.', audience: 'INTERNAL', uploadIds })
    },
    'a hidden file, renamed, moved, with a version, recalled': async () => {
      const { id: folderId } = await fixture.addFolder(record, 'Ours')
      await fixture.done('set@FolderVisibility', { folderId, visibility: 'HIDDEN' })
      const { id: attachmentId } = await fixture.addFile(record, { folderId, name: 'A.pdf' })
      await fixture.done('rename@Attachment', { attachmentId, name: 'B.pdf' })
      const uploadId = await fixture.upload(record)
      await fixture.done('add@AttachmentVersion', { attachmentId, uploadId })
      await fixture.done('move@Attachment', { attachmentId, folderId: null })
      await fixture.done('recall@Attachment', { attachmentId, reason: 'By mistake' })
    },
    'a file hidden and shown again': async () => {
      for (const visibility of ['HIDDEN', 'SHOWN']) {
        await fixture.done('set@AttachmentVisibility', { attachmentId: shown, visibility })
      }
    },
    'hidden from the portal and shown again': async () => {
      await fixture.hide(record)
      await fixture.show(await present(), { watcherIds: [fixture.people.karim.id] })
    },
    ...ofKind,
  }

  it.each(Object.keys(works))('no client is answered anything else after this: %s', async (name) => {
    const clients = [fixture.people.rima, fixture.people.karim].map((person) => fixture.viewer(person)!)
    const before = await Promise.all(clients.map(answered))
    const events = (await fixture.happened(record)).length
    await works[name]!(record, fixture)
    expect((await fixture.happened(record)).length).toBeGreaterThan(events)
    expect(await Promise.all(clients.map(answered))).toEqual(before)
  })
}
