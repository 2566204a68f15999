import { openDatabase } from '@parvis/kernel/database/database.ts'
import { acceptEvents } from '@parvis/kernel/events/inbox.ts'
import { defineSubgraph, type Subgraph } from '@parvis/kernel/graph/subgraph.ts'
import { watchMailQueue } from '@parvis/observe/subgraphHealth.ts'
import type { SubgraphParts } from '@parvis/runtime/subgraphParts.ts'
import type { AnyEvent } from '@parvis/schema/events.ts'
import { audienceOf } from './consumers/audienceOf.ts'
import { consumers } from './consumers/consumers.ts'
import { createContext } from './context.ts'
import { openJobs } from './mail/jobs.ts'
import { openMailSender } from './mail/openMailSender.ts'
import { sendWaitingMail } from './mail/sendWaitingMail.ts'
import { peersBehind } from './notification/peers.ts'
import { resolvers } from './resolvers/resolvers.ts'
import { rules } from './rules.ts'
import { tables } from './tables.ts'

/** Notifications as a value: what people are told, in the application and by mail. */
export function notifications({
  databaseUrl,
  peers,
  settings,
}: Omit<SubgraphParts, 'storage'>): Subgraph<'notifications'> {
  const { client, db } = openDatabase(databaseUrl, 'notifications')
  const jobs = openJobs(databaseUrl)
  const asked = peersBehind(peers)
  const ask = async (event: AnyEvent) => {
    // Others may hand over events before our own start is through.
    await jobs.ready
    return audienceOf(asked, event)
  }
  let forget = () => {}
  return defineSubgraph({
    name: 'notifications',
    resolvers,
    rules,
    context: (caller) => createContext({ db, peers }, caller),
    internal: { accept: acceptEvents({ db, tables, consumers: consumers(jobs), ask }) },
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
