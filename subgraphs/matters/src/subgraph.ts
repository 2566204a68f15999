import { keepsFile } from '@parvis/kernel/attachments/keepsFile.ts'
import { filesOf, openFile } from '@parvis/kernel/attachments/openFile.ts'
import { openDatabase } from '@parvis/kernel/database.ts'
import { acceptEvents, type Consumers } from '@parvis/kernel/inbox.ts'
import { noteFacts } from '@parvis/kernel/notes/noteFacts.ts'
import { startRelay } from '@parvis/kernel/outbox.ts'
import { visibleIds } from '@parvis/kernel/sharing/visibleIds.ts'
import { type SharedPerson, visibleTo } from '@parvis/kernel/sharing/visibleTo.ts'
import type { FileQuestion, FilesQuestion } from '@parvis/kernel/storage/fileQuestions.ts'
import { defineSubgraph, type Subgraph, type SubgraphParts } from '@parvis/kernel/subgraph.ts'
import type { Viewer } from '@parvis/kernel/viewer.ts'
import { onPortalUserMoved } from './consumers/onPortalUserMoved.ts'
import { createContext } from './context.ts'
import { givesBytes } from './givesBytes.ts'
import { mailFacts } from './mailFacts.ts'
import { attached } from './resolvers/attached.ts'
import { Matter } from './resolvers/Matter.ts'
import { MatterConnection } from './resolvers/MatterConnection.ts'
import { MatterStatus } from './resolvers/MatterStatus.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { PracticeArea } from './resolvers/PracticeArea.ts'
import { Query } from './resolvers/Query.ts'
import { rules } from './rules.ts'
import { type MatterRow, matterSharing } from './tables.ts'

/** Every resolver of this subgraph. */
export const resolvers = {
  ...attached.types,
  Matter,
  MatterConnection,
  MatterStatus,
  Mutation,
  PracticeArea,
  Query,
}

/** What is done about events of others. */
export const consumers: Consumers = { 'portalUser.moved': onPortalUserMoved }

/** Matters as a value. */
export function matters({ databaseUrl, peers, storage }: SubgraphParts): Subgraph {
  const { client, db } = openDatabase(databaseUrl, 'matters')
  const { tables } = matterSharing
  let relay: Awaited<ReturnType<typeof startRelay>> | undefined
  return defineSubgraph({
    name: 'matters',
    resolvers,
    rules,
    context: (caller) => createContext({ db, identity: peers.identity, storage }, caller),
    internal: {
      accept: acceptEvents({ db, tables, consumers, ask: async () => {} }),
      filesOf: (asked: FilesQuestion) => filesOf({ db, sharing: matterSharing }, givesBytes, asked),
      keepsFile: (asked: { recordId: string; key: string }) => keepsFile(db, matterSharing, asked),
      mayOpenFile: (asked: FileQuestion) => openFile({ db, sharing: matterSharing }, givesBytes, asked),
      noteFacts: (payload: { noteId: string }) => noteFacts({ db, sharing: matterSharing }, payload),
      visibleIds: (payload: { ids: string[]; viewer: Viewer | null }) =>
        visibleIds({ db, sharing: matterSharing }, payload),
      visibleTo: async (payload: { recordId: string; people: SharedPerson[] }) => {
        const found = await visibleTo<MatterRow>({ db, sharing: matterSharing }, payload)
        return found && { personIds: found.personIds, record: await mailFacts(db, found.row) }
      },
    },
    async start() {
      relay = await startRelay({ db, client, tables, peers })
    },
    async stop() {
      await relay?.stop()
      await client.end({ timeout: 5 })
    },
  })
}
