import { newId } from '@parvis/kernel/database/columns.ts'
import { queryTimeoutMs } from '@parvis/kernel/graph/timeouts.ts'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { attachedLoaders } from '../recordContext.ts'
import { type AttachedFixture, attachedFixture, type StartedFixture } from './attachedFixture.ts'

/** What it costs to read what hangs on records: of full ones, and of many. Call it in a test file. */
export function attachedSizeRules(start: () => Promise<StartedFixture>): void {
  let fixture: AttachedFixture
  beforeAll(async () => {
    fixture = attachedFixture(await start())
  })
  afterAll(() => fixture.stop())

  it('500 folders in each other with 2,000 files are read by staff and clients within the time a query has', async () => {
    const record = await fixture.displayed({ attachmentsVisible: true })
    const { folders, attachments } = fixture.tables.attached
    const made: (typeof folders.$inferInsert & { id: string })[] = []
    for (let index = 0; index < 500; index += 1) {
      const parentId = index < 10 ? null : made[Math.floor(index / 3)]!.id
      made.push({ id: newId(), recordId: record.id, parentId, name: `${index}` })
    }
    await fixture.db.insert(folders).values(made)
    const uploaded = { sha256: 'x', uploadedById: newId(), uploadedByKind: 'staff', uploadedAt: new Date() } as const
    const file = { recordId: record.id, source: 'STAFF', mime: 'application/pdf', size: 1, ...uploaded } as const
    const files = Array.from({ length: 2_000 }, (_, index) => ({
      ...file,
      name: `${index}.pdf`,
      folderId: made[index % 500]!.id,
    }))
    await fixture.db.insert(attachments).values(files)
    const line = 'shownToClient portalVisible'
    for (const [viewer, ask] of [
      [fixture.admin, `folders { id ${line} } attachments { id ${line} visibilityOrigin downloadable }`],
      [fixture.viewer(fixture.people.rima), 'folders { id name } attachments { id downloadable }'],
    ] as const) {
      const begun = performance.now()
      const seen = await fixture.seen(viewer, record, ask)
      expect(performance.now() - begun).toBeLessThan(queryTimeoutMs)
      expect([seen.folders.length, seen.attachments.length]).toEqual([500, 2_000])
    }
  })

  it('each list of what hangs on records is one statement, however many records and files are asked for', async () => {
    const statements: string[] = []
    const debug = (_connection: number, statement: string) => void statements.push(statement)
    const client = postgres(fixture.databaseUrl, { max: 1, onnotice: () => {}, debug })
    // A new connection reads the database's types first.
    await client`select 1`
    const db = drizzle(client, { casing: 'snake_case' })
    const records = [await fixture.displayed(), await fixture.displayed(), await fixture.displayed()]
    const made: { file: string; folder: string; note: string }[] = []
    for (const record of records) {
      const folder = await fixture.addFolder(record, 'Drafts')
      const file = await fixture.addFile(record, { folderId: folder.id, portalVisible: true })
      await fixture.open(fixture.admin, file, { purpose: 'OPEN' })
      const note = await fixture.done('add@Note', { ...fixture.ofRecord(record), body: 'Words', audience: 'CLIENT' })
      made.push({ file: file.id, folder: folder.id, note: note.id })
    }
    for (const viewer of [fixture.admin, fixture.viewer(fixture.people.rima)]) {
      const loaders = attachedLoaders({ db, viewer, tables: fixture.tables })
      const ids = { records: records.map(({ id }) => id), files: made.map(({ file }) => file) }
      const asked = {
        attachment: ids.files,
        attachmentsOf: ids.records,
        attachmentsOfNote: made.map(({ note }) => note),
        folder: made.map(({ folder }) => folder),
        foldersOf: ids.records,
        note: made.map(({ note }) => note),
        notesOf: ids.records,
        readingsOf: ids.files,
        versionsOf: ids.files,
      }
      expect(Object.keys(asked).sort()).toEqual(Object.keys(loaders).sort())
      for (const [name, keys] of Object.entries(asked)) {
        statements.length = 0
        const found = await loaders[name as keyof typeof loaders].loadMany(keys)
        expect([name, found.length, statements.length]).toEqual([name, 3, 1])
        expect([name, found.filter((one) => one === null || one instanceof Error)]).toEqual([name, []])
      }
    }
    await client.end()
  })
}
