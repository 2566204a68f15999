import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contracts } from '@parvis/contracts/src/subgraph.ts'
import { demoPassword } from '@parvis/demo/accounts.ts'
import { startMailbox } from '@parvis/demo/mailbox/startMailbox.ts'
import { demoDatabase } from '@parvis/demo/testing/demoDatabase.ts'
import { testStorage } from '@parvis/files/testing/testStorage.ts'
import { identity } from '@parvis/identity/src/subgraph.ts'
import { type Carrier, type Carriers, inProcessCarrier } from '@parvis/kernel/graph/carrier.ts'
import type { Subgraph } from '@parvis/kernel/graph/subgraph.ts'
import { matters } from '@parvis/matters/src/subgraph.ts'
import { notifications } from '@parvis/notifications/src/subgraph.ts'
import { httpCarrier } from '@parvis/runtime/httpCarrier.ts'
import type { SubgraphParts } from '@parvis/runtime/subgraphParts.ts'
import { subgraphServer } from '@parvis/runtime/subgraphServer.ts'
import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import { createApp } from '../createApp.ts'
import { startGateway } from '../gateway.ts'
import { readPersistedOperations } from '../persistedOperations.ts'

export type Shape = 'in one process' | 'as processes over HTTP'

/** How each subgraph is built. */
export const builders = { identity, matters, contracts, notifications }
const secret = 'a secret of at least thirty-two characters'

type Stops = (() => Promise<unknown>)[]

/** Every subgraph called directly. */
export async function inOneProcess(build: (peers: Peers) => Subgraph[]): Promise<Running> {
  const running = new Map<SubgraphName, Subgraph>()
  const peers = perSubgraph((name) => inProcessCarrier(() => running.get(name)!))
  for (const subgraph of build(peers)) running.set(subgraph.name, subgraph)
  return { peers, subgraphs: [...running.values()], takeAway: async (name) => void running.delete(name), stops: [] }
}

/** Every subgraph on a socket of its own, and every call between them with a token. */
async function overHttp(build: (peers: Peers) => Subgraph[]): Promise<Running> {
  const carriers = new Map<SubgraphName, Carrier>()
  const peers = perSubgraph((name) => ({
    graphql: (...call) => carriers.get(name)!.graphql(...call),
    internal: (...call) => carriers.get(name)!.internal(...call),
  }))
  const subgraphs = build(peers)
  const stops: Stops = []
  const servers = new Map<SubgraphName, () => Promise<unknown>>()
  for (const subgraph of subgraphs) {
    const server = subgraphServer({ subgraph, secret })
    const carrier = httpCarrier({
      subgraph: subgraph.name,
      secret,
      url: await server.listen({ port: 0, host: '127.0.0.1' }),
    })
    carriers.set(subgraph.name, carrier)
    servers.set(subgraph.name, () => server.close())
    stops.push(carrier.close, () => server.close())
  }
  return { peers, subgraphs, takeAway: async (name) => void (await servers.get(name)!()), stops }
}

type Peers = Carriers
type Running = { peers: Peers; subgraphs: Subgraph[]; takeAway(name: SubgraphName): Promise<void>; stops: Stops }

const perSubgraph = (make: (name: SubgraphName) => Carrier) =>
  Object.fromEntries(subgraphNames.map((name) => [name, make(name)])) as Peers

/** The whole graph over the demo world, on real parts: PostgreSQL, a mail server, and sockets in the second shape. */
export async function graphFixture(shape: Shape) {
  const directory = await mkdtemp(join(tmpdir(), 'parvis-graph-'))
  const mailbox = await startMailbox({ directory })
  const publicUrl = 'http://localhost:4000'
  const settings = { publicUrl, smtpUrl: mailbox.smtpUrl, mailFrom: null } satisfies SubgraphParts['settings']
  const files = await testStorage()
  const { storage } = files
  const databaseUrl = await demoDatabase(files.folder)
  const build = (peers: Peers) => subgraphNames.map((name) => builders[name]({ databaseUrl, peers, storage, settings }))
  const running = await (shape === 'in one process' ? inOneProcess(build) : overHttp(build))
  for (const subgraph of running.subgraphs) await subgraph.start()
  const gateway = await startGateway(running.peers)
  const app = await createApp({
    gateway,
    carriers: running.peers,
    storage,
    operations: readPersistedOperations(),
    mailbox: mailbox.routes,
    checkReady: async () => {},
    environment: {
      PUBLIC_URL: publicUrl,
      TRUST_PROXY: undefined,
      FRAME_ANCESTORS: "'none'",
      ALLOW_ANY_DOCUMENT: true,
      UPLOAD_MAX_BYTES: 2_000_000_000,
      UNFINISHED_MAX_BYTES: 2_000_000_000,
    },
  })
  return {
    app,
    gateway,
    files,
    peers: running.peers,
    takeAway: running.takeAway,
    async stop() {
      await app.close()
      await gateway.stop()
      for (const subgraph of running.subgraphs.toReversed()) await subgraph.stop()
      for (const stop of running.stops) await stop()
      await mailbox.stop()
      await files.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

type Fixture = Awaited<ReturnType<typeof graphFixture>>
type Answer = {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
  data: any
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[]
}

/** Somebody at a door, signed in with the demo's password; the cookie is kept as a browser does. */
export async function visitor({ app }: Fixture, { door, login }: { door: 'app' | 'portal'; login: string }) {
  let cookies: Record<string, string> = {}
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const headers = { 'content-type': 'application/json' }
    const payload = JSON.stringify({ query, variables })
    const response = await app.inject({ method: 'POST', url: `/${door}/graphql`, headers, payload, cookies })
    for (const { name, value } of response.cookies) cookies = { ...cookies, [name]: value }
    return response.json<Answer>()
  }
  const answer = await ask(
    'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } userErrors { code } } }',
    { input: { login, password: demoPassword } },
  )
  const id: string | undefined = answer.data?.signIn.viewer?.id
  if (!id) throw new Error(`${login} cannot sign in: ${JSON.stringify(answer)}`)
  return { ask, id, cookies: () => cookies }
}
