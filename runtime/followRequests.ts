import { randomUUID } from 'node:crypto'
import type { Caller } from '@parvis/kernel/graph/caller.ts'
import type { Answer } from '@parvis/kernel/graph/subgraph.ts'
import { type CurrentRequest, isRequestId, newRequest, noteCodes } from '@parvis/observe/currentRequest.ts'
import { log } from '@parvis/observe/log.ts'
import { subgraphSeconds } from '@parvis/observe/metrics.ts'
import { enterRequest } from '@parvis/observe/tracing.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import type { FastifyInstance, FastifyRequest } from 'fastify'

type Followed = FastifyRequest<{ Params: { name?: string } }> & { current: CurrentRequest | null; caller?: Caller }

/**
 * One line in the log for every call a subgraph answers, with the id of the request it belongs to, its series and its
 * span. The headers that say so are believed after the token was: `preValidation` comes after it and after the body.
 */
export function followRequests(app: FastifyInstance, subgraph: SubgraphName): void {
  app.decorateRequest('current', null)
  app.addHook<{ Params: { name?: string } }>('preValidation', (request, _reply, done) => {
    const followed = request as Followed
    if (callOf(followed) === 'none') return done()
    const { headers } = followed
    const given = headers['x-request-id']
    const operation = headers['x-operation']
    followed.current = newRequest(
      isRequestId(given) ? given : randomUUID(),
      typeof operation === 'string' && /^\w{1,100}$/.test(operation) ? operation : null,
    )
    enterRequest(followed.current, { name: `${subgraph} ${callOf(followed)}`, headers }, done)
  })
  app.addHook('preSerialization', (_request, _reply, payload, done) => {
    noteCodes((payload as Answer | null)?.errors)
    done(null, payload)
  })
  app.addHook<{ Params: { name?: string } }>('onResponse', async (request, reply) => {
    const followed = request as Followed
    const call = callOf(followed)
    const { statusCode: status, elapsedTime } = reply
    followed.current?.span?.end({ 'http.response.status_code': status }, status >= 500)
    if (call === 'health' || call === 'none') return
    // Before the token was seen, or without such a function, the name is a stranger's and not to become a series.
    const known = followed.current && status !== 404 ? call : 'unknown'
    subgraphSeconds(subgraph, known, String(status)).observe(elapsedTime / 1_000)
    const { requestId = null, operation = null, statements = 0, codes = [] } = followed.current ?? {}
    const durationMs = Math.round(elapsedTime)
    log.info({ requestId, subgraph, call: known, operation, status, durationMs, statements, codes }, 'subgraph')
  })
}

/** `graphql`, or the name of the internal function. */
function callOf({ routeOptions, params }: Followed): string {
  if (routeOptions.url === '/graphql') return 'graphql'
  return routeOptions.url === '/internal/:name' ? (params.name ?? 'none') : 'none'
}
