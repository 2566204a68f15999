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
import { Contract } from './resolvers/Contract.ts'
import { ContractConnection } from './resolvers/ContractConnection.ts'
import { ContractType } from './resolvers/ContractType.ts'
import { Milestone } from './resolvers/Milestone.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Query } from './resolvers/Query.ts'
import { rules } from './rules.ts'
import { type ContractRow, contractSharing } from './tables.ts'

/** Every resolver of this subgraph. */
export const resolvers = {
  ...attached.types,
  Contract,
  ContractConnection,
  ContractType,
  Milestone,
  Mutation,
  Query,
}

/** What is done about events of others. */
export const consumers: Consumers = { 'portalUser.moved': onPortalUserMoved }

/** Contracts as a value. */
export function contracts({ databaseUrl, peers, storage }: SubgraphParts): Subgraph {
  const { client, db } = openDatabase(databaseUrl, 'contracts')
  const { tables } = contractSharing
  let relay: Awaited<ReturnType<typeof startRelay>> | undefined
  return defineSubgraph({
    name: 'contracts',
    resolvers,
    rules,
    context: (caller) => createContext({ db, identity: peers.identity, storage }, caller),
    internal: {
      accept: acceptEvents({ db, tables, consumers, ask: async () => {} }),
      filesOf: (asked: FilesQuestion) => filesOf({ db, sharing: contractSharing }, givesBytes, asked),
      keepsFile: (asked: { recordId: string; key: string }) => keepsFile(db, contractSharing, asked),
      mayOpenFile: (asked: FileQuestion) => openFile({ db, sharing: contractSharing }, givesBytes, asked),
      noteFacts: (payload: { noteId: string }) => noteFacts({ db, sharing: contractSharing }, payload),
      visibleIds: (payload: { ids: string[]; viewer: Viewer | null }) =>
        visibleIds({ db, sharing: contractSharing }, payload),
      visibleTo: async (payload: { recordId: string; people: SharedPerson[] }) => {
        const found = await visibleTo<ContractRow>({ db, sharing: contractSharing }, payload)
        return found && { personIds: found.personIds, record: mailFacts(found.row) }
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
