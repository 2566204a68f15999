import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import { unavailable } from '@parvis/kernel/graph/errors.ts'
import { isMutation } from '@parvis/kernel/graph/isMutation.ts'
import type { Answer } from '@parvis/kernel/graph/subgraph.ts'
import { endingIn, timeoutOf } from '@parvis/kernel/graph/timeouts.ts'
import { observeInternal } from '@parvis/observe/observeCalls.ts'
import { register, remotes } from '@parvis/observe/subgraphHealth.ts'
import { outgoingHeaders } from '@parvis/observe/tracing.ts'
import type { Answered, Asked, CallName } from '@parvis/schema/calls.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { Pool } from 'undici'
import { type Breaker, BreakerOpen, startBreaker } from './breaker.ts'
import { callerTokens, serviceTokens } from './callerToken.ts'

/** Internal functions hand over whole batches of events. */
const internalTimeoutMs = 10_000
const connectTimeoutMs = 1_000
const maxAnswerBytes = 10_000_000
/** A connection nobody uses is given up after this long, sooner than a peer that stops closes it (DRAIN_MS). */
const idleMs = 4_000
/** A replica that said good-bye is asked last for this long. */
const leavingMs = 15_000

type Peer<Name extends SubgraphName> = {
  subgraph: Name
  /** Where the subgraph listens, such as http://contracts:4003; with commas between, one address for each replica. */
  url: string
  /** The INTERNAL_SECRET. */
  secret: string
  /** How many connections to keep to each address; 32 when left out. */
  connections?: number
}

/** A carrier whose connections can be closed. */
export type HttpCarrier<Name extends SubgraphName = SubgraphName> = Carrier<Name> & { close(): Promise<void> }

/** One address with its connections. */
type Replica = { url: string; pool: Pool; breaker: Breaker; leavingUntil: number }

/**
 * Reaches a subgraph that runs as a process of its own, its replicas in turn. Both functions throw when it does not
 * answer in time (query 2 s, mutation and internal function 10 s), answers with anything but a result, or answers too
 * much; after five times in a row without an answer they throw at once for two seconds. An internal function that is not
 * answered throws SUBGRAPH_UNAVAILABLE, which whoever needed it may pass on to the caller. A call that
 * did not reach its replica is made once more, to another replica where there is one. So is a call that lost its
 * connection on the way, unless it is a mutation: that may have had its effect.
 */
export function httpCarrier<Name extends SubgraphName>({
  subgraph,
  url,
  secret,
  connections = 32,
}: Peer<Name>): HttpCarrier<Name> {
  const replicas = url.split(',').map((address): Replica => {
    const connect = { timeout: connectTimeoutMs }
    const limits = { connections, connect, maxResponseSize: maxAnswerBytes, keepAliveMaxTimeout: idleMs }
    const { origin } = new URL(address)
    return { url: origin, pool: new Pool(origin, limits), breaker: startBreaker(), leavingUntil: 0 }
  })
  const isOpen = () => replicas.every(({ breaker }) => breaker.isOpen())
  const addresses = () => replicas.map(({ url, breaker }) => ({ url, isFailing: breaker.isFailing() }))
  const forget = register(remotes, subgraph, { addresses, breaker: { isOpen } })
  const signing = { secret, audience: subgraph }
  const callerToken = callerTokens(signing)
  const serviceToken = serviceTokens(signing)
  const inTurn = takeTurns(replicas)
  return {
    async graphql(request, caller) {
      const token = await callerToken(caller)
      const timeoutMs = timeoutOf(request)
      const isRepeatable = !isMutation(request)
      return (await call(inTurn(), {
        path: '/graphql',
        token,
        requestId: caller.requestId,
        body: request,
        timeoutMs,
        isRepeatable,
      })) as Answer
    },
    async internal<Call extends CallName<Name>>(name: Call, ...[payload]: Asked<Name, Call>) {
      const path = `/internal/${name}`
      const token = await serviceToken()
      // Repeatable, because they read or do the same again: `accept` knows its events, a new link replaces the last.
      const asked = { path, token, body: { payload }, timeoutMs: internalTimeoutMs, isRepeatable: true }
      const answer = observeInternal({ subgraph, name }, () => call(inTurn(), asked)).catch((error) => {
        throw error instanceof OtherAnswer ? error : unavailable(error)
      })
      return ((await answer) as { result: Answered<Name, Call> }).result
    },
    async close() {
      forget()
      await Promise.all(replicas.map(({ pool }) => pool.close()))
    },
  }
}

