import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { answerNowhere } from './answerNowhere.ts'
import { contentSecurityPolicy } from './securityHeaders.ts'

type Application = {
  /** Where it is served, such as /portal. */
  prefix: string
  /** What its build wrote. */
  folder: URL
  policy: string
  /** What else is answered below the prefix. */
  routes?: (scope: FastifyInstance) => void
}

const folders = {
  portal: new URL('../../clients/portal/dist/', import.meta.url),
  internal: new URL('../../clients/internal/dist/', import.meta.url),
  explorer: new URL('../../clients/explorer/dist/', import.meta.url),
}

/** Where the builds write. */
export const applicationFolders: URL[] = Object.values(folders)

/** The built applications. */
export function applications({
  frameAncestors,
  explorerRoutes,
}: {
  frameAncestors: string
  explorerRoutes: Application['routes']
}): Application[] {
  return [
    {
      prefix: '/portal',
      folder: folders.portal,
      policy: contentSecurityPolicy({ 'frame-ancestors': frameAncestors }),
    },
    { prefix: '/app', folder: folders.internal, policy: contentSecurityPolicy() },
    {
      prefix: '/explorer',
      folder: folders.explorer,
      routes: explorerRoutes,
      // The editor runs its language in workers, and carries its icons inside its style sheet.
      policy: contentSecurityPolicy({ 'worker-src': "'self' blob:", 'font-src': "'self' data:" }),
    },
  ]
}

/**
 * Serves an application: its files, and its page for every other address below it that is no file's, because the
 * application itself knows its addresses. Files named by their content are kept for a year, the page is asked for anew.
 */
export async function registerApplication(
  app: FastifyInstance,
  { prefix, folder, policy, routes }: Application,
): Promise<void> {
  await app.register(
    async (scope) => {
      scope.addHook('onRequest', async (request, reply) => {
        // No file's name and no address of the application's holds NUL.
        if (pathOf(request).includes('%00')) return answerNowhere(request, reply)
        reply.header('content-security-policy', policy)
      })
      await scope.register(fastifyStatic, {
        root: fileURLToPath(folder),
        prefix: '/',
        index: false,
        redirect: false,
        preCompressed: true,
        cacheControl: false,
        setHeaders: (reply, path) => {
          const isNamedByContent = path.includes('/assets/')
          reply.header('cache-control', isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache')
        },
      })
      routes?.(scope)
      const sendPage = (reply: FastifyReply) => reply.sendFile('index.html')
      scope.get('/', { prefixTrailingSlash: 'slash' }, (_request, reply) => sendPage(reply))
      scope.setNotFoundHandler((request, reply) => (isPage(request) ? sendPage(reply) : reply.code(404).send()))
    },
    { prefix },
  )
}

const pathOf = ({ url }: Pick<FastifyRequest, 'url'>) => url.split('?')[0] ?? ''

/**
 * Whether an address is asked for that the application knows, not a file that is missing. Who follows a mailed link says
 * what it takes in many ways, mail scanners and previews say everything or nothing; only a file's name has an ending.
 * What an application's own code asks for, below /assets/, /data/ and /files/, is never a page.
 */
function isPage({ method, url, headers }: FastifyRequest): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  const path = pathOf({ url })
  if (/^\/\w+\/(assets|data|files)\//.test(path)) return false
  return !/\.[^/]*$/.test(path) || (headers.accept ?? '').includes('text/html')
}
