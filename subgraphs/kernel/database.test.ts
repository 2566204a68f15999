import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from './database.ts'
import { testDatabase } from './testing/testDatabase.ts'

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
