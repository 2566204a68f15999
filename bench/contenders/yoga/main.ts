import { createServer } from 'node:http'
import { createContext as contractsContext } from '@parvis/contracts/src/context.ts'
import { resolvers as contractsResolvers } from '@parvis/contracts/src/resolvers/resolvers.ts'
import { contracts } from '@parvis/contracts/src/subgraph.ts'
import { openDiskStorage } from '@parvis/files/diskStorage.ts'
import { createContext as identityContext } from '@parvis/identity/src/context.ts'
import { resolvers as identityResolvers } from '@parvis/identity/src/resolvers/resolvers.ts'
import { identity } from '@parvis/identity/src/subgraph.ts'
import { openDatabase } from '@parvis/kernel/database/database.ts'
import { type Carriers, inProcessCarrier } from '@parvis/kernel/graph/carrier.ts'
import type { Subgraph } from '@parvis/kernel/graph/subgraph.ts'
import { createContext as mattersContext } from '@parvis/matters/src/context.ts'
import { resolvers as mattersResolvers } from '@parvis/matters/src/resolvers/resolvers.ts'
import { matters } from '@parvis/matters/src/subgraph.ts'
import { createContext as notificationsContext } from '@parvis/notifications/src/context.ts'
import { resolvers as notificationsResolvers } from '@parvis/notifications/src/resolvers/resolvers.ts'
import { notifications } from '@parvis/notifications/src/subgraph.ts'
import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import { createYoga } from 'graphql-yoga'
import { bearerCaller } from '../bearerCaller.ts'
import { mergedSchema } from './mergedResolvers.ts'

/* Our resolvers without federation: one schema, one server, no fetch between parts. */

const databaseUrl = process.env.DATABASE_URL!
const storage = await openDiskStorage(process.env.DATA_DIR!)
const running = new Map<SubgraphName, Subgraph>()
const peers = Object.fromEntries(
  subgraphNames.map((name) => [name, inProcessCarrier(() => running.get(name)!)]),
) as Carriers
const settings = { publicUrl: 'http://localhost:4000', smtpUrl: process.env.SMTP_URL!, mailFrom: null }
const parts = { databaseUrl, peers, storage, settings }
const built = {
  identity: { subgraph: identity(parts), resolvers: identityResolvers },
  matters: { subgraph: matters(parts), resolvers: mattersResolvers },
  notifications: { subgraph: notifications(parts), resolvers: notificationsResolvers },
  contracts: { subgraph: contracts(parts), resolvers: contractsResolvers },
}
for (const [name, { subgraph }] of Object.entries(built)) running.set(name as SubgraphName, subgraph)
await Promise.all([...running.values()].map((subgraph) => subgraph.start()))

const pools = {
  identity: openDatabase(databaseUrl, 'identity').db,
  matters: openDatabase(databaseUrl, 'matters').db,
  contracts: openDatabase(databaseUrl, 'contracts').db,
  notifications: openDatabase(databaseUrl, 'notifications').db,
}

const yoga = createYoga({
  schema: mergedSchema(Object.values(built)),
  context: async ({ request }) => {
    const caller = await bearerCaller(peers.identity, request.headers.get('authorization'))
    return {
      identity: identityContext({ db: pools.identity, peers, storage, publicUrl: 'http://localhost' }, caller),
      matters: mattersContext({ db: pools.matters, identity: peers.identity, storage }, caller),
      contracts: contractsContext({ db: pools.contracts, identity: peers.identity, storage }, caller),
      notifications: notificationsContext({ db: pools.notifications, peers }, caller),
    }
  },
  logging: false,
  landingPage: false,
})

createServer(yoga).listen(Number(process.env.PORT), '127.0.0.1')
process.once('SIGTERM', () => process.exit(0))
