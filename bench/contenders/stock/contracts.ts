import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { buildSubgraphSchema } from '@apollo/subgraph'
import type { ContractRow } from '@parvis/contracts/src/tables.ts'
import { type Database, openDatabase } from './database.ts'
import { listContracts } from './listContracts.ts'
import { createLoaders } from './loaders.ts'
import { DateScalar, DateTime, Decimal } from './scalars.ts'
import { typeDefs } from './typeDefs.ts'
import { signedIn, type Viewer, viewerFromHeader } from './viewer.ts'

export type Context = { db: Database; viewer: Viewer | null; loaders: ReturnType<typeof createLoaders> }

const reference = (id: string | null) => (id ? { id } : null)

const turns: Record<string, string> = {
  DRAFT: 'LEGAL',
  IN_PROGRESS: 'LEGAL',
  UNDER_APPROVAL: 'APPROVER',
  UNDER_SIGNATURE: 'SIGNEE',
}

const resolvers = {
  DateTime,
  Date: DateScalar,
  Decimal,
  Query: {
    contracts: (_parent: unknown, args: Parameters<typeof listContracts>[1], { db, viewer }: Context) =>
      listContracts({ db, viewer: signedIn(viewer) }, args),
  },
  Contract: {
    title: (contract: ContractRow, _args: unknown, { viewer }: Context) =>
      viewer?.kind === 'staff' ? contract.name : (contract.portalTitle ?? contract.name),
    waitsFor: ({ stage }: ContractRow) => turns[stage] ?? 'NOBODY',
    expired: ({ stage, endDate }: ContractRow) =>
      stage === 'EXECUTED' && endDate !== null && endDate < new Date().toISOString().slice(0, 10),
    requester: ({ requesterId }: ContractRow) => reference(requesterId),
    assignee: ({ assigneeId }: ContractRow) => reference(assigneeId),
    async watchers({ watcherIds, shareCompanyId }: ContractRow, _args: unknown, { viewer, loaders }: Context) {
      if (viewer?.kind === 'staff') return watcherIds.map(reference)
      const people = await loaders.person.loadMany(watcherIds)
      return people.filter(
        (person) =>
          person !== null &&
          !(person instanceof Error) &&
          person.companyId === shareCompanyId &&
          person.status !== 'INACTIVE',
      )
    },
  },
}

const db = openDatabase()
const server = new ApolloServer<Context>({ schema: buildSubgraphSchema([{ typeDefs, resolvers }]) })

await startStandaloneServer(server, {
  listen: { port: Number(process.env.PORT) },
  context: async ({ req }) => ({
    db,
    viewer: viewerFromHeader(req.headers['x-viewer']),
    loaders: createLoaders(db),
  }),
})
