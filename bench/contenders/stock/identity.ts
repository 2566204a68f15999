import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { portalUsers, staffUsers } from '@parvis/identity/src/tables.ts'
import DataLoader from 'dataloader'
import { inArray } from 'drizzle-orm'
import { gql } from 'graphql-tag'
import { type Database, openDatabase } from './database.ts'
import { type Viewer, viewerFromHeader } from './viewer.ts'

const typeDefs = gql`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])

  type PortalUser @key(fields: "id") {
    id: ID!
    displayName: String!
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
  portalUser: new DataLoader(async (ids: readonly string[]) => {
    const rows = await db
      .select()
      .from(portalUsers)
      .where(inArray(portalUsers.id, [...ids]))
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id) ?? null)
  }),
  staffUser: new DataLoader(async (ids: readonly string[]) => {
    const rows = await db
      .select()
      .from(staffUsers)
      .where(inArray(staffUsers.id, [...ids]))
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id) ?? null)
  }),
})

const resolvers = {
  Query: { me: (_parent: unknown, _args: unknown, { viewer }: Context) => viewer?.id },
  PortalUser: { __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.portalUser.load(id) },
  StaffUser: { __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.staffUser.load(id) },
}

const db = openDatabase()
const server = new ApolloServer<Context>({ schema: buildSubgraphSchema([{ typeDefs, resolvers }]) })

await startStandaloneServer(server, {
  listen: { port: Number(process.env.PORT) },
  context: async ({ req }) => ({ viewer: viewerFromHeader(req.headers['x-viewer']), loaders: createLoaders(db) }),
})
