import { can } from '@parvis/kernel/graph/abilities.ts'
import type { Caller } from '@parvis/kernel/graph/caller.ts'
import type { Carrier, Carriers } from '@parvis/kernel/graph/carrier.ts'
import { version } from '@parvis/observe/version.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { authenticate, readCredential, type SessionCookies } from '../authenticate.ts'
import type { Gateway } from '../gateway.ts'
import { nameIn } from '../observe/operationNames.ts'
import type { SlowOperations } from '../observe/slowOperations.ts'
import { type PersistedOperations, readOperationClients } from '../persistedOperations.ts'
import { readSupergraph } from '../supergraph.ts'
import { describeHealth, timingsWindowMs } from './describeHealth.ts'
import { type DescribedType, describeSchema } from './describeSchema.ts'
import { planOperation } from './planOperation.ts'

export type ExplorerParts = {
  identity: Carrier<'identity'>
  cookies: SessionCookies
  operations: PersistedOperations
  gateway: Pick<Gateway, 'schema' | 'plan'>
  carriers: Carriers
  slowOperations: SlowOperations
}

type Answering = (request: FastifyRequest, caller: Caller) => unknown

/**
 * What the explorer shows to ops, under `/explorer/data`: for an ADMIN with a session of the internal application, or a
 * bearer token. Everybody else is answered as if nothing were here. Nothing here changes anything; POST
 * carries a text that is too long for an address.
 */
export function registerExplorerData(scope: FastifyInstance, parts: ExplorerParts): void {
  const { operations, gateway, carriers, slowOperations } = parts
  const forAdmin = (answer: Answering) => async (request: FastifyRequest, reply: FastifyReply) => {
    const caller = await adminOf(request, parts)
    if (!caller) return reply.callNotFound()
    reply.header('cache-control', 'no-store')
    const found = await answer(request, caller)
    return found === undefined ? reply.callNotFound() : found
  }
  scope.get(
    '/data/viewer',
    forAdmin(async (_request, { viewer }) => {
      const [person] = await carriers.identity.internal('people', { ids: [viewer!.id] })
      return { id: viewer!.id, displayName: person?.displayName ?? null }
    }),
  )
  let types: DescribedType[] | undefined
  scope.get(
    '/data/schema',
    forAdmin(() => {
      types ??= describeSchema(readSupergraph())
      return { types }
    }),
  )
  const clients = readOperationClients()
  scope.get(
    '/data/operations',
    forAdmin(() => ({
      operations: [...operations]
        .map(([id, text]) => ({ id, name: nameIn(text), client: clients.get(id) ?? null }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    })),
  )
  scope.get<{ Querystring: { id?: string } }>(
    '/data/plan',
    forAdmin(({ query }) => {
      const text = operations.get(String((query as { id?: string }).id))
      return text === undefined ? undefined : planOperation(gateway, text)
    }),
  )
  scope.post(
    '/data/plan',
    forAdmin(({ body }) => {
      const { query } = (body ?? {}) as { query?: unknown }
      return typeof query === 'string' ? planOperation(gateway, query) : { errors: ['Send { "query": … }.'] }
    }),
  )
  scope.get(
    '/data/health',
    forAdmin(async () => ({ version, windowMs: timingsWindowMs, subgraphs: await describeHealth(carriers) })),
  )
  scope.get(
    '/data/slow',
    forAdmin(() => ({ upSeconds: Math.round(process.uptime()), operations: slowOperations.list() })),
  )
}

/** The caller if an ADMIN, else null. Throws where identity does not answer, because then nobody can tell. */
async function adminOf(request: FastifyRequest, { identity, cookies }: ExplorerParts): Promise<Caller | null> {
  const credential = readCredential(request, 'graph', cookies)
  if (!credential) return null
  try {
    const caller = await authenticate(request, { door: 'graph', credential, identity, cookies })
    return can(caller.viewer, 'graph.explore') ? caller : null
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code === 'UNAUTHENTICATED') return null
    const http = error instanceof GraphQLError ? (error.extensions.http as { status: number } | undefined) : undefined
    throw Object.assign(error as Error, { statusCode: http?.status ?? 503 })
  }
}
