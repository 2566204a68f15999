import type { Caller } from '@parvis/kernel/graph/caller.ts'
import type { Carrier } from '@parvis/kernel/graph/carrier.ts'

/** Who sends a bearer token, asked of our identity as our own door asks. Throws when the session does not hold. */
export async function bearerCaller(identity: Carrier<'identity'>, authorization: string | null): Promise<Caller> {
  const token = authorization?.slice('Bearer '.length) ?? ''
  const question = { token, door: 'graph' as const }
  const session = await identity.internal('resolveSession', question)
  if (!session) throw new Error('nobody is signed in')
  const { viewer, sessionId } = session
  return {
    viewer,
    sessionId,
    device: null,
    door: 'graph',
    locale: viewer.locale,
    address: '127.0.0.1',
    requestId: 'bench',
  }
}
