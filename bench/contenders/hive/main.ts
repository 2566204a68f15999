import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createGatewayRuntime, type GatewayPlugin } from '@graphql-hive/gateway-runtime'
import { unifiedGraphHandler } from '@graphql-hive/router-runtime'
import httpTransport from '@graphql-mesh/transport-http'
import type { Caller } from '@parvis/kernel/graph/caller.ts'
import { signCallerToken } from '@parvis/runtime/callerToken.ts'
import { httpCarrier } from '@parvis/runtime/httpCarrier.ts'
import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import { bearerCaller } from '../bearerCaller.ts'

/* Another gateway in front of our subgraphs. They answer nobody without a token of ours, so it signs one per fetch. */

const secret = process.env.INTERNAL_SECRET!
const addressOf = (name: SubgraphName) => process.env[`${name.toUpperCase()}_URL`]!
const identity = httpCarrier({ subgraph: 'identity', url: addressOf('identity'), secret })

const callers: GatewayPlugin<{ caller: Caller }> = {
  async onContextBuilding({ context, extendContext }) {
    extendContext({ caller: await bearerCaller(identity, context.request.headers.get('authorization')) })
  },
  async onFetch({ context, executionRequest, options, setOptions }) {
    const audience = executionRequest?.subgraphName as SubgraphName | undefined
    if (!audience || !('caller' in context)) return
    const token = await signCallerToken({ secret, audience }, context.caller as Caller)
    setOptions({ ...options, headers: { ...options.headers, authorization: `Bearer ${token}` } })
  },
}

const gateway = createGatewayRuntime({
  supergraph: readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8'),
  unifiedGraphHandler,
  transports: { http: httpTransport as never },
  transportEntries: Object.fromEntries(
    subgraphNames.map((name) => [name, { kind: 'http', location: `${addressOf(name)}/graphql` }]),
  ),
  plugins: () => [callers],
  logging: false,
  landingPage: false,
})

createServer(gateway).listen(Number(process.env.PORT), '127.0.0.1')
process.once('SIGTERM', () => process.exit(0))
