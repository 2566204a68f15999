import { testDatabase } from '@parvis/runtime/testing/testDatabase.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { eq, type SQL, sql } from 'drizzle-orm'
import { integer, pgSchema, text } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, expect, it, test, vi } from 'vitest'
import { newSettings } from '../testing/world.ts'
import { newId } from './columns.ts'
import { openDatabase } from './database.ts'
import { read } from './read.ts'
import { type Query, runStatement } from './statement.ts'

const events = pgSchema('identity').table('events', { id: text(), type: text(), subjectId: text(), version: integer() })

let database: ReturnType<typeof openDatabase>
beforeAll(async () => {
  database = openDatabase(await testDatabase(), 'identity', { connections: 1 })
})
afterAll(() => database.client.end())

const select = () => database.db.select({ id: events.id }).from(events)
const run = (name: string, write: () => Query<unknown> | SQL, values = {}) =>
  runStatement(database.db, { name, values }, write)
const writings: [string, (seen: 'first' | 'second') => Query<unknown> | SQL][] = [
  ['a condition', (seen) => (seen === 'first' ? select() : select().where(sql`false`))],
  ['a value in the text', (seen) => sql`select ${sql.raw(`'${seen}'`)}`],
  ['a value that has no name', (seen) => sql`select ${seen}::text`],
  ['the name of a value', (seen) => sql`select ${sql.placeholder(seen)}::text`],
  [
    'the column a value is written as',
    (seen) => sql`select ${sql.param(sql.placeholder('first'), seen === 'first' ? events.id : events.version)}::text`,
  ],
  ['the name of a field', (seen) => database.db.select({ [seen]: events.id }).from(events) as never],
  [
    'how a field is read',
    (seen) => database.db.select({ n: sql`1`.mapWith(seen === 'first' ? Number : String) }).from(events),
  ],
]

it.each(writings)(
  'a closure whose statement depends on what its name does not say fails by its name: %s',
  async (name, write) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const values = { first: '1', second: '2' }
    await run(name, () => write('first'), values)
    await run(name, () => write('first'), values)
    expect(said).not.toHaveBeenCalled()
    await expect(run(name, () => write('second'), values)).rejects.toThrow(`The statement "${name}" depends on`)
    // A resolver's error is masked; this fails the test all the same.
    expect(said).toHaveBeenCalledOnce()
    // Under a name of its own it is another statement.
    await run(`${name}, second`, () => write('second'), values)
  },
)

test('a read is another statement for each kind of viewer, and may look at the viewer it is given', async () => {
  const admin: Viewer = {
    kind: 'staff',
    role: 'ADMIN',
    id: newId(),
    locale: 'EN',
    firmLocale: 'EN',
    firmTimeZone: 'UTC',
    settings: newSettings(),
  }
  const look = (viewer: Viewer | null) =>
    read({ db: database.db, viewer }, { name: 'look' }, (seen) =>
      seen ? select().where(eq(events.id, seen.id)) : select(),
    )
  for (const viewer of [admin, null, { ...admin, id: newId() }, admin, null]) {
    await expect(look(viewer)).resolves.toEqual([])
  }
})
