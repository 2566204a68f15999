import type { FileQuestion, FilesQuestion } from '@parvis/files/fileQuestions.ts'
import { openDatabase } from '@parvis/kernel/database/database.ts'
import { acceptEvents, type Consumers } from '@parvis/kernel/events/inbox.ts'
import { startRelay } from '@parvis/kernel/events/outbox.ts'
import { defineSubgraph, type Subgraph } from '@parvis/kernel/graph/subgraph.ts'
import { keepsFile } from '@parvis/records/attachments/keepsFile.ts'
import { filesOf, openFile } from '@parvis/records/attachments/openFile.ts'
import { noteFacts } from '@parvis/records/notes/noteFacts.ts'
import { type SharedPerson, visibleTo } from '@parvis/records/sharing/visibleTo.ts'
import { visibleIds } from '@parvis/records/visibleIds.ts'
import type { SubgraphParts } from '@parvis/runtime/subgraphParts.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { onPortalUserMoved } from './consumers/onPortalUserMoved.ts'
import { createContext } from './context.ts'
import { givesBytes } from './contract/givesBytes.ts'
import { mailFacts } from './contract/mailFacts.ts'
import { resolvers } from './resolvers/resolvers.ts'
import { rules } from './rules.ts'
import { type ContractRow, contractTables } from './tables.ts'

/** What is done about events of others. */
export const consumers: Consumers = { 'portalUser.moved': onPortalUserMoved }

/** Contracts as a value. */
export function contracts({ databaseUrl, peers, storage }: SubgraphParts): Subgraph {
  const { client, db } = openDatabase(databaseUrl, 'contracts')
  const { eventTables } = contractTables
  let relay: Awaited<ReturnType<typeof startRelay>> | undefined
  return defineSubgraph({
    name: 'contracts',
    resolvers,
    rules,
    context: (caller) => createContext({ db, identity: peers.identity, storage }, caller),
    internal: {
      accept: acceptEvents({ db, tables: eventTables, consumers, ask: async () => {} }),
      filesOf: (asked: FilesQuestion) => filesOf({ db, tables: contractTables }, givesBytes, asked),
      keepsFile: (asked: { recordId: string; key: string }) => keepsFile(db, contractTables, asked),
      mayOpenFile: (asked: FileQuestion) => openFile({ db, tables: contractTables }, givesBytes, asked),
      noteFacts: (payload: { noteId: string }) => noteFacts({ db, tables: contractTables }, payload),
      visibleIds: (payload: { ids: string[]; viewer: Viewer | null }) =>
        visibleIds({ db, tables: contractTables }, payload),
      visibleTo: async (payload: { recordId: string; people: SharedPerson[] }) => {
        const found = await visibleTo<ContractRow>({ db, tables: contractTables }, payload)
        return found && { personIds: found.personIds, record: mailFacts(found.row) }
      },
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
