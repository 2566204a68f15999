import { testDatabase } from '@parvis/runtime/testing/testDatabase.ts'
import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import { sql } from 'drizzle-orm'
import { pgSchema } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventTables } from '../events/eventTables.ts'
import { newId } from './columns.ts'
import { openDatabase, type Transaction } from './database.ts'

let databaseUrl: string
const pools = new Map<SubgraphName, ReturnType<typeof openDatabase>>()
beforeAll(async () => {
  databaseUrl = await testDatabase()
  for (const name of subgraphNames) pools.set(name, openDatabase(databaseUrl, name, { connections: 1 }))
})
afterAll(() => Promise.all([...pools.values()].map(({ client }) => client.end())))

const attempt = (name: SubgraphName, statement: string) =>
  pools
    .get(name)!
    .client.unsafe(statement)
    .then(
      () => 'allowed',
      (error) => error.code,
    )
const denied = '42501'

describe.each(subgraphNames)('the role of %s', (name) => {
  it('reads its own tables and no others', async () => {
    for (const other of subgraphNames) {
      expect([other, await attempt(name, `select * from ${other}.events`)]).toEqual([
        other,
        other === name ? 'allowed' : denied,
      ])
      if (other !== name)
        expect(await attempt(name, `insert into ${other}.inbox (event_id) values (gen_random_uuid())`)).toBe(denied)
    }
  })

  it('can neither change nor remove what happened, nor change the schema or become somebody else', async () => {
    expect(await attempt(name, `update ${name}.events set type = 'x'`)).toBe(denied)
    expect(await attempt(name, `delete from ${name}.events`)).toBe(denied)
    expect(await attempt(name, `truncate ${name}.events`)).toBe(denied)
    expect(await attempt(name, `create table ${name}.more (id int)`)).toBe(denied)
    expect(await attempt(name, 'create table public.more (id int)')).toBe(denied)
    expect(await attempt(name, `alter table ${name}.events disable trigger all`)).toBe(denied)
    expect(await attempt(name, 'reset role; set role postgres')).toBe(denied)
  })
})

it('a statement that takes too long is ended after five seconds, a lock waited for after one', async () => {
  const [settings] = await pools.get('contracts')!.client`
    select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
           current_setting('idle_in_transaction_session_timeout') as idle`
  expect(settings).toEqual({ statement: '5s', lock: '1s', idle: '10s' })
})

describe('a connection that is lost during a transaction', () => {
  const { inbox } = eventTables(pgSchema('identity'))
  const count = async (id: string) =>
    (await pools.get('identity')!.client`select from identity.inbox where event_id = ${id}`).length

  it('fails the transaction, and nothing it still writes is written by the connection that comes after', async () => {
    const { db, client } = pools.get('identity')!
    const [before, after] = [newId(), newId()]
    const write = (tx: Transaction, eventId: string) => tx.insert(inbox).values({ eventId })
    const late = Promise.withResolvers<unknown>()
    const lost = db.transaction(async (tx) => {
      await write(tx, before)
      await tx.execute(sql`select pg_terminate_backend(pg_backend_pid())`).catch(() => {})
      // The pool has its one connection anew by now.
      await client`select 1`
      await write(tx, after).then(late.resolve, (error) => late.resolve(error.cause.code))
    })
    await expect(lost).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' })
    expect(await late.promise).toBe('CONNECTION_CLOSED')
    expect([await count(before), await count(after)]).toEqual([0, 0])
  })

  it('ends no process and costs the pool nothing, however often and at whatever moment', async () => {
    const { client } = pools.get('identity')!
    const killer = openDatabase(databaseUrl, 'identity', { connections: 1 }).client
    const lose = () =>
      client.begin(async (tx) => {
        const [{ pid } = { pid: 0 }] = await tx<{ pid: number }[]>`select pg_backend_pid() as pid`
        await Promise.all([killer`select pg_terminate_backend(${pid})`, ...many(() => tx`select 1`)])
        await Promise.all(many(() => tx`select 1`))
      })
    for (const _ of many(() => 0)) await expect(lose()).rejects.toThrow()
    expect(await Promise.all(many(() => client`select 1 as one`))).toHaveLength(10)
    await killer.end()
  })
})

const many = <T>(make: () => T): T[] => Array.from({ length: 10 }, make)
