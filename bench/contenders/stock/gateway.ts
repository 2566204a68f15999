import { ApolloGateway, IntrospectAndCompose, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { openDatabase } from './database.ts'
import { readViewer, type Viewer } from './viewer.ts'

type Context = { viewer: Viewer | null }

class AuthenticatedDataSource extends RemoteGraphQLDataSource<Context> {
  override willSendRequest({
    request,
    context,
  }: Parameters<NonNullable<RemoteGraphQLDataSource<Context>['willSendRequest']>>[0]) {
    if (context.viewer) request.http?.headers.set('x-viewer', JSON.stringify(context.viewer))
  }
}

const db = openDatabase()

const gateway = new ApolloGateway({
  supergraphSdl: new IntrospectAndCompose({
    subgraphs: [
      { name: 'identity', url: process.env.IDENTITY_URL! },
      { name: 'contracts', url: process.env.CONTRACTS_URL! },
    ],
  }),
  buildService: ({ url }) => new AuthenticatedDataSource({ url }),
})

const server = new ApolloServer<Context>({ gateway })

await startStandaloneServer(server, {
  listen: { port: Number(process.env.PORT) },
  context: async ({ req }) => ({ viewer: await readViewer(db, req.headers.authorization) }),
})
