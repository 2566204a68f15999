import { openDatabase } from '@parvis/kernel/database/database.ts'
import { acceptEvents } from '@parvis/kernel/events/inbox.ts'
import { defineSubgraph, type Subgraph } from '@parvis/kernel/graph/subgraph.ts'
import { openQueue } from '@parvis/kernel/jobs/openQueue.ts'
import { watchMailQueue } from '@parvis/observe/subgraphHealth.ts'
import type { SubgraphParts } from '@parvis/runtime/subgraphParts.ts'
import type { AnyEvent } from '@parvis/schema/events.ts'
import { audienceOf } from './consumers/audienceOf.ts'
import { consumers } from './consumers/consumers.ts'
import { createContext } from './context.ts'
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
  const asked = peersBehind(peers)
  const sending = { db, peers: asked, publicUrl: settings.publicUrl, send: openMailSender(settings) }
  const mailQueue = openQueue({
    name: 'mail',
    databaseUrl,
    work: ({ messageId }) => sendWaitingMail(sending, messageId),
  })
  const ask = async (event: AnyEvent) => {
    // Others may hand over events before our own start is through.
    await mailQueue.ready
    return audienceOf(asked, event)
  }
  let forget = () => {}
  return defineSubgraph({
    name: 'notifications',
    resolvers,
    rules,
    context: (caller) => createContext({ db, peers }, caller),
    internal: { accept: acceptEvents({ db, tables, consumers: consumers(mailQueue), ask }) },
    async start() {
      forget = watchMailQueue(() => mailQueue.backlog(db))
      await mailQueue.start()
    },
    async stop() {
      forget()
      await mailQueue.stop()
      await client.end({ timeout: 5 })
    },
  })
}
