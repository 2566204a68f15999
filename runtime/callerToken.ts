import type { Caller } from '@parvis/kernel/graph/caller.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { type JWTPayload, jwtVerify, SignJWT } from 'jose'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'

const lifetimeSeconds = 60
/** A caller's next requests carry the same token for half of its life. */
const reuseMs = 30_000
/** Callers whose tokens are at hand. */
const maxCallers = 5_000
const issuer = 'parvis'
/** Clocks of two machines may differ by this much. */
const clockToleranceSeconds = 5

/** What a token says of a caller: all that is the same for each of their requests. */
export type SignedCaller = Omit<Caller, 'requestId'>

const locale = z.enum(['EN', 'FR', 'AR'])
const settings = z.object({
  attachmentsVisibleByDefault: z.boolean(),
  clientsMayComment: z.boolean(),
  clientsMayAddMilestones: z.boolean(),
  clientsMayEditMilestones: z.boolean(),
  attachmentControls: z.object({
    mayUpload: z.boolean(),
    mayDelete: z.boolean(),
    downloadOnlyAfterApproval: z.boolean(),
  }),
  legalMayInviteClients: z.boolean(),
})
const viewer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('staff'),
    id: z.string(),
    role: z.enum(['ADMIN', 'LEGAL']),
    locale,
    firmLocale: locale,
    firmTimeZone: z.string(),
    settings,
  }),
  z.object({
    kind: z.literal('portal'),
    id: z.string(),
    accessType: z.enum(['CLIENT', 'COLLABORATOR', 'BOTH', 'GUEST']),
    companyId: z.string().nullable(),
    requestSharing: z.enum(['NONE', 'EVERYONE']),
    locale,
    firmLocale: locale,
    firmTimeZone: z.string(),
    settings,
  }),
])
const callerSchema: z.ZodType<SignedCaller> = z.object({
  viewer: viewer.nullable(),
  door: z.enum(['app', 'portal', 'graph']),
  locale,
  sessionId: z.string().nullable(),
  device: z.string().nullable(),
  address: z.string(),
})

/** The key both ends sign and check with, from the shared INTERNAL_SECRET. */
const keyOf = (secret: string) => new TextEncoder().encode(secret)

type Kind = 'caller' | 'service'
type Signing = { secret: string; audience: SubgraphName }

const sign = ({ secret, audience }: Signing, kind: Kind, claims: Record<string, unknown>) =>
  new SignJWT({ ...claims, kind })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${lifetimeSeconds}s`)
    .sign(keyOf(secret))

/** A token that carries one caller to one subgraph for 60 s. */
export const signCallerToken = (signing: Signing, caller: SignedCaller): Promise<string> =>
  sign(signing, 'caller', { caller })

/**
 * Signs callers' tokens for one subgraph, and has those of the last half minute at hand: a page asks more than once, and
 * signing and checking are then done once.
 */
export function callerTokens(signing: Signing): (caller: Caller) => Promise<string> {
  const tokens = new LRUCache<string, Promise<string>>({ max: maxCallers, ttl: reuseMs, perf: Date, ttlResolution: 0 })
  return ({ requestId: _, ...caller }) => {
    const key = JSON.stringify(caller)
    const token = tokens.get(key) ?? signCallerToken(signing, caller)
    if (!tokens.has(key)) tokens.set(key, token)
    return token
  }
}

/** A token that lets one of our own parts call one subgraph's internal functions for 60 s. */
export const signServiceToken = (signing: Signing): Promise<string> => sign(signing, 'service', {})

/** Signs service tokens for one subgraph, each for half a minute's calls. */
export function serviceTokens(signing: Signing): () => Promise<string> {
  const tokens = new LRUCache<'service', Promise<string>>({ max: 1, ttl: reuseMs, perf: Date, ttlResolution: 0 })
  return () => {
    const token = tokens.get('service') ?? signServiceToken(signing)
    if (!tokens.has('service')) tokens.set('service', token)
    return token
  }
}

/**
 * The callers that tokens for one subgraph carry. Throws when one is not signed by us, not for this subgraph, expired, of
 * another kind, or made to hold for longer than ours do.
 */
export const callersOfTokens = (signing: Signing): ((token: string) => Promise<SignedCaller>) =>
  tokenReader(signing, 'caller', ({ caller }) => callerSchema.parse(caller))

/** Throws unless a token is a service token for this subgraph that still holds. */
export const serviceTokenCheck = (signing: Signing): ((token: string) => Promise<true>) =>
  tokenReader(signing, 'service', () => true)

/** What was verified once is at hand for as long as the token holds. */
function tokenReader<T extends object | true>(signing: Signing, kind: Kind, read: (claims: JWTPayload) => T) {
  const held = new LRUCache<string, T>({
    max: maxCallers,
    ttl: lifetimeSeconds * 1_000,
    perf: Date,
    ttlResolution: 0,
  })
  return async (token: string): Promise<T> => {
    const known = held.get(token)
    if (known) return known
    const claims = await verify(signing, token, kind)
    const result = read(claims)
    const ttl = claims.exp! * 1_000 - Date.now()
    // A token that holds only by the tolerance of clocks is accepted, but not kept.
    if (ttl > 0) held.set(token, result, { ttl })
    return result
  }
}

async function verify({ secret, audience }: Signing, token: string, kind: Kind) {
  const { payload } = await jwtVerify(token, keyOf(secret), {
    algorithms: ['HS256'],
    issuer,
    audience,
    maxTokenAge: lifetimeSeconds,
    clockTolerance: clockToleranceSeconds,
    requiredClaims: ['iat', 'exp', 'aud'],
  })
  if (payload.kind !== kind) throw new Error(`a ${kind} token is wanted`)
  if (payload.exp! - payload.iat! > lifetimeSeconds + clockToleranceSeconds) throw new Error('a token holds for 60 s')
  // RFC 7519 allows several audiences; ours has exactly one.
  if (typeof payload.aud !== 'string') throw new Error('a token is for one subgraph')
  return payload
}
