import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { identityFixture } from '../fixtures.ts'
import { staffUsers } from '../tables.ts'
import { timeZonesStatement } from './timeZones.ts'

let fixture: Awaited<ReturnType<typeof identityFixture>>
beforeAll(async () => {
  fixture = await identityFixture()
})
afterAll(() => fixture.stop())

const timeZones = async () => (await fixture.subgraph.internal.timeZones!()).toSorted()

it('everybody’s time zones are told each once; who named none lives in the firm’s', async () => {
  expect(await timeZones()).toEqual(['UTC'])
  await fixture.db.update(staffUsers).set({ timeZone: 'Europe/Paris' })
  for (const timeZone of ['Asia/Beirut', 'Asia/Dubai', 'Asia/Beirut', null]) await fixture.person({ timeZone })
  expect(await timeZones()).toEqual(['Asia/Beirut', 'Asia/Dubai', 'Europe/Paris', 'UTC'])
})

it('it goes from zone to zone, not through 50,000 clients', async () => {
  const admin = postgres(fixture.databaseUrl, { max: 1, onnotice: () => {} })
  await admin`
    insert into identity.portal_users (id, first_name, last_name, username, email, access_type, locale, time_zone)
    select gen_random_uuid(), 'Rima', 'Haddad', 'many.' || n, 'many.' || n || '@client.example', 'CLIENT', 'EN', 'Asia/Beirut'
    from generate_series(1, 50000) as n`
  await admin`vacuum analyze identity.portal_users`.finally(() => admin.end())
  const [row] = await fixture.db.execute<{ 'QUERY PLAN': { Plan: Record<string, number> }[] }>(
    sql`explain (analyze, buffers, format json) ${timeZonesStatement}`,
  )
  const [{ Plan: plan }] = row!['QUERY PLAN'] as [{ Plan: Record<string, number> }]
  expect(plan['Shared Hit Blocks']! + plan['Shared Read Blocks']!).toBeLessThan(50)
})
