import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type CollectedSpan, startCollector } from './collector.ts'
import { graphVisitor } from './graphVisitor.ts'
import { startOneProcess } from './oneProcess.ts'
import { type Processes, parts, startProcesses } from './processes.ts'
import type { Part, Replica } from './replica.ts'
import { legalLogin, password } from './steps.ts'

/** Says on standard error which parts of OpenTelemetry that make and send traces are loaded. */
const watchLoading = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module'
  registerHooks({ resolve(specifier, context, next) {
    const found = next(specifier, context)
    if (/^@opentelemetry\\/(sdk-trace|exporter-trace-otlp-http|context-async-hooks)$/.test(specifier)) {
      process.stderr.write('loaded ' + specifier + '\\n')
    }
    return found
  } })
`)}`
const documents = JSON.parse(
  readFileSync(new URL('../clients/internal/gql/persisted-documents.json', import.meta.url), 'utf8'),
) as Record<string, string>
const contractsPage = Object.keys(documents).find((hash) => /\bquery ContractsPage\b/.test(documents[hash]!))!
const firstPage = { first: 10, filter: {}, byCompany: false, companyId: '00000000-0000-7000-8000-000000000000' }
const nadine = legalLogin('nadine.khoury')

describe('ops looks into the processes', () => {
  let collector: Awaited<ReturnType<typeof startCollector>>
  let processes: Processes
  let gateway: Replica
  let identity: Replica
  let contracts: Replica
  let notifications: Replica
  let cookie = ''
  /** The contract that was shown. */
  let shown = ''
  // Of the demo world no mail is due; what is shared here cannot be mailed.
  const loud = { LOG_LEVEL: 'info', SMTP_URL: 'smtp://127.0.0.1:1' }

  beforeAll(async () => {
    collector = await startCollector()
    const observed = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, NODE_OPTIONS: `--import=${watchLoading}` }
    processes = await startProcesses({ replicas: 1, variables: { ...loud, ...observed } })
    const only = (part: Part) => processes.of(part)[0]!
    gateway = only('gateway')
    identity = only('identity')
    contracts = only('contracts')
    notifications = only('notifications')
    cookie = (await graphVisitor({ url: processes.url, door: 'app', login: nadine })).cookie
  })
  afterAll(async () => {
    await processes?.stop()
    await collector?.stop()
  })

  type Way = { headers?: Record<string, string>; url?: string }
  async function ask(body: object, { headers = {}, url = processes.url }: Way = {}) {
    const response = await fetch(`${url}/app/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, ...headers },
      body: JSON.stringify(body),
    })
    return { answer: await response.json(), requestId: response.headers.get('x-request-id')! }
  }

  const read = async ({ metricsUrl }: Replica) => (await fetch(metricsUrl)).text()
  const linesOf = (replica: Replica, requestId: string): Record<string, unknown>[] =>
    (replica.output().match(/^\{.*\}$/gm) ?? [])
      .map((line) => JSON.parse(line))
      .filter((line) => line.requestId === requestId)

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
    const calls = (part: Replica) => linesOf(part, requestId).map(({ call, operation }) => `${operation} ${call}`)
    expect(new Set(calls(contracts))).toEqual(new Set(['ContractsPage graphql']))
    // Who calls is asked before it is known what they want.
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
    expect((await ask({ query: '{ firm { name } }' }, { headers: { 'x-request-id': given } })).requestId).toBe(given)
    const hostile = await ask({ query: '{ firm { name } }' }, { headers: { 'x-request-id': '{"level":60} let me in' } })
    expect(hostile.requestId).toMatch(/^[\da-f-]{36}$/)
    const traceId = '0af7651916cd43dd8448eb211c80319c'
    const headers = { traceparent: `00-${traceId}-b7ad6b7169203331-01` }
    await ask({ query: '{ firm { name } }' }, { headers })
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
    const OTEL_EXPORTER_OTLP_ENDPOINT = collector.url
    const DATABASE_URL = processes.databases.identity
    const whole = await startOneProcess({
      ...loud,
      DATABASE_URL,
      OTEL_EXPORTER_OTLP_ENDPOINT,
      HOST: '127.0.0.1',
      ALLOW_ANY_DOCUMENT: '1',
    })
    onTestFinished(whole.stop)
    const { url } = whole
    const { answer, requestId } = await ask({ query: '{ matters(first: 1) { nodes { id } } }' }, { url })
    expect(answer.data.matters.nodes).toHaveLength(1)
    const root = await seen((span) => span.attributes['parvis.request_id'] === requestId)
    const named = (name: string) => seen((span) => span.traceId === root.traceId && span.name === name)
    const [fetched, executed] = [await named('fetch matters'), await named('execute matters')]
    expect(executed.parentSpanId).toBe(fetched.spanId)
    const statement = await seen((span) => span.name === 'SELECT' && span.parentSpanId === executed.spanId)
    expect(new Set([root, fetched, executed, statement].map(({ part }) => part))).toEqual(new Set(['parvis-gateway']))
  })

  it('what is shared is delivered in a trace of its own, linked to the request', async () => {
    const { data } = (await ask({ query: whomAndWhat })).answer
    const contract = data.contracts.nodes.find((node: { share: { visible: boolean } | null }) => !node.share?.visible)
    const requesterId = data.portalUsers.nodes[0].id
    const input = { recordId: contract.id, version: contract.version, requesterId, watcherIds: [] }
    const shared = await ask({ query: showContract, variables: { input: { ...input, attachmentsVisible: false } } })
    expect(shared.answer.data.showContractInPortal.userErrors).toEqual([])
    shown = contract.id
    const asked = await seen((span) => span.attributes['parvis.request_id'] === shared.requestId)
    const delivered = await seen((span) => span.links.some(({ traceId }) => traceId === asked.traceId))
    expect(delivered).toMatchObject({ part: 'parvis-contracts', name: 'deliver to notifications' })
    expect(delivered.traceId).not.toBe(asked.traceId)

    // Its mail waits: the mail server is away.
    const failed = /parvis_mails_total\{outcome="failed"\} [1-9]/
    await expect.poll(() => read(notifications), { timeout: 10_000 }).toMatch(failed)

    const replicas = parts.flatMap(processes.of)
    const told = replicas.map(({ output }) => output()).join('') + collector.text()
    const secrets = [password, cookie.split('=')[1]!, nadine, requesterId, contract.id, contract.title]
    const names = [data.portalUsers.nodes[0].displayName, 'Khoury', 'Rima']
    expect([...secrets, ...names].filter((secret) => told.includes(secret))).toEqual([])
    // The name of a document is its author's words.
    expect(gateway.output()).not.toContain('Whom_And_What')
  })

  it('the series of every process are read at a port of its own, and at no other', async () => {
    const replicas = parts.flatMap(processes.of)
    for (const { url } of replicas) expect((await fetch(`${url}/metrics`)).status).toBe(404)
    const [first, second, third] = [await read(gateway), await read(contracts), await read(notifications)]
    expect((await fetch(gateway.metricsUrl.replace('/metrics', '/'))).status).toBe(404)
    expect(first).toMatch(/parvis_operation_duration_seconds_count\{door="app",operation="ContractsPage"\} [1-9]/)
    expect(first).toMatch(/parvis_operation_duration_seconds_count\{door="app",operation="other"\} [1-9]/)
    expect(first).toMatch(/parvis_operation_errors_total\{door="app",code="GRAPHQL_VALIDATION_FAILED"\} [1-9]/)
    expect(first).toMatch(/parvis_subgraph_fetch_duration_seconds_count\{subgraph="contracts",outcome="ok"\} [1-9]/)
    expect(first).toContain('parvis_breaker_open{subgraph="contracts"} 0')
    expect(third).toMatch(/parvis_mail_queue_rows\{subgraph="notifications"\} [1-9]/)
    expect(second).not.toMatch(/^parvis_mail_queue/m)
    expect(third).toMatch(/parvis_reminder_queue_rows\{subgraph="notifications"\} \d/)
    for (const text of [first, second, third]) expect(text).toContain('nodejs_eventloop_lag_seconds')
    expect(second).toMatch(/parvis_sql_statement_duration_seconds_count\{subgraph="contracts",outcome="ok"\} [1-9]/)
    expect(second).toMatch(/parvis_sql_pool_wait_seconds_count\{subgraph="contracts"\} [1-9]/)
    expect(first + second + third).not.toMatch(/Whom_And_What|Khoury|[\da-f]{8}-[\da-f]{4}-/)
  })

  it('what cannot be delivered is counted where it waits', async () => {
    await expect.poll(() => read(contracts), { timeout: 10_000 }).toMatch(outbox('0'))
    await notifications.kill()
    const input = { recordId: shown, body: 'As agreed.', audience: 'INTERNAL' }
    const { answer } = await ask({ query: addNote, variables: { input } })
    expect(answer.data.addContractNote.userErrors).toEqual([])
    await expect.poll(() => read(contracts), { timeout: 10_000 }).toMatch(outbox('[1-9]'))
  })

  it('nothing that makes traces is loaded where they are sent nowhere', async () => {
    expect(identity.output()).toContain('loaded @opentelemetry/sdk-trace')
    expect(identity.output()).toContain('loaded @opentelemetry/exporter-trace-otlp-http')
    await identity.stop()
    const { length } = identity.output()
    await identity.start({ OTEL_EXPORTER_OTLP_ENDPOINT: '' })
    const said = identity.output().slice(length)
    expect(said).toContain('"msg":"ready"')
    expect(said).not.toContain('loaded @opentelemetry')
  })

  /** The first span like this, once it came. */
  async function seen(like: (span: CollectedSpan) => boolean): Promise<CollectedSpan> {
    await expect.poll(() => collector.spans.some(like), { timeout: 10_000, message: `${like}` }).toBe(true)
    return collector.spans.find(like)!
  }
})

const whomAndWhat = `query Whom_And_What {
  contracts(first: 50) { nodes { id version title share { visible } } }
  portalUsers(first: 1) { nodes { id displayName } }
}`
const showContract = `mutation ($input: ShowContractInPortalInput!) {
  showContractInPortal(input: $input) { userErrors { code } }
}`
const addNote = `mutation ($input: AddNoteInput!) {
  addContractNote(input: $input) { userErrors { code } }
}`
const outbox = (rows: string) => new RegExp(`parvis_outbox_rows\\{subgraph="contracts"\\} ${rows}`)
