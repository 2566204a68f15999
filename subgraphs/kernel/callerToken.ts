import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import type { Caller } from './viewer.ts'

const lifetimeSeconds = 60
const issuer = 'parvis'
/** Clocks of two machines may differ by this much. */
const clockToleranceSeconds = 5

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
const callerSchema: z.ZodType<Caller> = z.object({
  viewer: viewer.nullable(),
  door: z.enum(['app', 'portal', 'graph']),
  locale,
  sessionId: z.string().nullable(),
  address: z.string(),
  requestId: z.string(),
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
export const signCallerToken = (signing: Signing, caller: Caller): Promise<string> =>
  sign(signing, 'caller', { caller })

/** A token that lets one of our own parts call one subgraph's internal functions for 60 s. */
export const signServiceToken = (signing: Signing): Promise<string> => sign(signing, 'service', {})

/** The caller a token carries. Throws when it is not signed by us, not for this subgraph, expired or of another kind. */
export async function verifyCallerToken(signing: Signing, token: string): Promise<Caller> {
  const claims = await verify(signing, token, 'caller')
  return callerSchema.parse(claims.caller)
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
