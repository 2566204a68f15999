import { identityFixture } from '@parvis/identity/src/fixtures.ts'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { watchStatements } from './watchStatements.ts'

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

/** Each of these is found forty times, however many people there are. */
const found = 40
const searches = ['zephyrine', 'zenobia', 'zephyrine person', 'zephyrine client.example'].map((search) => ({
  filter: { search },
}))

type Fixture = Awaited<ReturnType<typeof identityFixture>>

/** One company has a quarter of all, one person in ten has none; forty have a rare name, and forty are of a rare company. */
async function fill(fixture: Fixture, people: number): Promise<void> {
  await fixture.db.execute(sql`
    insert into identity.companies (id, name) select gen_random_uuid(), 'Company ' || i
    from generate_series(1, ${people / 20}) i`)
  await fixture.db.execute(sql`insert into identity.companies (id, name) values (gen_random_uuid(), 'Zenobia Holding')`)
  await fixture.db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`
      insert into identity.portal_users (id, first_name, last_name, username, email, access_type, company_id, status, locale,
        invited_at, last_login_at, acted_at)
      select gen_random_uuid(), case when i % ${people / found} = 7 then 'Zephyrine' else 'Person' end, lpad(i::text, 7, '0'),
        case when i % ${people / found} = 7 then 'person.' else 'p.' end || i, 'p.' || i || '@client.example',
        case i % 50 when 0 then 'BOTH' when 1 then 'COLLABORATOR' else 'CLIENT' end,
        case when i % ${people / found} = 9 then (select id from identity.companies where name = 'Zenobia Holding')
          when i % 4 = 0 then ${fixture.ids.cedre}::uuid when i % 10 = 1 then null else c.id end,
        case i % 40 when 0 then 'REJECTED' when 1 then 'INACTIVE' when 2 then 'INVITED' else 'ACTIVE' end, 'EN',
        now() - i * interval '1 minute', case when i % 30 > 0 then now() - i * interval '1 second' end,
        case when i % 25 = 7 then now() end
      from generate_series(1, ${people}) i
      join (select id, row_number() over (order by name) as nth from identity.companies where name like 'Company %') c
        on c.nth = 1 + i % ${people / 20}`)
  })
  // Whose tables they are: a subgraph's own role is only warned that it may not.
  const owner = postgres(fixture.databaseUrl, { max: 1 })
  await owner`vacuum analyze identity.portal_users, identity.companies`
  await owner.end()
}

export type PeopleBuffers = {
  /** Of the first page and the next one in each order and under each filter. */
  pages: Record<string, number>
  /** Of searches that find as many, however many people there are. */
  searches: Record<string, number>
}

/** How many pages of tables and indexes lists of people touch, among so many. */
export async function peopleBuffers(people: number): Promise<PeopleBuffers> {
  const fixture = await identityFixture()
  try {
    await fill(fixture, people)
    const watch = await watchStatements(fixture.databaseUrl)
    const ask = async (variables: object) => {
      watch.take()
      let answer: { nodes: object[]; pageInfo: { endCursor: string | null } } | undefined
      for (let i = 0; i < times; i += 1)
        answer = (await fixture.run(fixture.legal, query, { ...variables })).data.portalUsers
      return { ...answer!, buffers: watch.take().at(-1)!.buffers }
    }
    const taken: PeopleBuffers = { pages: {}, searches: {} }
    for (const list of [...orders, ...filters]) {
      const name = JSON.stringify(list)
      const { buffers, pageInfo } = await ask(list)
      taken.pages[name] = buffers
      taken.pages[`${name}, further on`] = (await ask({ ...list, after: pageInfo.endCursor })).buffers
    }
    for (const search of searches) {
      const { buffers, nodes } = await ask(search)
      if (nodes.length !== found) throw new Error(`${JSON.stringify(search)} finds ${nodes.length}, not ${found}`)
      taken.searches[search.filter.search] = buffers
    }
    await watch.stop()
    return taken
  } finally {
    await fixture.stop()
  }
}

/** Buffers a page of 50 may take: one a row and the way down an index; by company each company is looked into. */
export const mostBuffers = (page: string): number => (page.includes('COMPANY') ? 150 : 65)
/** How many times the buffers of a search in a tenth of the people one may take. */
export const mostGrowth = 1.5
