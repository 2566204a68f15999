import { openDatabase } from '@parvis/kernel/database/database.ts'
import { testDatabase } from '@parvis/runtime/testing/testDatabase.ts'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { errorForLog } from './errorForLog.ts'

let database: ReturnType<typeof openDatabase>
beforeAll(async () => {
  database = openDatabase(await testDatabase(), 'identity', { connections: 1 })
})
afterAll(() => database.client.end())

const failureOf = (work: PromiseLike<unknown>) =>
  Promise.resolve(work).then(
    () => {
      throw new Error('it did not fail')
    },
    (error: unknown) => error,
  )
const written = (error: unknown) => JSON.stringify(errorForLog(error))

test('a statement that failed is told with its code and text, without its parameters', async () => {
  const error = await failureOf(database.db.execute(sql`select ${'Rima Haddad'}::text, 1 / ${0}::int`))
  expect(String(error)).toContain('Rima Haddad')
  expect(written(error)).not.toContain('Rima Haddad')
  expect(errorForLog(error)).toMatchObject({
    message: expect.stringContaining('select $1'),
    stack: expect.stringContaining(' at '),
    cause: { type: 'PostgresError', code: '22012' },
  })
})

test('a value that the database quotes is not written', async () => {
  const error = await failureOf(database.db.execute(sql`select ${'Rima Haddad'}::uuid`))
  expect(written(error)).not.toContain('Rima')
  const twice = sql`with t as (select 1) insert into identity.inbox (event_id) values (${one}), (${one})`
  const doubled = await failureOf(database.db.execute(twice))
  expect(written(doubled)).not.toContain(one)
  expect(errorForLog(doubled)).toMatchObject({ cause: { code: '23505', constraint_name: 'inbox_pkey' } })
})

test('whom a mail server does not know is not written, what it answered is', () => {
  const error = Object.assign(new Error('Message failed: 550 <rima.haddad@groupecedre.example> no such user'), {
    responseCode: 550,
    recipients: ['rima.haddad@groupecedre.example'],
  })
  expect(written(error)).not.toContain('rima')
  expect(errorForLog(error)).toMatchObject({ message: 'Message failed: 550 <…@…> no such user', responseCode: 550 })
  expect(errorForLog(error.message)).toBe('Message failed: 550 <…@…> no such user')
})

test('an error in a circle, and what is no error at all, is written too', () => {
  const error = new Error('round')
  error.cause = error
  expect(written(error)).toContain('round')
  expect(errorForLog({ login: 'rima.haddad' })).toEqual({ type: 'object' })
})

const one = '01990000-0000-7000-8000-000000000001'
