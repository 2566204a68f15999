import type { Caller } from '@parvis/kernel/graph/caller.ts'
import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import { unauthenticated } from '@parvis/kernel/graph/errors.ts'
import type { Door, Locale, Viewer } from '@parvis/schema/viewer.ts'
import type { FastifyRequest } from 'fastify'
import { authenticate, preferredLocale, readCredential, type SessionCookies } from '../authenticate.ts'

/** Somebody who is signed in. */
export type SignedIn = Caller & { viewer: Viewer }

const locales = new WeakMap<FastifyRequest, Locale>()

/** The language to answer a request in: the person's once they are known, else their browser's. */
export const localeOf = (request: FastifyRequest): Locale =>
  locales.get(request) ?? preferredLocale(request.headers['accept-language'])

/** Who asks for a file, by the session of the door they used. @throws UNAUTHENTICATED when nobody is signed in. */
export async function fileCaller(
  request: FastifyRequest,
  { door, cookies, identity }: { door: Door; cookies: SessionCookies; identity: Carrier<'identity'> },
): Promise<SignedIn> {
  const credential = readCredential(request, door, cookies)
  const { viewer, ...caller } = await authenticate(request, { door, credential, identity, cookies })
  locales.set(request, caller.locale)
  if (!viewer) throw unauthenticated()
  return { ...caller, viewer }
}
