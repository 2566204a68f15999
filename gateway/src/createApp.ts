import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import fastifyCookie from '@fastify/cookie'
import { isRequestId } from '@parvis/observe/currentRequest.ts'
import { log } from '@parvis/observe/log.ts'
import type { Environment } from '@parvis/runtime/environment.ts'
import { headerTime } from '@parvis/runtime/listening.ts'
import Fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify'
import { answerNowhere } from './answerNowhere.ts'
import { sessionCookies } from './authenticate.ts'
import { type DoorParts, registerDoors } from './doors.ts'
import { type ExplorerParts, registerExplorerData } from './explorerData/explorerData.ts'
import { type FileParts, registerFileDoors } from './files/fileDoors.ts'
import { fileOwners } from './files/fileOwners.ts'
import { registerFirmLogo } from './files/firmLogo.ts'
import { formatError, withRequestId } from './formatError.ts'
import type { Gateway } from './gateway.ts'
import { limitBodyTime } from './limitBodyTime.ts'
import { limits } from './limits.ts'
import { followVisits } from './observe/followVisits.ts'
import { keepSlowOperations } from './observe/slowOperations.ts'
import { applications, registerApplication } from './pages.ts'
import { addSecurityHeaders } from './securityHeaders.ts'

export type AppParts = Pick<DoorParts, 'operations'> &
  Pick<FileParts, 'storage'> &
  Pick<ExplorerParts, 'carriers'> & {
    gateway: Pick<Gateway, 'server' | 'schema' | 'plan'>
    environment: Pick<
      Environment,
      | 'PUBLIC_URL'
      | 'TRUST_PROXY'
      | 'FRAME_ANCESTORS'
      | 'ALLOW_ANY_DOCUMENT'
      | 'UPLOAD_MAX_BYTES'
      | 'UNFINISHED_MAX_BYTES'
    >
    /** Pages to read the demo's mails at /mailbox. */
    mailbox?: FastifyPluginAsync
    /** Throws when a request could not be answered: the database or a subgraph is away, or the process is stopping. */
    checkReady: () => Promise<void>
  }

/** Everything that is served at the one port, not listening yet. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const { environment, gateway, operations, carriers, storage, mailbox, checkReady } = parts
  const { identity } = carriers
  const behindProxy = Boolean(environment.TRUST_PROXY)
  const slowOperations = keepSlowOperations()
  const cookies = sessionCookies(environment.PUBLIC_URL)
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    genReqId: (request) => requestIdOf(request, behindProxy),
    trustProxy: trusted(environment.TRUST_PROXY),
    forceCloseConnections: 'idle',
    // Requests that still come while it stops are answered.
    return503OnClosing: false,
    // Replaced by limitBodyTime, which makes an exception for uploads.
    requestTimeout: 0,
    http: headerTime,
    routerOptions: { ignoreTrailingSlash: false },
    // An address cut in the middle of a sign, or one that is too long to be ours.
    frameworkErrors: (_error, request, reply) => void answerNowhere(request, reply),
  })
  // A form of another site can post text; it cannot post JSON.
  app.removeContentTypeParser('text/plain')
  followVisits(app, { slowOperations, behindProxy })
  addSecurityHeaders(app, { isHttps: cookies.isSecure })
  limitBodyTime(app)
  answerFailures(app)
  await app.register(fastifyCookie)
  registerDoors(app, {
    server: gateway.server,
    identity,
    operations,
    cookies,
    allowAnyDocument: environment.ALLOW_ANY_DOCUMENT,
  })
  await registerFileDoors(app, {
    identity,
    owners: fileOwners(carriers),
    storage,
    cookies,
    uploadMaxBytes: environment.UPLOAD_MAX_BYTES,
    unfinishedMaxBytes: environment.UNFINISHED_MAX_BYTES,
    publicUrl: environment.PUBLIC_URL,
  })
  await registerFirmLogo(app, { identity })
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    const ready = await checkReady().then(
      () => true,
      () => false,
    )
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'not ready' })
  })
  app.get('/', (_request, reply) => reply.redirect('/portal/'))
  const explorerRoutes = (scope: FastifyInstance) =>
    registerExplorerData(scope, {
      identity,
      cookies,
      operations,
      gateway,
      carriers,
      slowOperations,
    })
  for (const application of applications({ frameAncestors: environment.FRAME_ANCESTORS, explorerRoutes })) {
    const { prefix } = application
    app.get(prefix, (_request, reply) => reply.redirect(`${prefix}/`))
    await registerApplication(app, application)
  }
  if (mailbox) await app.register(mailbox, { prefix: '/mailbox' })
  return app
}

/** An id the caller chose would let anybody write into our logs what they like; only a proxy of ours may give one. */
function requestIdOf({ headers }: IncomingMessage, behindProxy: boolean): string {
  const given = headers['x-request-id']
  return behindProxy && isRequestId(given) ? given : randomUUID()
}

/** Which of the addresses a request passed are ours: so many proxies counted from here, or the named ones. */
function trusted(proxies: number | string | undefined) {
  return typeof proxies === 'number' ? (_address: string, hop: number) => hop < proxies : (proxies ?? false)
}

/** What went wrong outside the graph's own errors, in the same form, with nothing of ours in it. */
function answerFailures(app: FastifyInstance): void {
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) log.error({ err: error, requestId: request.id }, 'a request failed')
    const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT'
    const answer = formatError({ message: error.message, extensions: { code } })
    return reply.code(status).send({ errors: [withRequestId(answer, request.id)] })
  })
  app.setNotFoundHandler(answerNowhere)
}
