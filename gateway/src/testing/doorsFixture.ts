import type { Storage } from '@parvis/files/storage.ts'
import type { Caller } from '@parvis/kernel/graph/caller.ts'
import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import type { Answer, GraphQLRequest } from '@parvis/kernel/graph/subgraph.ts'
import { newSettings } from '@parvis/kernel/testing/world.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import type { InjectOptions } from 'fastify'
import { vi } from 'vitest'
import { createApp } from '../createApp.ts'
import { startGateway } from '../gateway.ts'
import { workMs } from './workMs.ts'

const settings = newSettings()
const admin: Viewer = {
  kind: 'staff',
  id: 'nadine',
  role: 'ADMIN',
  locale: 'EN',
  firmLocale: 'EN',
  firmTimeZone: 'UTC',
  settings,
}
export const legal: Viewer = {
  kind: 'staff',
  id: 'antoine',
  role: 'LEGAL',
  locale: 'FR',
  firmLocale: 'EN',
  firmTimeZone: 'UTC',
  settings,
}
export const client: Viewer = {
  kind: 'portal',
  id: 'rima',
  accessType: 'BOTH',
  companyId: 'cedre',
  requestSharing: 'NONE',
  locale: 'AR',
  firmLocale: 'EN',
  firmTimeZone: 'UTC',
  settings,
}

/** Tokens that are known, each a person's. */
export const tokens = {
  admin: 'token-of-nadine-khoury',
  legal: 'token-of-antoine-delacroix',
  client: 'token-of-rima-haddad',
}
const people: Record<string, Viewer> = { [tokens.admin]: admin, [tokens.legal]: legal, [tokens.client]: client }

/** What a subgraph answers, whatever is asked. */
export type Says = (request: GraphQLRequest, caller: Caller) => Answer | Promise<Answer>

type Options = {
  says?: Partial<Record<SubgraphName, Says>>
  resolveSession?: (payload: { token: string; door: string }) => unknown
  operations?: Record<string, string>
  /** What a subgraph's internal functions answer, but whose session a token is. */
  internal?: (subgraph: SubgraphName, name: string, payload: unknown) => unknown
  storage?: Storage
  environment?: Partial<Parameters<typeof createApp>[0]['environment']>
}

/** The gateway over the real supergraph, with subgraphs that say what the test is about. */
export async function doorsFixture(options: Options = {}) {
  const { says = {}, resolveSession, operations = {}, environment = {}, internal, storage } = options
  const asked = vi.fn()
  const answerOf = (name: SubgraphName): Says => says[name] ?? (() => ({ data: {} }))
  const carrier = (name: SubgraphName): Carrier => ({
    graphql: async (request, caller) => {
      asked(name, request, caller)
      return answerOf(name)(request, caller)
    },
    internal: (async (internalName: string, payload: unknown) => {
      if (name !== 'identity' || internalName !== 'resolveSession')
        return (await internal?.(name, internalName, payload)) ?? null
      const question = payload as { token: string; door: string }
      if (resolveSession) return resolveSession(question)
      const viewer = people[question.token]
      return viewer ? { viewer, sessionId: `session-of-${viewer.id}` } : null
    }) as Carrier['internal'],
  })
  const carriers = {
    identity: carrier('identity'),
    matters: carrier('matters'),
    contracts: carrier('contracts'),
    notifications: carrier('notifications'),
  }
  const gateway = await startGateway(carriers)
  const app = await createApp({
    gateway,
    carriers,
    storage: storage ?? ({ uploads: {} } as Storage),
    operations: new Map(Object.entries(operations)),
    checkReady: async () => {},
    environment: {
      PUBLIC_URL: 'http://localhost:4000',
      TRUST_PROXY: undefined,
      FRAME_ANCESTORS: "'none'",
      ALLOW_ANY_DOCUMENT: true,
      UPLOAD_MAX_BYTES: 2_000_000_000,
      UNFINISHED_MAX_BYTES: 2_000_000_000,
      ...environment,
    },
  })
  return {
    app,
    gateway,
    asked,
    stop: async () => {
      await app.close()
      await gateway.stop()
    },
  }
}

type Fixture = Awaited<ReturnType<typeof doorsFixture>>
export type Asking = {
  url?: string
  body?: unknown
  headers?: Record<string, string>
  cookies?: Record<string, string>
}
/** One request as a program or a browser sends it, with how long it took and how much of that was work. */
export async function ask(app: Fixture['app'], { url = '/graphql', body, headers = {}, cookies }: Asking) {
  const payload = typeof body === 'string' ? body : JSON.stringify(body)
  const request: InjectOptions = {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json', ...headers },
    payload,
    ...(cookies ? { cookies } : {}),
  }
  const [startedAt, begun] = [performance.now(), process.threadCpuUsage()]
  const response = await app.inject(request)
  const took = { tookMs: performance.now() - startedAt, workMs: workMs(begun) }
  const json = response.json<{
    data?: Record<string, unknown>
    errors?: { message: string; extensions: Record<string, unknown> }[]
  }>()
  return {
    response,
    ...took,
    data: json.data,
    errors: json.errors,
    code: json.errors?.[0]?.extensions.code,
    text: response.body,
  }
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

export const firmQuery = '{ firm { name } }'
export const firmSays = { identity: () => ({ data: { firm: { name: 'Khoury Delacroix' } } }) }
