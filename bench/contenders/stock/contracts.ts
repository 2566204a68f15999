import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { buildSubgraphSchema } from '@apollo/subgraph'
import type { ContractRow, ContractTypeRow } from '@parvis/contracts/src/tables.ts'
import type { AttachmentRow, NoteRow } from '@parvis/records/attachments/attachmentTables.ts'
import { type Database, openDatabase } from './database.ts'
import { listContracts } from './listContracts.ts'
import { createLoaders } from './loaders.ts'
import { DateScalar, DateTime, Decimal } from './scalars.ts'
import { type ShowInput, showContract } from './showContract.ts'
import { typeDefs } from './typeDefs.ts'
import { signedIn, type Viewer, viewerFromHeader } from './viewer.ts'

export type Context = { db: Database; viewer: Viewer | null; loaders: ReturnType<typeof createLoaders> }

const reference = (id: string | null) => (id ? { id } : null)

const author = (id: string, kind: 'staff' | 'portal') => ({
  __typename: kind === 'staff' ? 'StaffUser' : 'PortalUser',
  id,
})

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
    contract: (_parent: unknown, { id }: { id: string }, { loaders }: Context) => loaders.contract.load(id),
    contracts: (_parent: unknown, args: Parameters<typeof listContracts>[1], { db, viewer }: Context) =>
      listContracts({ db, viewer: signedIn(viewer) }, args),
  },
  Mutation: {
    showContractInPortal: (_parent: unknown, { input }: { input: ShowInput }, context: Context) =>
      showContract(context, input),
  },
  ContractType: { label: ({ label }: ContractTypeRow) => label.en },
  Note: {
    author: ({ authorId, authorKind }: NoteRow) => author(authorId, authorKind),
    mine: ({ authorId }: NoteRow, _args: unknown, { viewer }: Context) => authorId === viewer?.id,
  },
  Attachment: {
    uploadedBy: ({ uploadedById, uploadedByKind }: AttachmentRow) => author(uploadedById, uploadedByKind),
  },
  Contract: {
    description: ({ description, origin }: ContractRow, _args: unknown, { viewer }: Context) =>
      viewer?.kind === 'staff' || origin !== 'INTERNAL' ? description : null,
    type: ({ typeId }: ContractRow, _args: unknown, { loaders }: Context) => loaders.contractType.load(typeId),
    milestones: ({ id }: ContractRow, _args: unknown, { loaders }: Context) => loaders.milestonesOf.load(id),
    notes: ({ id }: ContractRow, _args: unknown, { loaders }: Context) => loaders.notesOf.load(id),
    attachments: ({ id }: ContractRow, _args: unknown, { loaders }: Context) => loaders.attachmentsOf.load(id),
    assigneeEmail: async ({ assigneeId }: ContractRow, _args: unknown, { loaders }: Context) =>
      assigneeId && (await loaders.staffUser.load(assigneeId))?.email,
    share: (contract: ContractRow, _args: unknown, { viewer }: Context) =>
      viewer?.kind === 'staff' && contract.sharedAt
        ? { ...contract, visible: contract.shareVisible, company: reference(contract.shareCompanyId) }
        : null,
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
  context: async ({ req }) => {
    const viewer = viewerFromHeader(req.headers['x-viewer'])
    return { db, viewer, loaders: createLoaders(db, viewer) }
  },
})
