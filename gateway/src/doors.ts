import { type ApolloServer, HeaderMap } from '@apollo/server'
import { crashPoint } from '@parvis/kernel/crashPoint.ts'
import { can } from '@parvis/kernel/graph/abilities.ts'
import type { Caller } from '@parvis/kernel/graph/caller.ts'
import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import { isMutation } from '@parvis/kernel/graph/isMutation.ts'
import { currentRequest, noteCodes } from '@parvis/observe/currentRequest.ts'
import { log } from '@parvis/observe/log.ts'
import type { Door } from '@parvis/schema/viewer.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { applySession, authenticate, readCredential, type SessionCookies } from './authenticate.ts'
import { formatError, withRequestId } from './formatError.ts'
import { graphDoors } from './graphDoors.ts'
import { limits, readFit } from './limits.ts'
import { foreignOperation, operationNames } from './observe/operationNames.ts'
import {
  type Asked,
  documentRefused,
  hashOf,
  type PersistedOperations,
  unknownOperation,
} from './persistedOperations.ts'
import type { RequestContext } from './requestContext.ts'
import { refuseStrangers } from './strangers.ts'

export type DoorParts = {
  server: ApolloServer<RequestContext>
  identity: Carrier<'identity'>
  cookies: SessionCookies
  operations: PersistedOperations
  /** Everybody may run documents of their own. */
  allowAnyDocument: boolean
}

/** The graph's three addresses. POST of one JSON object only. */
export function registerDoors(app: FastifyInstance, parts: DoorParts): void {
  const names = operationNames(parts.operations)
  for (const [url, door] of Object.entries(graphDoors)) {
    const opened = { ...parts, door, names }
    const large = {
      bodyLimit: limits.teamBodyBytes,
      preParsing: (request: FastifyRequest, reply: FastifyReply) => refuseLargeOfStrangers(request, reply, opened),
    }
    app.post(url, door === 'app' ? large : { bodyLimit: limits.bodyBytes }, async (request, reply) => {
      try {
        return await answer(request, reply, opened)
      } catch (error) {
        return refuse(request, reply, error)
      }
    })
  }
}

type Opened = DoorParts & { door: Door; names: ReadonlyMap<string, string> }

/** What is larger than others may send, or does not say how large it is, is read of who is signed in only. */
async function refuseLargeOfStrangers(request: FastifyRequest, reply: FastifyReply, { door, ...parts }: Opened) {
  if (Number(request.headers['content-length']) <= limits.bodyBytes) return
  try {
    const credential = readCredential(request, door, parts.cookies)
    const { viewer } = await authenticate(request, { ...parts, door, credential })
    if (!viewer) throw tooLarge()
  } catch (error) {
    refuse(request, reply, error)
  }
}

const tooLarge = () =>
  new GraphQLError(`Sign in first, or send at most ${limits.bodyBytes} bytes and say how many.`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 413 } },
  })

async function answer(request: FastifyRequest, reply: FastifyReply, parts: Opened) {
  const { door, cookies, identity, server } = parts
  const credential = readCredential(request, door, cookies)
  const caller = await authenticate(request, { door, credential, identity, cookies })
  const body = bodyOf(request)
  const query = documentOf(body, { ...parts, caller })
  nameOperation(parts.names.get(query) ?? foreignOperation)
  const {
    headers,
    status,
    body: result,
  } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: headersOf(request),
      search: '',
      // Apollo gets the text that was decided on and the variables, nothing else of the request. The operation's name
      // is left out too: there is only one operation, and with names the same plan would be kept several times.
      body: { query, variables: body.variables ?? null },
    },
    context: async () => ({
      caller,
      applySession: (effect) => applySession(reply, effect, { door, credential, cookies }),
    }),
  })
  if (isMutation({ query })) crashPoint('gateway.beforeAnswer')
  for (const [name, value] of headers) reply.header(name, value)
  reply.code(status ?? 200).header('cache-control', 'no-store')
  // Nothing here answers in parts: neither @defer nor subscriptions are part of the schema.
  if (result.kind !== 'complete') throw new Error('an answer in parts')
  return result.string
}

/** From here on the request has the name of what it runs. */
function nameOperation(name: string): void {
  const request = currentRequest()
  if (!request) return
  request.operation = name
  request.span?.rename(name)
}

type Body = Asked & { variables?: Record<string, unknown> | null; operationName?: string | null }

function bodyOf({ body }: FastifyRequest): Body {
  if (!isObject(body)) throw badBody('Send one JSON object: { "query": …, "variables": … }.')
  const { variables = null, operationName = null, extensions = null } = body as Record<string, unknown>
  if (variables !== null && !isObject(variables)) throw badBody('variables must be an object.')
  if (operationName !== null && typeof operationName !== 'string') throw badBody('operationName must be a string.')
  if (extensions !== null && !isObject(extensions)) throw badBody('extensions must be an object.')
  return body
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const badBody = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

/**
 * The text to run. A hash names an operation of ours. Documents of their own are for ADMIN on the open graph, and for
 * everybody where the deployment says so; always under the limits, and of people who are not signed in only what the
 * pages need that they see.
 */
function documentOf(
  body: Body,
  {
    operations,
    allowAnyDocument,
    door,
    caller,
  }: DoorParts & {
    door: Door
    caller: Caller
  },
): string {
  const hash = hashOf(body)
  const ours = hash === null ? undefined : operations.get(hash)
  if (ours !== undefined) return ours
  if (typeof body.query !== 'string') throw unknownOperation()
  // A session's token is the same session, whether it comes as a cookie or as a bearer.
  if (!allowAnyDocument && !(door === 'graph' && can(caller.viewer, 'graph.explore'))) throw documentRefused()
  const document = readFit(body.query, body.operationName)
  if (!caller.viewer) refuseStrangers(document, caller.locale)
  return body.query
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return map
}

/** An answer in GraphQL's form for what was refused before Apollo saw it. */
function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown) {
  const thrown = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error })
  const { message, extensions } = thrown
  const formatted = formatError({ message, extensions: { code: extensions.code } })
  noteCodes([formatted])
  const isOurs = formatted.extensions?.code === 'INTERNAL_SERVER_ERROR'
  if (isOurs) log.error({ err: error, requestId: request.id }, 'a request failed')
  const status = (extensions.http as { status?: number } | undefined)?.status ?? (isOurs ? 500 : 400)
  if (status === 503) reply.header('retry-after', '1')
  if (status === 401) reply.header('www-authenticate', 'Bearer')
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send({ errors: [withRequestId(formatted, request.id)] })
}
