import { testStorage } from '@parvis/files/testing/testStorage.ts'
import { openDatabase } from '@parvis/kernel/database/database.ts'
import type { Caller } from '@parvis/kernel/graph/caller.ts'
import type { Subgraph } from '@parvis/kernel/graph/subgraph.ts'
import { testDatabase } from '@parvis/runtime/testing/testDatabase.ts'
import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import { startGateway } from '../../gateway.ts'
import { builders, inOneProcess } from '../graphFixture.ts'
import type { Answered } from './kinds.ts'
import { insertPeople } from './people.ts'

/**
 * The whole graph in one process over a world written into the tables. No relay runs: nothing happens but what is asked,
 * so the answers are the same at every run.
 */
export async function answersWorld() {
  const databaseUrl = await testDatabase()
  const files = await testStorage()
  const settings = { publicUrl: 'http://localhost', smtpUrl: 'smtp://localhost', mailFrom: null }
  const { peers, subgraphs } = await inOneProcess((reached) =>
    subgraphNames.map((name) => builders[name]({ databaseUrl, peers: reached, storage: files.storage, settings })),
  )
  const gateway = await startGateway(peers)
  const ask = async (caller: Caller, query: string, variables: Record<string, unknown>): Promise<Answered> => {
    const contextValue = { caller, applySession: () => {} }
    const { body } = await gateway.server.executeOperation({ query, variables }, { contextValue })
    if (body.kind !== 'single') throw new Error('an answer in parts')
    const { data = null, errors = [] } = body.singleResult
    const codes = errors.map(({ extensions }) => String(extensions?.code))
    if (codes.some((code) => code.startsWith('GRAPHQL_'))) throw new Error(`${query}: ${errors[0]?.message}`)
    // Every part is there: only a busy machine is late for a query, and is asked again.
    const isLate = codes.includes('SUBGRAPH_UNAVAILABLE') && query.startsWith('query')
    return isLate ? ask(caller, query, variables) : { data, errors }
  }
  const opened = subgraphNames.map((name) => [name, openDatabase(databaseUrl, name, { connections: 1 })] as const)
  const databases = Object.fromEntries(opened.map(([name, { db }]) => [name, db])) as Record<
    SubgraphName,
    (typeof opened)[number][1]['db']
  >
  return {
    files,
    peers,
    databases,
    schema: gateway.schema,
    subgraphs: Object.fromEntries(subgraphs.map((subgraph) => [subgraph.name, subgraph])) as Record<
      SubgraphName,
      Subgraph
    >,
    people: await insertPeople(databases.identity),
    /** What a caller is answered at the gateway. Throws when the operation is none. */
    ask,
    async stop() {
      await gateway.stop()
      for (const [, { client }] of opened) await client.end()
      for (const subgraph of subgraphs) await subgraph.stop()
      await files.stop()
    },
  }
}
export type AnswersWorld = Awaited<ReturnType<typeof answersWorld>>
