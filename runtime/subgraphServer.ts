import { crashPoint } from '@parvis/kernel/crashPoint.ts'
import { isMutation } from '@parvis/kernel/graph/isMutation.ts'
import type { GraphQLRequest, Subgraph } from '@parvis/kernel/graph/subgraph.ts'
import { currentRequest } from '@parvis/observe/currentRequest.ts'
import { log } from '@parvis/observe/log.ts'
import { observeExecution } from '@parvis/observe/observeCalls.ts'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { callersOfTokens, type SignedCaller, serviceTokenCheck } from './callerToken.ts'
import { followRequests } from './followRequests.ts'
import { headerTime } from './listening.ts'

/** An outbox round hands over up to 500 events, an entity fetch up to a few thousand representations. */
const bodyLimitBytes = 5_000_000

type Served = {
  subgraph: Subgraph
  /** The INTERNAL_SECRET. */
  secret: string
  /** Throws when the subgraph cannot work, such as without its database. */
  checkReady?: () => Promise<void>
}

/**
 * One subgraph behind HTTP, not listening yet: `POST /graphql` for a caller's operations, `POST /internal/<function>` for
 * our own parts. Both answer 401, before a byte of the body is read, without a token of ours for exactly this subgraph.
 * `/healthz` and `/readyz` are open.
 */
export function subgraphServer({ subgraph, secret, checkReady = async () => {} }: Served): FastifyInstance {
  const app = Fastify({
    bodyLimit: bodyLimitBytes,
    forceCloseConnections: 'idle',
    // Requests that still come while it stops are answered.
    return503OnClosing: false,
    requestTimeout: 30_000,
    http: headerTime,
  })
  // The caller names a function, and its payload was checked where it was written.
  const internal = subgraph.internal as Record<string, (asked: unknown) => Promise<unknown>>
  const signing = { secret, audience: subgraph.name }
  const callerOf = callersOfTokens(signing)
  const checkService = serviceTokenCheck(signing)
  app.removeContentTypeParser('text/plain')
  app.decorateRequest('caller', null)
  followRequests(app, subgraph.name)

  app.post('/graphql', {
    onRequest: async (request, reply) => {
      try {
        ;(request as Called).caller = await callerOf(bearer(request))
      } catch {
        return reply.code(401).send({ error: 'unauthorized' })
      }
    },
    handler: async (request) => {
      const { query, variables, operationName, isOurs } = request.body as GraphQLRequest
      const caller = { ...(request as Called).caller, requestId: currentRequest()?.requestId ?? request.id }
      const answer = await observeExecution(subgraph.name, () =>
        subgraph.execute({ query, variables, operationName, isOurs }, caller),
      )
      if (isMutation({ query, operationName })) crashPoint('change.beforeAnswer')
      return answer
    },
    schema: { body: graphqlBody },
  })

  app.post<{ Params: { name: string } }>('/internal/:name', {
    onRequest: async (request, reply) => {
      try {
        await checkService(bearer(request))
      } catch {
        return reply.code(401).send({ error: 'unauthorized' })
      }
    },
    handler: async (request, reply) => {
      const { name } = request.params
      const call = Object.hasOwn(internal, name) ? internal[name] : undefined
      if (!call) return reply.code(404).send({ error: 'no such function' })
      const { payload } = request.body as { payload?: unknown }
      return { result: (await call(payload)) ?? null }
    },
    schema: { body: { type: 'object' } },
  })

  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    const ready = await checkReady().then(
      () => true,
      () => false,
    )
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'not ready' })
  })
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) log.error({ err: error, subgraph: subgraph.name, url: request.url }, 'a call failed')
    return reply.code(status).send({ error: status >= 500 ? 'internal error' : 'bad request' })
  })
  return app
}

type Called = FastifyRequest & { caller: SignedCaller }

const graphqlBody = {
  type: 'object',
  required: ['query'],
  properties: {
    query: { type: 'string' },
    variables: { type: ['object', 'null'] },
    operationName: { type: ['string', 'null'] },
    isOurs: { type: 'boolean' },
  },
}

function bearer(request: FastifyRequest): string {
  const [, token] = /^Bearer ([\w.-]+)$/.exec(request.headers.authorization ?? '') ?? []
  if (!token) throw new Error('no token')
  return token
}