/** The order to try replicas in: each time another one first, those that are leaving last; a single one twice. */
function takeTurns(replicas: Replica[]): () => Replica[] {
  if (replicas.length === 1) return () => [replicas[0]!, replicas[0]!]
  let turn = 0
  return () => {
    turn = (turn + 1) % replicas.length
    const order = [...replicas.slice(turn), ...replicas.slice(0, turn)]
    const now = Date.now()
    const isLeaving = ({ leavingUntil }: Replica) => leavingUntil > now
    return order.some(isLeaving) ? order.sort((a, b) => Number(isLeaving(a)) - Number(isLeaving(b))) : order
  }
}

type Call = { path: string; token: string; requestId?: string; body: unknown; timeoutMs: number; isRepeatable: boolean }

function call(replicas: Replica[], { path, token, requestId, body, timeoutMs, isRepeatable }: Call): Promise<unknown> {
  const request = {
    path,
    method: 'POST' as const,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...outgoingHeaders(requestId) },
    body: JSON.stringify(body),
  }
  // One limit over connecting, headers and body, and all tries; the pool's own limits are per step.
  return endingIn(timeoutMs, (signal) => askInTurn(replicas, { ...request, signal }, isRepeatable))
}

/** What is sent, whichever replica it goes to. */
type Sent = Parameters<Pool['request']>[0]

/** Asks one replica after the other, until one was reached. Throws what the first that was tried said. */
async function askInTurn(replicas: Replica[], request: Sent, isRepeatable: boolean): Promise<unknown> {
  const refused: unknown[] = []
  const spared: Replica[] = []
  const attempt = async (replica: Replica, isForced: boolean) => {
    try {
      return { answer: await ask(replica, request, isForced) }
    } catch (error) {
      if (error instanceof BreakerOpen) spared.push(replica)
      else refused.push(error)
      if (!wasNotReached(error) && !(isRepeatable && brokeOff(error))) throw refused[0]
    }
  }
  for (const replica of replicas) {
    const found = await attempt(replica, false)
    if (found) return found.answer
  }
  // Those that failed a moment ago are tried after all, as no other answers. If all of them failed, none is tried.
  if (refused.length === 0) throw new BreakerOpen('failed too often a moment ago')
  for (const replica of spared) {
    const found = await attempt(replica, true)
    if (found) return found.answer
  }
  throw refused[0]
}

/** The subgraph answered, but not with a result: a fault of ours, not an outage. */
class OtherAnswer extends Error {}

async function ask(replica: Replica, request: Sent, isForced: boolean): Promise<unknown> {
  const { path } = request
  const { status, answer } = await replica.breaker.run(async () => {
    const response = await replica.pool.request(request)
    if (response.headers.connection === 'close') replica.leavingUntil = Date.now() + leavingMs
    const status = response.statusCode
    if (status === 200) return { status, answer: await response.body.json() }
    await response.body.dump()
    // What a proxy says for a subgraph that is away. A 500 is one function's failure and no reason to stop calling.
    if (status >= 502) throw new Error(`${path} answered ${status}`)
    return { status, answer: null }
  }, isForced)
  if (status !== 200) throw new OtherAnswer(`${path} answered ${status}`)
  return answer
}

const unreached = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/

/** No byte of the request left us. */
function wasNotReached(error: unknown): boolean {
  const { code = '', syscall } = error as NodeJS.ErrnoException
  return error instanceof BreakerOpen || unreached.test(code) || syscall === 'connect'
}

/** The connection ended before the answer did. */
function brokeOff(error: unknown): boolean {
  return /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/.test((error as NodeJS.ErrnoException).code ?? '')
}
