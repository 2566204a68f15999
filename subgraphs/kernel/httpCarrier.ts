import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { Pool } from 'undici'
import { type Breaker, startBreaker } from './breaker.ts'
import { signCallerToken, signServiceToken } from './callerToken.ts'
import type { Carrier } from './carrier.ts'
import { observeInternal } from './observe/observeCalls.ts'
import { register, remotes } from './observe/subgraphHealth.ts'
import { outgoingHeaders } from './observe/tracing.ts'
import type { Answer } from './subgraph.ts'
import { timeoutOf } from './timeouts.ts'

/** Internal functions hand over whole batches of events. */
const internalTimeoutMs = 10_000
const connectTimeoutMs = 1_000
const maxAnswerBytes = 10_000_000
/** A service token is used for this long, half of its life. */
const serviceTokenReuseMs = 30_000

type Peer = {
  subgraph: SubgraphName
  /** Where the subgraph listens, such as http://contracts:4003. */
  url: string
  /** The INTERNAL_SECRET. */
  secret: string
  /** How many connections to keep; 32 when left out. */
  connections?: number
}

/** A carrier whose connections can be closed. */
export type HttpCarrier = Carrier & { close(): Promise<void> }

/**
 * Reaches a subgraph that runs as a process of its own. Both functions throw when it does not answer in time (query 2 s,
 * mutation and internal function 10 s), answers with anything but a result, or answers too much; after five times in
 * a row without an answer they throw at once for two seconds.
 */
export function httpCarrier({ subgraph, url, secret, connections = 32 }: Peer): HttpCarrier {
  const pool = new Pool(new URL(url).origin, {
    connections,
    connect: { timeout: connectTimeoutMs },
    maxResponseSize: maxAnswerBytes,
  })
  const breaker = startBreaker()
  const forget = register(remotes, subgraph, { url, breaker })
  const signing = { secret, audience: subgraph }
  const serviceToken = reused(() => signServiceToken(signing))
  const post = (path: string, token: string, body: unknown, timeoutMs: number) =>
    call({ pool, breaker, path, token, body, timeoutMs })
  return {
    async graphql(request, caller) {
      const token = await signCallerToken(signing, caller)
      return (await post('/graphql', token, request, timeoutOf(request))) as Answer
    },
    async internal<T>(name: string, payload: unknown) {
      const token = await serviceToken()
      const ask = () => post(`/internal/${name}`, token, { payload }, internalTimeoutMs)
      return ((await observeInternal({ subgraph, name }, ask)) as { result: T }).result
    },
    close() {
      forget()
      return pool.close()
    },
  }
}

type Call = { pool: Pool; breaker: Breaker; path: string; token: string; body: unknown; timeoutMs: number }

async function call({ pool, breaker, path, token, body, timeoutMs }: Call): Promise<unknown> {
  const { status, answer } = await breaker.run(async () => {
    const response = await pool.request({
      path,
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...outgoingHeaders() },
      body: JSON.stringify(body),
      // One limit over connecting, headers and body; the pool's own limits are per step.
      signal: AbortSignal.timeout(timeoutMs),
    })
    const status = response.statusCode
    if (status === 200) return { status, answer: await response.body.json() }
    await response.body.dump()
    // What a proxy says for a subgraph that is away. A 500 is one function's failure and no reason to stop calling.
    if (status >= 502) throw new Error(`${path} answered ${status}`)
    return { status, answer: null }
  })
  if (status !== 200) throw new Error(`${path} answered ${status}`)
  return answer
}

function reused(sign: () => Promise<string>): () => Promise<string> {
  let token: Promise<string> | undefined
  let signedAt = 0
  return () => {
    if (!token || Date.now() - signedAt > serviceTokenReuseMs) {
      signedAt = Date.now()
      token = sign()
    }
    return token
  }
}
