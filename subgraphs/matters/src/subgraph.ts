import { openDatabase } from '@parvis/kernel/database/database.ts'
import { acceptEvents, type Consumers } from '@parvis/kernel/events/inbox.ts'
import { startRelay } from '@parvis/kernel/events/outbox.ts'
import { defineSubgraph, type Subgraph } from '@parvis/kernel/graph/subgraph.ts'
import { recordCalls } from '@parvis/records/recordCalls.ts'
import type { SubgraphParts } from '@parvis/runtime/subgraphParts.ts'
import { onHandOverStarted, onHandOverStep } from './consumers/onHandOver.ts'
import { onPortalUserMoved } from './consumers/onPortalUserMoved.ts'
import { createContext } from './context.ts'
import { givesBytes } from './matter/givesBytes.ts'
import { recordFacts } from './matter/recordFacts.ts'
import { resolvers } from './resolvers/resolvers.ts'
import { rules } from './rules.ts'
import { matterTables } from './tables.ts'

/** What is done about events of others. */
export const consumers: Consumers = {
  'handOver.mattersStep': onHandOverStep,
  'handOver.started': onHandOverStarted,
  'portalUser.moved': onPortalUserMoved,
  'portalUser.recordsMoving': onHandOverStarted,
}

/** Matters as a value. */
export function matters({ databaseUrl, peers, storage }: SubgraphParts): Subgraph<'matters'> {
  const { client, db } = openDatabase(databaseUrl, 'matters')
  const { eventTables } = matterTables
  let relay: Awaited<ReturnType<typeof startRelay>> | undefined
  return defineSubgraph({
    name: 'matters',
    resolvers,
    rules,
    context: (caller) => createContext({ db, identity: peers.identity, storage }, caller),
    internal: {
      accept: acceptEvents({ db, tables: eventTables, consumers, ask: async () => {} }),
      recordFacts: (asked) => recordFacts(db, asked),
      ...recordCalls({ db, tables: matterTables }, givesBytes),
    },
    async start() {
      relay = await startRelay({ db, client, tables: eventTables, peers })
    },
    async stop() {
      await relay?.stop()
      await client.end({ timeout: 5 })
    },
  })
}
