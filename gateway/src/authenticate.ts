import type { Caller } from '@parvis/kernel/graph/caller.ts'
import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import type { SessionEffect } from '@parvis/kernel/graph/subgraph.ts'
import { inTime, queryTimeoutMs } from '@parvis/kernel/graph/timeouts.ts'
import { log } from '@parvis/observe/log.ts'
import type { SeenFrom } from '@parvis/schema/calls.ts'
import type { Door, Locale, Viewer } from '@parvis/schema/viewer.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { refuseForAnother } from './refuseForAnother.ts'

type Application = 'app' | 'portal'

/**
 * The names and kind of our cookies: a session's for each application, and one that names the browser to both, for guess
 * limits. Browsers take `__Host-` and Secure on https only.
 */
export type SessionCookies = { names: Record<Application | 'device', string>; isSecure: boolean }

/** As long as browsers keep one. */
const deviceCookieSeconds = 400 * 24 * 60 * 60

/** The cookies of a deployment that people reach at this address. */
export function sessionCookies(publicUrl: string): SessionCookies {
  return publicUrl.startsWith('https:')
    ? { names: { app: '__Host-app', portal: '__Host-portal', device: '__Host-device' }, isSecure: true }
    : { names: { app: 'app', portal: 'portal', device: 'device' }, isSecure: false }
}

/** A session's token and how it came. */
export type Credential = { token: string; from: 'bearer' | Application }

/** The name this browser was given when somebody signed in with it; null without one. */
function readDevice(request: FastifyRequest, { names }: SessionCookies): string | null {
  const device = request.cookies[names.device]
  return device && isToken(device) ? device : null
}

/**
 * The credential of a request. Each application's door takes its own cookie and nothing else; the open graph takes
 * `Authorization: Bearer`, else the internal application's cookie, else the portal's. Null without one.
 */
export function readCredential(request: FastifyRequest, door: Door, { names }: SessionCookies): Credential | null {
  const cookie = (from: Application): Credential | null => {
    const token = request.cookies[names[from]]
    return token && isToken(token) ? { token, from } : null
  }
  if (door !== 'graph') return cookie(door)
  const [, token] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? []
  return token ? { token, from: 'bearer' } : (cookie('app') ?? cookie('portal'))
}

/** What is no token of ours need not be looked up. */
const isToken = (text: string) => /^[\w-]{20,100}$/.test(text)

type Asking = {
  door: Door
  credential: Credential | null
  identity: Carrier<'identity'>
  cookies: SessionCookies
}
type Session = { viewer: Viewer; sessionId: string }

/**
 * Who calls, asked of identity at every request, so that an ended session ends at once. A cookie that means nothing any
 * more is nobody; a bearer token that means nothing is refused, because a program wants to know.
 *
 * @throws GraphQLError UNAUTHENTICATED; SIGNED_IN_AS_ANOTHER when the page still shows somebody else's; or
 *   SUBGRAPH_UNAVAILABLE when identity does not answer: nobody gets in by that.
 */
export async function authenticate(
  request: FastifyRequest,
  { door, credential, identity, cookies }: Asking,
): Promise<Caller> {
  const seen = { address: request.ip, userAgent: request.headers['user-agent'] ?? null }
  const session = credential && (await resolve({ identity, credential, door, seen, requestId: request.id }))
  if (credential?.from === 'bearer' && !session) throw bearerRefused()
  if (session) refuseForAnother(request, session.viewer)
  return {
    viewer: session?.viewer ?? null,
    door,
    locale: session?.viewer.locale ?? preferredLocale(request.headers['accept-language']),
    sessionId: session?.sessionId ?? null,
    device: readDevice(request, cookies),
    address: request.ip,
    requestId: request.id,
  }
}

type Question = {
  identity: Carrier<'identity'>
  credential: Credential
  door: Door
  seen: SeenFrom
  requestId: string
}

async function resolve({ identity, credential, door, seen, requestId }: Question): Promise<Session | null> {
  if (!isToken(credential.token)) return null
  try {
    const answer = identity.internal('resolveSession', { token: credential.token, door, seen })
    return await inTime(answer, queryTimeoutMs)
  } catch (err) {
    log.error({ err, requestId }, 'identity did not say who calls')
    throw new GraphQLError('Sign-in is not available at the moment. Try again in a moment.', {
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', http: { status: 503 } },
    })
  }
}

const bearerRefused = () =>
  new GraphQLError('The token is unknown or has expired.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  })

const locales: Record<string, Locale> = { en: 'EN', fr: 'FR', ar: 'AR' }

/** The first of our languages in the order of an `Accept-Language` header; English when there is none. */
export function preferredLocale(header: string | undefined): Locale {
  const wishes = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean)
      return {
        locale: locales[tag.toLowerCase().split('-')[0] ?? ''],
        weight: weight === undefined ? 1 : Number(weight),
      }
    })
  const [best] = wishes.filter(({ locale, weight }) => locale && weight > 0).sort((a, b) => b.weight - a.weight)
  return best?.locale ?? 'EN'
}

/** Carries out what a mutation asked: the cookies of a session that began, by the kind of person, or that ended. */
export function applySession(
  reply: FastifyReply,
  effect: SessionEffect,
  { door, credential, cookies }: { door: Door; credential: Credential | null; cookies: SessionCookies },
): void {
  const kind = { path: '/', httpOnly: true, sameSite: 'lax', secure: cookies.isSecure } as const
  if (effect !== 'ended') {
    const name = cookies.names[effect.staff ? 'app' : 'portal']
    reply.setCookie(name, effect.token, { ...kind, expires: new Date(effect.expiresAt) })
    reply.setCookie(cookies.names.device, effect.device, { ...kind, maxAge: deviceCookieSeconds })
    return
  }
  const ended = door === 'graph' ? credential?.from : door
  if (ended && ended !== 'bearer') reply.clearCookie(cookies.names[ended], kind)
}
