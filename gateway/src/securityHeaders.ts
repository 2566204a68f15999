import type { FastifyInstance } from 'fastify'

/** Pages of ours load nothing from elsewhere. Mantine writes styles into the page, hence 'unsafe-inline' for them. */
const page = {
  'default-src': "'self'",
  'img-src': "'self' data:",
  'style-src': "'self' 'unsafe-inline'",
  'script-src': "'self'",
  'font-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
}

/** The content security policy of a page, with the directives that differ. */
export function contentSecurityPolicy(
  differing: Partial<Record<keyof typeof page | 'worker-src', string>> = {},
): string {
  return Object.entries({ ...page, ...differing })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** Headers that stand on every answer; a page may say its own first. HTTPS deployments ask to stay with HTTPS. */
export function addSecurityHeaders(app: FastifyInstance, { isHttps }: { isHttps: boolean }): void {
  const headers = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    ...(isHttps ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  }
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...headers, 'x-request-id': request.id })
  })
}
