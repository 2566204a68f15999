import { type FileOf, removeExpiredUploads } from '@parvis/files/removeExpiredUploads.ts'
import { pdf } from '@parvis/files/testing/sampleFiles.ts'
import type { testStorage } from '@parvis/files/testing/testStorage.ts'
import { uploadLifeMs } from '@parvis/files/uploads.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { eq } from 'drizzle-orm'
import type { NoteRow } from '../attachments/attachmentTables.ts'
import type { MadeRecord, RecordFixture } from './recordFixture.ts'

/** What the fixtures of matters and of contracts have besides what concerns records. */
export type StartedFixture = RecordFixture & {
  databaseUrl: string
  files: Awaited<ReturnType<typeof testStorage>>
  stop(): Promise<void>
}

const fields = {
  folder: 'id name parentId',
  attachment: 'id name folderId version source recalledAt',
  note: 'id body audience mailsAt withdrawnAt attachments { id name }',
}
type Thing = keyof typeof fields
export type Made = {
  id: string
  name: string
  parentId: string | null
  folderId: string | null
  version: number
  source: string
  body: string | null
  attachments: { id: string }[]
} & Pick<NoteRow, 'audience' | 'mailsAt' | 'withdrawnAt'>

/** How tests of folders, files and notes make, change and look for them: through the graph, as anybody. */
export function attachedFixture(fixture: StartedFixture) {
  const { kind, tables, db, files } = fixture
  const Kind = kind === 'contract' ? 'Contract' : 'Matter'
  const personOf = (viewer: Viewer | null) => viewer?.id ?? 'nobody'

  /** Runs a mutation, named with `@` where its kind of record stands: `create@Folder`. */
  async function act(name: string, input: Record<string, unknown>, viewer: Viewer | null = fixture.admin) {
    const mutation = name.replace('@', Kind)
    const thing: Thing = name.includes('Attachment') ? 'attachment' : name.includes('Folder') ? 'folder' : 'note'
    const type = `${name[0]!.toUpperCase()}${name.slice(1).replace('@', '')}Input`
    const { data, codes } = await fixture.run(
      viewer,
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${thing} { ${fields[thing]} } userErrors { code } } }`,
      { input },
    )
    const payload = data?.[mutation] as (Record<Thing, Made | null> & { userErrors: { code: string }[] }) | undefined
    return {
      thing: payload?.[thing] ?? null,
      /** What was refused or thrown; empty when it was done. */
      no: [...codes, ...(payload?.userErrors.map(({ code }) => code) ?? [])],
    }
  }

  /** The same for what is surely done; answers with the thing. */
  async function done(...args: Parameters<typeof act>): Promise<Made> {
    const { thing, no } = await act(...args)
    if (!thing || no.length) throw new Error(`${args[0]} was not done: ${no}`)
    return thing
  }

  /** Uploads a file for a record, as its viewer. Answers with the upload's id. */
  const upload = (
    { id: recordId }: { id: string },
    { name = 'Lease.pdf', bytes = pdf(), viewer = fixture.admin }: Partial<Upload> = {},
  ) => files.upload({ personId: personOf(viewer), purpose: { for: kind, recordId }, name, bytes })

  const ofRecord = (record: { id: string }) => ({ recordId: record.id })
  /** Uploads a file and adds it to a record; the ADMIN unless somebody else does. */
  async function tryToAdd(record: { id: string }, input: Record<string, unknown> = {}, file: Partial<Upload> = {}) {
    const uploadId = await upload(record, file)
    return act('add@Attachment', { ...ofRecord(record), uploadId, ...input }, file.viewer)
  }

  const { events, deliveries } = tables.eventTables
  return {
    ...fixture,
    Kind,
    act,
    done,
    upload,
    ofRecord,
    tryToAdd,
    /** A day later: uploads nobody took are gone. */
    expireUploads: () =>
      removeExpiredUploads(
        files.storage,
        (file: FileOf) => fixture.subgraph.internal.keepsFile(file),
        new Date(Date.now() + uploadLifeMs + 1_000),
      ),
    /** A file that surely was added. */
    async addFile(...args: Parameters<typeof tryToAdd>): Promise<Made> {
      const { thing, no } = await tryToAdd(...args)
      if (!thing) throw new Error(`not added: ${no}`)
      return thing
    },
    addFolder: (record: { id: string }, name: string, parentId?: string) =>
      done('create@Folder', { ...ofRecord(record), name, parentId }),
    /** A record Rima asked for and Karim watches, displayed to both. */
    async displayed(share: Record<string, unknown> = {}, input: Record<string, unknown> = {}): Promise<MadeRecord> {
      const { record } = await fixture.show(await fixture.create(input), {
        watcherIds: [fixture.people.karim.id],
        ...share,
      })
      return record!
    },
    /** What the door streams for a viewer; null when there is nothing for them. */
    open: (
      viewer: Viewer,
      { id }: { id: string },
      { version = null, purpose = null }: { version?: number | null; purpose?: 'OPEN' | 'DOWNLOAD' | null } = {},
    ) => fixture.subgraph.internal.mayOpenFile({ attachmentId: id, version, viewer, purpose }),
    zip: (viewer: Viewer, of: { recordId: string } | { folderId: string }) =>
      fixture.subgraph.internal.filesOf({ ...of, viewer }),
    /** What hangs on a record for a viewer. */
    async seen(viewer: Viewer | null, record: { id: string }, ask = 'attachments { id }') {
      const { data } = await fixture.run(viewer, `query ($id: ID!) { record: ${kind}(id: $id) { ${ask} } }`, record)
      return data?.record ?? null
    },
    /** What happened to a record, oldest first. */
    happened: ({ id }: { id: string }) => db.select().from(events).where(eq(events.subjectId, id)).orderBy(events.id),
    /** When which consumer is due to hear of an event. */
    deliveriesOf: ({ id }: { id: string }) => db.select().from(deliveries).where(eq(deliveries.eventId, id)),
  }
}
type Upload = { name: string; bytes: Buffer | string; viewer: Viewer | null }
export type AttachedFixture = ReturnType<typeof attachedFixture>
