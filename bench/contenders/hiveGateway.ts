import { type Contender, plainRequest } from './contender.ts'
import { startSubgraphs } from './ours/ours.ts'
import { startProcess } from './startProcess.ts'

/** The MIT-licensed gateway of the same federation, with its router runtime, over our subgraphs. */
export const hiveGateway: Contender = {
  key: 'hive',
  name: 'hive gateway over our subgraphs',
  async start(databaseUrl) {
    const { subgraphs, urls, env } = await startSubgraphs(databaseUrl)
    const gateway = await startProcess({
      file: 'bench/contenders/hive/main.ts',
      env: { ...env, ...urls },
      readyPath: '/healthcheck',
    })
    const all = [gateway, ...subgraphs]
    return {
      origin: gateway.origin,
      pids: all.map(({ pid }) => pid),
      request: plainRequest('/graphql'),
      stop: async () => void (await Promise.all(all.map(({ stop }) => stop()))),
    }
  },
}
