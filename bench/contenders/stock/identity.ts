import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { companies, type PortalUserRow, portalUsers, staffUsers } from '@parvis/identity/src/tables.ts'
import { inArray } from 'drizzle-orm'
import { gql } from 'graphql-tag'
import { type Database, openDatabase } from './database.ts'
import { loaderById } from './loaderById.ts'
import { type Viewer, viewerFromHeader } from './viewer.ts'

const typeDefs = gql`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])

  type PortalUser @key(fields: "id") {
    id: ID!
    displayName: String!
    company: Company
  }

  type Company @key(fields: "id") {
    id: ID!
    name: String!
  }

  type StaffUser @key(fields: "id") {
    id: ID!
    displayName: String!
  }

  type Query {
    me: ID
  }
`

type Context = { viewer: Viewer | null; loaders: ReturnType<typeof createLoaders> }
type Reference = { id: string }

const createLoaders = (db: Database) => ({
  company: loaderById((ids) => db.select().from(companies).where(inArray(companies.id, ids))),
  portalUser: loaderById((ids) => db.select().from(portalUsers).where(inArray(portalUsers.id, ids))),
  staffUser: loaderById((ids) => db.select().from(staffUsers).where(inArray(staffUsers.id, ids))),
})

const resolvers = {
  Query: { me: (_parent: unknown, _args: unknown, { viewer }: Context) => viewer?.id },
  Company: { __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.company.load(id) },
  PortalUser: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.portalUser.load(id),
    company: ({ companyId }: PortalUserRow, _args: unknown, { loaders }: Context) =>
      companyId && loaders.company.load(companyId),
  },
  StaffUser: { __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.staffUser.load(id) },
}

const db = openDatabase()
const server = new ApolloServer<Context>({ schema: buildSubgraphSchema([{ typeDefs, resolvers }]) })

await startStandaloneServer(server, {
  listen: { port: Number(process.env.PORT) },
  context: async ({ req }) => ({ viewer: viewerFromHeader(req.headers['x-viewer']), loaders: createLoaders(db) }),
})
