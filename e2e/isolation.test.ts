import { testStorage } from '@parvis/files/testing/testStorage.ts'
import { startGateway } from '@parvis/gateway/src/gateway.ts'
import { nobody } from '@parvis/gateway/src/nobody.ts'
import { readOperationClients, readPersistedOperations } from '@parvis/gateway/src/persistedOperations.ts'
import { builders, inOneProcess } from '@parvis/gateway/src/testing/graphFixture.ts'
import type { WorldPerson } from '@parvis/kernel/testing/world.ts'
import { isParty, type ModelRecord, staffSees } from '@parvis/records/testing/visibilityModel.ts'
import { subgraphNames } from '@parvis/schema/typeDefs.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type GraphVisitor, graphVisitor } from './graphVisitor.ts'
import { type Processes, startProcesses } from './processes.ts'

type Row = ModelRecord & { id: string; kind: 'contract' | 'matter' }
type Staff = { id: string; login: string; role: 'ADMIN' | 'LEGAL' }
type Client = WorldPerson & { login: string }
type Company = { id: string; requestSharing: 'NONE' | 'EVERYONE' }

let processes: Processes
let one: Awaited<ReturnType<typeof oneProcess>>
let world: Awaited<ReturnType<typeof readWorld>>

beforeAll(async () => {
  processes = await startProcesses({ replicas: 1 })
  one = await oneProcess(processes.databases.identity)
  world = await readWorld(processes.databases.identity)
})
afterAll(async () => {
  await one?.stop()
  await processes?.stop()
})

it('five processes show everybody what the rules say, and what one process shows (V1 to V5, V12)', async () => {
  const { clients, staff, companies, records } = world
  const people = [
    ...staff.map((person) => ({ person, door: 'app' as const, sees: (row: Row) => staffSees(person, row) })),
    ...clients.map((person) => ({
      person,
      door: 'portal' as const,
      sees: (row: Row) => isParty(person, row, companies),
    })),
  ]
  let pages = 0
  for (const { person, door, sees } of people) {
    const visitor = await graphVisitor({ url: processes.url, door, login: person.login })
    const seen = records.filter(sees)
    for (const kind of ['contract', 'matter'] as const) {
      const expected = seen.filter((row) => row.kind === kind).map(({ id }) => id)
      expect((await listed(visitor, kind)).sort(), `${person.login}, ${kind}s`).toEqual(expected.sort())
    }
    const viewer = await one.viewerOf(visitor.cookie, door)
    // Of what is seen a few whole pages, and as many by their id that are not there for them.
    const hidden = records.filter((row) => !seen.includes(row))
    for (const row of [...seen.slice(0, 4), ...seen.slice(-2), ...hidden.slice(0, 2), ...hidden.slice(-2)]) {
      const query = pageOf(row.kind, door)
      const there = await visitor.ask(query, { id: row.id })
      expect(there[row.kind] !== null, `${person.login}, ${row.id}`).toBe(seen.includes(row))
      expect(there, `${person.login}, ${row.id}`).toEqual(await one.ask(query, { id: row.id }, { viewer, door }))
      pages++
    }
  }
  expect(people.length).toBeGreaterThan(15)
  expect(pages).toBeGreaterThan(100)
})

type Listed = { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }

async function listed(visitor: GraphVisitor, kind: Row['kind']): Promise<string[]> {
  const query = `query ($after: String) { ${kind}s(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`
  const ids: string[] = []
  for (let after: string | null = null; ; ) {
    const page: Listed = (await visitor.ask(query, { after }))[`${kind}s`]
    ids.push(...page.nodes.map(({ id }) => id))
    if (!page.pageInfo.hasNextPage) return ids
    after = page.pageInfo.endCursor
  }
}

const operations = readPersistedOperations()
const clientOf = readOperationClients()
/** The text with which the page of a record is read. */
function pageOf(kind: Row['kind'], door: 'app' | 'portal'): string {
  const [client, name] = [door === 'app' ? 'internal' : 'portal', kind === 'contract' ? 'ContractPage' : 'MatterPage']
  return [...operations].find(([hash, text]) => clientOf.get(hash) === client && text.includes(`query ${name}(`))![1]
}

/** The same graph over the same database, without a socket between its parts. */
async function oneProcess(databaseUrl: string) {
  const { storage, stop } = await testStorage()
  const settings = { publicUrl: 'http://localhost', smtpUrl: 'smtp://localhost', mailFrom: null }
  const { peers, subgraphs } = await inOneProcess((reached) =>
    subgraphNames.map((name) => builders[name]({ databaseUrl, peers: reached, storage, settings })),
  )
  const gateway = await startGateway(peers)
  return {
    async viewerOf(cookies: string, door: 'app' | 'portal'): Promise<Viewer> {
      const token = new RegExp(`(?:^|; )${door}=([^;]+)`).exec(cookies)![1]!
      return (await peers.identity.internal('resolveSession', { token, door }))!.viewer
    },
    async ask(query: string, variables: object, who: { viewer: Viewer; door: 'app' | 'portal' }): Promise<unknown> {
      const caller = { ...nobody('a test'), ...who, locale: who.viewer.locale }
      const contextValue = { caller, applySession: () => {} }
      const { body } = await gateway.server.executeOperation({ query, variables: { ...variables } }, { contextValue })
      if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body))
      return JSON.parse(JSON.stringify(body.singleResult.data))
    },
    async stop() {
      await gateway.stop()
      for (const subgraph of subgraphs) await subgraph.stop()
      await stop()
    },
  }
}

/** People and records as they stand in the tables, for the model. */
async function readWorld(databaseUrl: string) {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  const recordsOf = (kind: Row['kind']) => sql<Row[]>`
    select id, ${kind} as kind, requester_id as "requesterId", watcher_ids as "watcherIds", created_by_id as "createdById",
      assignee_id as "assigneeId", staff_ids as "staffIds", private, json_build_object('visible', share_visible,
        'companyId', share_company_id, 'attachmentsVisible', attachments_visible) as share
    from ${sql(`${kind}s`)}.${sql(`${kind}s`)} order by id`
  try {
    return {
      clients: await sql<Client[]>`
        select id, 'portal' as kind, display_name as "displayName", company_id as "companyId", status,
          access_type as "accessType", username as login
        from identity.portal_users where status = 'ACTIVE' order by username`,
      staff: await sql<Staff[]>`
        select id, email as login, role from identity.staff_users where status = 'ACTIVE' order by email`,
      companies: await sql<Company[]>`select id, request_sharing as "requestSharing" from identity.companies`,
      records: [...(await recordsOf('contract')), ...(await recordsOf('matter'))],
    }
  } finally {
    await sql.end()
  }
}
