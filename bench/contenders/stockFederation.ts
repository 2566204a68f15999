import { type Contender, plainRequest } from './contender.ts'
import { startProcess } from './startProcess.ts'

/**
 * A gateway and the two subgraphs these operations need, as the documentation of `@apollo/gateway` and
 * `@apollo/subgraph` starts them: standalone servers, default plugins, DataLoaders, a query builder.
 */
export const stockFederation: Contender = {
  key: 'stock',
  name: 'stock federation',
  async start(databaseUrl) {
    const env = { DATABASE_URL: databaseUrl, APOLLO_TELEMETRY_DISABLED: '1' }
    const program = (name: string, more: Record<string, string> = {}) =>
      startProcess({ file: `bench/contenders/stock/${name}.ts`, env: { ...env, ...more }, readyPath: '/' })
    const [identity, contracts] = await Promise.all([program('identity'), program('contracts')])
    const gateway = await program('gateway', { IDENTITY_URL: identity.origin, CONTRACTS_URL: contracts.origin })
    const all = [gateway, identity, contracts]
    return {
      origin: gateway.origin,
      pids: all.map(({ pid }) => pid),
      request: plainRequest('/'),
      stop: async () => void (await Promise.all(all.map(({ stop }) => stop()))),
    }
  },
}
