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
import { givesBytes } from './matter/givesBytes.ts'
import { mailFacts } from './matter/mailFacts.ts'
import { resolvers } from './resolvers/resolvers.ts'
import { rules } from './rules.ts'
import { type MatterRow, matterTables } from './tables.ts'

/** What is done about events of others. */
export const consumers: Consumers = { 'portalUser.moved': onPortalUserMoved }

/** Matters as a value. */
export function matters({ databaseUrl, peers, storage }: SubgraphParts): Subgraph {
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
      filesOf: (asked: FilesQuestion) => filesOf({ db, tables: matterTables }, givesBytes, asked),
      keepsFile: (asked: { recordId: string; key: string }) => keepsFile(db, matterTables, asked),
      mayOpenFile: (asked: FileQuestion) => openFile({ db, tables: matterTables }, givesBytes, asked),
      noteFacts: (payload: { noteId: string }) => noteFacts({ db, tables: matterTables }, payload),
      visibleIds: (payload: { ids: string[]; viewer: Viewer | null }) =>
        visibleIds({ db, tables: matterTables }, payload),
      visibleTo: async (payload: { recordId: string; people: SharedPerson[] }) => {
        const found = await visibleTo<MatterRow>({ db, tables: matterTables }, payload)
        return found && { personIds: found.personIds, record: await mailFacts(db, found.row) }
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
