import { identityFixture } from '@parvis/identity/src/fixtures.ts'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { watchStatements } from './measure/watchStatements.ts'

const query = `query ($after: String, $filter: PortalUserFilter, $sort: PortalUserSort) {
  portalUsers(first: 50, after: $after, filter: $filter, sort: $sort) { nodes { id } pageInfo { endCursor } }
}`
/** A prepared statement gets the plan it keeps after five times. */
const times = 7

const orders = ['NAME', 'COMPANY', 'LAST_SIGN_IN', 'INVITED'].flatMap((by) =>
  [false, true].map((descending) => ({ sort: { by, descending } })),
)
/** Each of these lists has more people than a page holds, however many there are in all. */
const filters = [
  { accessTypes: ['CLIENT'] },
  { accessTypes: ['COLLABORATOR'] },
  { accessTypes: ['BOTH'] },
  ...['ACTIVE', 'INVITED', 'INACTIVE', 'REJECTED'].map((status) => ({ statuses: [status] })),
  { neverSignedIn: true },
  { neverSignedIn: false },
  ...['INVITED', 'ENTERED', 'ACTED'].map((activation) => ({ activation })),
].map((filter) => ({ filter }))

/** How many pages of tables and indexes the first page and the next one of each list touch, among so many people. */
async function buffersAmong(people: number): Promise<Record<string, number>> {
  const fixture = await identityFixture()
  try {
    await fixture.db.execute(sql`
      insert into identity.companies (id, name) select gen_random_uuid(), 'Company ' || i
      from generate_series(1, ${people / 20}) i`)
    // One company has a quarter of all, one person in ten has none.
    await fixture.db.transaction(async (tx) => {
      await tx.execute(sql`set local statement_timeout = 0`)
      await tx.execute(sql`
        insert into identity.portal_users (id, first_name, last_name, username, email, access_type, company_id, status, locale,
          invited_at, last_login_at, acted_at)
        select gen_random_uuid(), 'Person', lpad(i::text, 7, '0'), 'p.' || i, 'p.' || i || '@client.example',
          case i % 50 when 0 then 'BOTH' when 1 then 'COLLABORATOR' else 'CLIENT' end,
          case when i % 4 = 0 then ${fixture.ids.cedre}::uuid when i % 10 = 1 then null else c.id end,
          case i % 40 when 0 then 'REJECTED' when 1 then 'INACTIVE' when 2 then 'INVITED' else 'ACTIVE' end, 'EN',
          now() - i * interval '1 minute', case when i % 30 > 0 then now() - i * interval '1 second' end,
          case when i % 25 = 7 then now() end
        from generate_series(1, ${people}) i
        join (select id, row_number() over (order by name) as nth from identity.companies) c on c.nth = 1 + i % ${people / 20}`)
    })
    await fixture.db.execute(sql`vacuum analyze identity.portal_users`)
    await fixture.db.execute(sql`vacuum analyze identity.companies`)
    const watch = await watchStatements(fixture.databaseUrl)
    const found: Record<string, number> = {}
    const asked = async (name: string, variables: object) => {
      watch.take()
      let after: string | null = null
      for (let i = 0; i < times; i += 1) {
        const { data } = await fixture.run(fixture.legal, query, { ...variables })
        after = data.portalUsers.pageInfo.endCursor
      }
      found[name] = watch.take().at(-1)!.buffers
      return after
    }
    for (const list of [...orders, ...filters]) {
      const name = JSON.stringify(list)
      const after = await asked(name, list)
      await asked(`${name}, further on`, { ...list, after })
    }
    await watch.stop()
    return found
  } finally {
    await fixture.stop()
  }
}

/** Buffers a page of 50 may take: one a row and the way down an index; by company each company is looked into. */
const most = { byCompany: 20 * 50, otherwise: 65 }

it('a page of people costs what the page costs, in every order and under every filter', async () => {
  for (const [page, buffers] of Object.entries(await buffersAmong(12_000))) {
    expect.soft(buffers, page).toBeLessThanOrEqual(page.includes('COMPANY') ? most.byCompany : most.otherwise)
  }
}, 60_000)
