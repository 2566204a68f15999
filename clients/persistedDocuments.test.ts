import { globSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { documentsOf, persistedDocuments, typesReturned } from './persistedDocuments.ts'
import { graphqlClient } from './shared/graph/graphqlClient.ts'

const folder = (name: string) => `${import.meta.dirname}/${name}`
const document = (name: string) => documentsOf(folder('internal')).get(name)!

describe('the types an operation can return', () => {
  it('are those of its fields and its fragments', () => {
    const text = `
      query { contract(id: "1") { id ...Shown } }
      fragment Shown on Contract { milestones { id attachments { id } } }
    `
    expect(typesReturned(text)).toEqual(['Attachment', 'Contract', 'Milestone'])
  })

  it('are every type a union stands for', () => {
    const text = 'query { contract(id: "1") { notes { author { ... on StaffUser { id } } } } }'
    expect(typesReturned(text)).toEqual(['Contract', 'Note', 'PortalUser', 'StaffUser'])
  })

  it('are things with an id: no pages, counts, payloads and refusals, and not the viewer', () => {
    const list = 'query { contracts(first: 1) { nodes { title } pageInfo { endCursor } totalCount { value } } }'
    expect(typesReturned(list)).toEqual(['Contract'])
    expect(typesReturned('mutation { signIn(input: {}) { viewer { id } userErrors { code } } }')).toEqual([])
  })

  it('stand in the bundle, in place of the text', () => {
    const id = `${folder('internal')}/notes/RecordNotes.tsx`
    const plugin = persistedDocuments([folder('internal')])
    const transform = plugin.transform as (code: string, id: string) => string
    const built = transform(readFileSync(id, 'utf8'), id)
    expect(built).not.toContain('graphql(`')
    expect(built).toContain(
      `const RecordNotes_WithdrawDocument = (${JSON.stringify(document('RecordNotes_Withdraw'))})`,
    )
    expect(document('RecordNotes_Withdraw').types).toEqual(['Attachment', 'Note'])
  })
})

describe('a query is asked again', () => {
  const servers: ReturnType<typeof createServer>[] = []
  // While it is developed, urql wants to see the operation in a document; what is built has its hash only.
  beforeEach(() => void vi.stubEnv('NODE_ENV', 'production'))
  afterEach(() => {
    vi.unstubAllEnvs()
    for (const server of servers.splice(0)) server.close()
  })

  /** A client of a server that answers each operation by its hash and counts how often it was asked. */
  async function ask(answers: Record<string, unknown>) {
    const asked: Record<string, number> = {}
    const server = createServer(async (request, response) => {
      const { extensions } = JSON.parse((await request.toArray()).join(''))
      const hash = extensions.persistedQuery.sha256Hash
      const name = Object.keys(answers).find((each) => document(each).documentId === hash)!
      asked[name] = (asked[name] ?? 0) + 1
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: answers[name] }))
    })
    servers.push(server)
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/app/graphql`
    const client = graphqlClient({ endpoint, language: 'en', onUnauthenticated() {} })
    return { client, asked }
  }

  const noNotes = { contract: { __typename: 'Contract', id: '1', notes: [] } }

  it('though its list was empty, after a mutation that returns one', async () => {
    const add = { addContractNote: { __typename: 'AddContractNotePayload', note: { __typename: 'Note' } } }
    const { client, asked } = await ask({ RecordNotes: noNotes, RecordNotes_Add: add })
    const { unsubscribe } = client.query(document('RecordNotes'), { id: '1' }).subscribe(() => {})
    await expect.poll(() => asked.RecordNotes).toBe(1)
    await client.mutation(document('RecordNotes_Add'), { input: {} })
    await expect.poll(() => asked.RecordNotes).toBe(2)
    unsubscribe()
  })

  it('after a mutation that answers with nothing, because the note is gone', async () => {
    const withdraw = { withdrawContractNote: { __typename: 'WithdrawContractNotePayload', note: null } }
    const noFiles = { contract: { __typename: 'Contract', id: '1', attachments: [], folders: [], notes: [] } }
    const { client, asked } = await ask({
      RecordNotes: noNotes,
      RecordAttachments: noFiles,
      RecordNotes_Withdraw: withdraw,
    })
    const open = ['RecordNotes', 'RecordAttachments'].map((name) =>
      client.query(document(name), { id: '1' }).subscribe(() => {}),
    )
    await expect.poll(() => asked).toEqual({ RecordNotes: 1, RecordAttachments: 1 })
    await client.mutation(document('RecordNotes_Withdraw'), { input: {} })
    await expect.poll(() => asked).toEqual({ RecordNotes: 2, RecordAttachments: 2, RecordNotes_Withdraw: 1 })
    for (const each of open) each.unsubscribe()
  })

  it('only when the mutation can return what it shows', async () => {
    const companies = { companies: { __typename: 'CompanyConnection', nodes: [] } }
    const withdraw = { withdrawContractNote: { __typename: 'WithdrawContractNotePayload', note: null } }
    const { client, asked } = await ask({ CompaniesTab: companies, RecordNotes_Withdraw: withdraw })
    const { unsubscribe } = client.query(document('CompaniesTab'), {}).subscribe(() => {})
    await expect.poll(() => asked.CompaniesTab).toBe(1)
    await client.mutation(document('RecordNotes_Withdraw'), { input: {} })
    await client.query(document('CompaniesTab'), {}).toPromise()
    expect(asked).toEqual({ CompaniesTab: 1, RecordNotes_Withdraw: 1 })
    unsubscribe()
  })
})

it('no page keeps a list of the types it shows', () => {
  const sources = globSync('{shared,portal,internal}/**/*.{ts,tsx}', { cwd: import.meta.dirname })
  const listing = sources.filter((file) => readFileSync(folder(file), 'utf8').includes('additionalTypenames'))
  expect(listing).toEqual(['shared/graph/typesOfDocuments.ts'])
})
