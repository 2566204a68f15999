import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CollectedSpan, startCollector } from './collector.ts'
import { type Observed, observedWorld } from './observedProcesses.ts'
import { password } from './steps.ts'

/* Gateway, identity and contracts as processes of their own, with matters and notifications inside the gateway's. */

const documents = JSON.parse(
  readFileSync(new URL('../clients/internal/gql/persisted-documents.json', import.meta.url), 'utf8'),
) as Record<string, string>
const contractsPage = Object.keys(documents).find((hash) => documents[hash]!.startsWith('query ContractsPage'))!
const firstPage = { first: 10, filter: {}, byCompany: false, companyId: '00000000-0000-7000-8000-000000000000' }
const nadine = 'nadine.khoury@khourydelacroix.example'

describe('ops looks into the processes', () => {
  let collector: Awaited<ReturnType<typeof startCollector>>
  let world: Awaited<ReturnType<typeof observedWorld>>
  let gateway: Observed
  let identity: Observed
  let contracts: Observed
  let cookie = ''

  beforeAll(async () => {
    collector = await startCollector()
    world = await observedWorld()
    const traced = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url }
    const nowhere = 'http://127.0.0.1:1'
    const others = { MATTERS_URL: nowhere, NOTIFICATIONS_URL: nowhere }
    identity = await world.start('identity', { ...traced, ...others, IDENTITY_URL: nowhere, CONTRACTS_URL: nowhere })
    const IDENTITY_URL = identity.url
    contracts = await world.start('contracts', { ...traced, ...others, IDENTITY_URL, CONTRACTS_URL: nowhere })
    gateway = await world.start('gateway', {
      ...traced,
      IDENTITY_URL,
      CONTRACTS_URL: contracts.url,
      ALLOW_ANY_DOCUMENT: '1',
      TRUST_PROXY: '1',
    })
    const input = { login: nadine, password }
    await ask({ query: signIn, variables: { input } })
  })
  afterAll(async () => {
    await world?.stop()
    await collector?.stop()
  })

  async function ask(body: object, headers: Record<string, string> = {}) {
    const response = await fetch(`${gateway.url}/app/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie && { cookie }), ...headers },
      body: JSON.stringify(body),
    })
    const [set] = response.headers.getSetCookie()
    if (set) cookie = set.split(';')[0]!
    return { answer: await response.json(), requestId: response.headers.get('x-request-id')! }
  }

  const read = async ({ metricsUrl }: Observed) => (await fetch(metricsUrl)).text()
  const linesOf = (part: Observed, requestId: string) => part.lines().filter((line) => line.requestId === requestId)

  it('a request is one line in each process it came to, under the id its caller was given', async () => {
    const { answer, requestId } = await ask({ documentId: contractsPage, variables: firstPage })
    expect(answer.errors).toBeUndefined()
    await expect.poll(() => linesOf(contracts, requestId).length).toBeGreaterThan(0)
    await expect.poll(() => linesOf(gateway, requestId)).toHaveLength(1)
    expect(linesOf(gateway, requestId)[0]).toMatchObject({
      door: 'app',
      operation: 'ContractsPage',
      status: 200,
      codes: [],
      fetches: expect.any(Number),
    })
    const calls = (part: Observed) => linesOf(part, requestId).map(({ call, operation }) => `${operation} ${call}`)
    expect(new Set(calls(contracts))).toEqual(new Set(['ContractsPage graphql']))
    // Who calls is asked before it is known what he wants.
    expect(new Set(calls(identity))).toEqual(new Set(['null resolveSession', 'ContractsPage graphql']))
    expect(linesOf(contracts, requestId)[0]).toMatchObject({ subgraph: 'contracts', statements: expect.any(Number) })
  })

  it('a refusal says its code, and the answer the same id as the line', async () => {
    const { answer, requestId } = await ask({ query: '{ viewer { nothing } }' })
    expect(answer.errors[0].extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED', requestId })
    await expect.poll(() => linesOf(gateway, requestId)).toHaveLength(1)
    expect(linesOf(gateway, requestId)[0]).toMatchObject({ operation: 'other', codes: ['GRAPHQL_VALIDATION_FAILED'] })
  })

  it("behind our proxy its id and its trace are kept, and an id that is none of a proxy's is not", async () => {
    const given = 'edge-7f3a0c2e'
    expect((await ask({ query: '{ firm { name } }' }, { 'x-request-id': given })).requestId).toBe(given)
    const hostile = await ask({ query: '{ firm { name } }' }, { 'x-request-id': '{"level":60} let me in' })
    expect(hostile.requestId).toMatch(/^[\da-f-]{36}$/)
    const traceId = '0af7651916cd43dd8448eb211c80319c'
    await ask({ query: '{ firm { name } }' }, { traceparent: `00-${traceId}-b7ad6b7169203331-01` })
    await expect.poll(() => collector.spans.some((span) => span.traceId === traceId), { timeout: 10_000 }).toBe(true)
  })

  it('one trace goes through gateway, two subgraphs and their SQL, each below what asked for it', async () => {
    const { requestId } = await ask({ documentId: contractsPage, variables: firstPage })
    const root = await seen(
      (span) => span.name === 'ContractsPage' && span.attributes['parvis.request_id'] === requestId,
    )
    const trace = () => collector.spans.filter(({ traceId }) => traceId === root.traceId)
    const isBelow = (span: CollectedSpan, above: CollectedSpan): boolean => {
      const parent = trace().find(({ spanId }) => spanId === span.parentSpanId)
      return parent === above || (parent !== undefined && isBelow(parent, above))
    }
    expect(root).toMatchObject({ part: 'parvis-gateway' })
    for (const subgraph of ['contracts', 'identity']) {
      const part = `parvis-${subgraph}`
      const served = await seen((span) => span.traceId === root.traceId && span.name === `${subgraph} graphql`)
      const fetched = trace().find(({ spanId }) => spanId === served.parentSpanId)!
      expect(fetched).toMatchObject({ part: 'parvis-gateway', name: `fetch ${subgraph}` })
      expect(isBelow(fetched, root)).toBe(true)
      const executed = await seen((span) => span.name === `execute ${subgraph}` && isBelow(span, served))
      const statement = await seen((span) => span.name === 'SELECT' && isBelow(span, executed))
      expect([executed.part, statement.part]).toEqual([part, part])
      expect(statement.attributes['db.query.text']).toMatch(/^select .*\$1/)
    }
    const session = await seen((span) => span.traceId === root.traceId && span.name === 'identity resolveSession')
    expect(isBelow(session, root)).toBe(true)
  })

  it('inside one process a trace goes as far', async () => {
    const { requestId } = await ask({ query: '{ matters(first: 1) { nodes { id } } }' })
    const root = await seen((span) => span.attributes['parvis.request_id'] === requestId)
    const named = async (name: string) =>
      seen((span) => span.traceId === root.traceId && span.name === name && span.part === 'parvis-gateway')
    const [fetched, executed, statement] = [
      await named('fetch matters'),
      await named('execute matters'),
      await named('SELECT'),
    ]
    expect(executed.parentSpanId).toBe(fetched.spanId)
    expect(statement.parentSpanId).toBe(executed.spanId)
  })

  it('what is shared is delivered in a trace of its own, linked to the request', async () => {
    const { data } = (await ask({ query: whomAndWhat })).answer
    const contract = data.contracts.nodes.find((node: { share: { visible: boolean } | null }) => !node.share?.visible)
    const requesterId = data.portalUsers.nodes[0].id
    const input = { contractId: contract.id, version: contract.version, requesterId, watcherIds: [] }
    const shared = await ask({ query: share, variables: { input: { ...input, attachmentsVisible: false } } })
    expect(shared.answer.data.showContractInPortal.userErrors).toEqual([])
    const asked = await seen((span) => span.attributes['parvis.request_id'] === shared.requestId)
    const delivered = await seen((span) => span.links.some(({ traceId }) => traceId === asked.traceId))
    expect(delivered).toMatchObject({ part: 'parvis-contracts', name: 'deliver to notifications' })
    expect(delivered.traceId).not.toBe(asked.traceId)

    const told = [gateway, identity, contracts].map((part) => part.output()).join('') + collector.text()
    const secrets = [password, cookie.split('=')[1]!, nadine, requesterId, contract.id, contract.title]
    const names = [data.portalUsers.nodes[0].displayName, 'Khoury', 'Rima']
    expect([...secrets, ...names].filter((secret) => told.includes(secret))).toEqual([])
    // The name of a document is its author's words.
    expect(gateway.output()).not.toContain('Whom_And_What')
  })

  it('the series of every process are read at a port of its own, and at no other', async () => {
    const { data } = (await ask({ query: hiddenMatters })).answer
    const matter = data.matters.nodes.find((node: { share: { visible: boolean } | null }) => !node.share?.visible)
    const requesterId = data.portalUsers.nodes[0].id
    const input = {
      matterId: matter.id,
      version: matter.version,
      requesterId,
      watcherIds: [],
      attachmentsVisible: false,
    }
    const shared = await ask({ query: shareMatter, variables: { input } })
    expect(shared.answer.data.showMatterInPortal.userErrors).toEqual([])
    // Its mail waits: the mail server is away.
    await expect.poll(() => read(gateway), { timeout: 10_000 }).toMatch(/parvis_mails_total\{outcome="failed"\} [1-9]/)
    for (const { url } of [gateway, identity, contracts]) expect((await fetch(`${url}/metrics`)).status).toBe(404)
    const [first, second] = await Promise.all([read(gateway), read(contracts)])
    expect((await fetch(gateway.metricsUrl.replace('/metrics', '/'))).status).toBe(404)
    expect(first).toMatch(/parvis_operation_duration_seconds_count\{door="app",operation="ContractsPage"\} [1-9]/)
    expect(first).toMatch(/parvis_operation_duration_seconds_count\{door="app",operation="other"\} [1-9]/)
    expect(first).toMatch(/parvis_operation_errors_total\{door="app",code="GRAPHQL_VALIDATION_FAILED"\} [1-9]/)
    expect(first).toMatch(/parvis_subgraph_fetch_duration_seconds_count\{subgraph="contracts",outcome="ok"\} [1-9]/)
    expect(first).toContain('parvis_breaker_open{subgraph="contracts"} 0')
    expect(first).toMatch(/parvis_mail_queue_rows [1-9]/)
    expect(first).toContain('nodejs_eventloop_lag_seconds')
    expect(second).toMatch(/parvis_sql_statement_duration_seconds_count\{subgraph="contracts",outcome="ok"\} [1-9]/)
    expect(second).toMatch(/parvis_sql_pool_wait_seconds_count\{subgraph="contracts"\} [1-9]/)
    // Nobody takes its events: notifications listens nowhere here.
    expect(second).toMatch(/parvis_outbox_rows\{subgraph="contracts"\} [1-9]/)
    expect(first + second).not.toMatch(/Whom_And_What|Khoury|[\da-f]{8}-[\da-f]{4}-/)
  })

  it('nothing that makes traces is loaded where they are sent nowhere', async () => {
    const nowhere = 'http://127.0.0.1:1'
    const urls = { IDENTITY_URL: nowhere, CONTRACTS_URL: nowhere, MATTERS_URL: nowhere, NOTIFICATIONS_URL: nowhere }
    const untraced = await world.start('identity', urls)
    expect(untraced.output()).not.toContain('loaded @opentelemetry')
    expect(identity.output()).toContain('loaded @opentelemetry/sdk-trace')
    expect(identity.output()).toContain('loaded @opentelemetry/exporter-trace-otlp-http')
  })

  /** The first span like this, once it came. */
  async function seen(like: (span: CollectedSpan) => boolean): Promise<CollectedSpan> {
    await expect.poll(() => collector.spans.some(like), { timeout: 10_000, message: `${like}` }).toBe(true)
    return collector.spans.find(like)!
  }
})

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } userErrors { code } } }'
const whomAndWhat = `query Whom_And_What {
  contracts(first: 50) { nodes { id version title share { visible } } }
  portalUsers(first: 1) { nodes { id displayName } }
}`
const share = `mutation ($input: ShowContractInPortalInput!) {
  showContractInPortal(input: $input) { userErrors { code } }
}`
const hiddenMatters = `{
  matters(first: 50) { nodes { id version share { visible } } }
  portalUsers(first: 1) { nodes { id } }
}`
const shareMatter = `mutation ($input: ShowMatterInPortalInput!) {
  showMatterInPortal(input: $input) { userErrors { code } }
}`
