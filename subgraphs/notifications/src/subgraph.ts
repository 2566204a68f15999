import { openDatabase } from '@parvis/kernel/database.ts'
import { watchMailQueue } from '@parvis/kernel/observe/subgraphHealth.ts'
import { defineSubgraph, type Subgraph, type SubgraphParts } from '@parvis/kernel/subgraph.ts'
import { acceptAsking } from './consumers/acceptAsking.ts'
import { createContext } from './context.ts'
import { openJobs } from './jobs.ts'
import { openMailSender } from './mails/openMailSender.ts'
import { peersBehind } from './peers.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Notification } from './resolvers/Notification.ts'
import { NotificationConnection } from './resolvers/NotificationConnection.ts'
import { Query } from './resolvers/Query.ts'
import { rules } from './rules.ts'
import { sendWaitingMail } from './sendWaitingMail.ts'

/** Everything that is resolved by more than reading a property of its parent. */
export const resolvers = { Mutation, Notification, NotificationConnection, Query }

/** Notifications as a value: what people are told, in the application and by mail. */
export function notifications({ databaseUrl, peers, settings }: Omit<SubgraphParts, 'storage'>): Subgraph {
  const { client, db } = openDatabase(databaseUrl, 'notifications')
  const jobs = openJobs(databaseUrl)
  const asked = peersBehind(peers)
  let forget = () => {}
  return defineSubgraph({
    name: 'notifications',
    resolvers,
    rules,
    context: (caller) => createContext({ db, peers }, caller),
    internal: { accept: acceptAsking({ db, jobs, peers: asked }) },
    async start() {
      const sending = { db, peers: asked, publicUrl: settings.publicUrl, send: openMailSender(settings) }
      forget = watchMailQueue(() => jobs.backlog(db))
      await jobs.start((messageId) => sendWaitingMail(sending, messageId))
    },
    async stop() {
      forget()
      await jobs.stop()
      await client.end({ timeout: 5 })
    },
  })
}
