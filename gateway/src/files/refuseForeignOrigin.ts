import { forbidden } from '@parvis/kernel/graph/errors.ts'
import type { FastifyRequest } from 'fastify'

/**
 * Refuses what another site's page sends. Browsers name the page's origin in everything that is not a plain GET; a
 * program has none. (A second lock: tus wants a header of its own, and the cookie is SameSite=Lax.)
 *
 * @throws FORBIDDEN
 */
export function refuseForeignOrigin(request: FastifyRequest, publicUrl: string): void {
  const { origin } = request.headers
  if (origin === undefined || origin === new URL(publicUrl).origin) return
  if (!URL.canParse(origin) || new URL(origin).host !== request.host) throw forbidden()
}
