import { type CurrentRequest, newRequest } from '@parvis/observe/currentRequest.ts'
import { log } from '@parvis/observe/log.ts'
import { enterRequest } from '@parvis/observe/tracing.ts'
import type { Door } from '@parvis/schema/viewer.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { graphDoors } from '../graphDoors.ts'
import { httpSeconds, operationErrors, operationSeconds } from './gatewayMetrics.ts'
import type { SlowOperations } from './slowOperations.ts'

type Followed = FastifyRequest & { current: CurrentRequest | null }
type Following = {
  slowOperations: SlowOperations
  /** A proxy of ours is in front, so what a request says of its trace is believed. */
  behindProxy: boolean
}

/**
 * Follows every request: one line in the log with the id its caller was given, its series, its span. The line names the
 * pattern of the address, the operation and the codes of errors; never an address, a variable or a person.
 */
export function followVisits(app: FastifyInstance, { slowOperations, behindProxy }: Following): void {
  app.decorateRequest('current', null)
  // After the body was read, because reading it leaves the asynchronous context a hook before it entered.
  app.addHook('preValidation', (request, _reply, done) => {
    const current = newRequest(request.id)
    ;(request as Followed).current = current
    const route = routeOf(request)
    if (!isTold(route)) return done()
    enterRequest(current, { name: `${request.method} ${route}`, headers: behindProxy ? request.headers : {} }, done)
  })
  app.addHook('onResponse', async (request, reply) => {
    const current = (request as Followed).current ?? newRequest(request.id)
    const door = graphDoors[routeOf(request)]
    if (door) noteOperation({ door, current, reply, slowOperations })
    else noteOther(request, reply)
    current.span?.end(
      {
        'http.route': routeOf(request),
        'http.response.status_code': reply.statusCode,
        'parvis.request_id': request.id,
      },
      reply.statusCode >= 500,
    )
  })
}

const routeOf = (request: FastifyRequest) => request.routeOptions.url ?? 'none'

type Answered = { door: Door; current: CurrentRequest; reply: FastifyReply; slowOperations: SlowOperations }

function noteOperation({ door, current, reply, slowOperations }: Answered): void {
  const { requestId, operation, fetches, statements, codes } = current
  const { elapsedTime, statusCode: status } = reply
  operationSeconds(door, operation ?? 'none').observe(elapsedTime / 1_000)
  for (const code of codes) operationErrors.labels(door, code).inc()
  slowOperations.add(door, current, elapsedTime)
  const durationMs = Math.round(elapsedTime)
  log.info({ requestId, door, operation, status, durationMs, fetches, statements, codes }, 'graphql')
}

/** Whether a request has a line in the log: files of pages and probes would fill it and say little. */
const isTold = (route: string) => route in graphDoors || /\/files\b|^\/explorer\/data/.test(route)

/** Files, pages and the rest. */
function noteOther(request: FastifyRequest, reply: FastifyReply): void {
  const { method } = request
  const { elapsedTime, statusCode: status } = reply
  const route = routeOf(request)
  httpSeconds(isKnown(method) ? method : 'other', route, String(status)).observe(elapsedTime / 1_000)
  log[isTold(route) || status >= 500 ? 'info' : 'debug'](
    { requestId: request.id, method, route, status, durationMs: Math.round(elapsedTime) },
    'http',
  )
}

const isKnown = (method: string) => ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS', 'PUT'].includes(method)
