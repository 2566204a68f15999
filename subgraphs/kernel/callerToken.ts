import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { jwtVerify, SignJWT } from 'jose'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { Caller } from './viewer.ts'

const lifetimeSeconds = 60
/** A caller's next requests carry the same token for half of its life. */
const reuseMs = 30_000
/** Callers whose tokens are at hand. */
const maxCallers = 5_000
const issuer = 'parvis'
/** Clocks of two machines may differ by this much. */
const clockToleranceSeconds = 5

/** What a token says of a caller: all that is the same for each of his requests. */
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
})
const viewer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('staff'), id: z.string(), role: z.enum(['ADMIN', 'LEGAL']), locale, settings }),
  z.object({
    kind: z.literal('portal'),
    id: z.string(),
    accessType: z.enum(['CLIENT', 'COLLABORATOR', 'BOTH']),
    companyId: z.string().nullable(),
    requestSharing: z.enum(['NONE', 'EVERYONE']),
    locale,
    settings,
  }),
])
const callerSchema: z.ZodType<SignedCaller> = z.object({
  viewer: viewer.nullable(),
  door: z.enum(['app', 'portal', 'graph']),
  locale,
  sessionId: z.string().nullable(),
  address: z.string(),
})

/** The key both ends sign and check with, from the shared INTERNAL_SECRET. */
const keyOf = (secret: string) => new TextEncoder().encode(secret)

type Signing = { secret: string; audience: SubgraphName }

const sign = ({ secret, audience }: Signing, kind: 'caller' | 'service', claims: Record<string, unknown>) =>
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

/** Signs callers' tokens for one subgraph, and has those of the last half minute at hand: signing costs a fetch of its own. */
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

/**
 * The callers that tokens for one subgraph carry, with those that were verified at hand for as long as their token
 * holds. Throws when one is not signed by us, not for this subgraph, expired or of another kind.
 */
export function callersOfTokens(signing: Signing): (token: string) => Promise<SignedCaller> {
  const callers = new LRUCache<string, SignedCaller>({
    max: maxCallers,
    ttl: lifetimeSeconds * 1_000,
    perf: Date,
    ttlResolution: 0,
  })
  return async (token) => {
    const known = callers.get(token)
    if (known) return known
    const { caller, expiresAt } = await readCaller(signing, token)
    const ttl = expiresAt - Date.now()
    // The tolerance of clocks is for the first time only.
    if (ttl > 0) callers.set(token, caller, { ttl })
    return caller
  }
}

async function readCaller(signing: Signing, token: string): Promise<{ caller: SignedCaller; expiresAt: number }> {
  const claims = await verify(signing, token, 'caller')
  return { caller: callerSchema.parse(claims.caller), expiresAt: claims.exp! * 1_000 }
}

/** Throws unless the token is a service token for this subgraph that still holds. */
export async function verifyServiceToken(signing: Signing, token: string): Promise<void> {
  await verify(signing, token, 'service')
}

async function verify({ secret, audience }: Signing, token: string, kind: 'caller' | 'service') {
  const { payload } = await jwtVerify(token, keyOf(secret), {
    algorithms: ['HS256'],
    issuer,
    audience,
    maxTokenAge: lifetimeSeconds,
    clockTolerance: clockToleranceSeconds,
    requiredClaims: ['iat', 'exp', 'aud'],
  })
  if (payload.kind !== kind) throw new Error(`a ${kind} token is wanted`)
  // RFC 7519 allows several audiences; ours has exactly one.
  if (typeof payload.aud !== 'string') throw new Error('a token is for one subgraph')
  return payload
}
