import { openDatabase } from '@parvis/kernel/database/database.ts'
import { acceptEvents } from '@parvis/kernel/events/inbox.ts'
import { defineSubgraph, type Subgraph } from '@parvis/kernel/graph/subgraph.ts'
import { openQueue } from '@parvis/kernel/jobs/openQueue.ts'
import { watchQueue } from '@parvis/observe/subgraphHealth.ts'
import type { SubgraphParts } from '@parvis/runtime/subgraphParts.ts'
import type { AnyEvent } from '@parvis/schema/events.ts'
import { audienceOf } from './consumers/audienceOf.ts'
import { consumers } from './consumers/consumers.ts'
import { createContext } from './context.ts'
import { openMailSender } from './mail/openMailSender.ts'
import { sendWaitingMail } from './mail/sendWaitingMail.ts'
import { peersBehind } from './notification/peers.ts'
import { type Clock, systemClock } from './reminders/clock.ts'
import { remind } from './reminders/remind.ts'
import { watchMornings } from './reminders/watchMornings.ts'
import { resolvers } from './resolvers/resolvers.ts'
import { rules } from './rules.ts'
import { tables } from './tables.ts'

type Parts = Omit<SubgraphParts, 'storage'> & {
  /** What people are reminded by. */
  clock?: Clock
}

/** Notifications as a value: what people are told, in the application and by mail. */
export function notifications({ databaseUrl, peers, settings, clock = systemClock }: Parts): Subgraph<'notifications'> {
  const { client, db } = openDatabase(databaseUrl, 'notifications')
  const asked = peersBehind(peers)
  const { now } = clock
  const sending = { db, now, peers: asked, publicUrl: settings.publicUrl, send: openMailSender(settings) }
  const mailQueue = openQueue({
    name: 'mail',
    databaseUrl,
    work: ({ messageId }) => sendWaitingMail(sending, messageId),
  })
  const reminderQueue = openQueue({
    name: 'reminders',
    databaseUrl,
    work: (job) => remind({ db, peers: asked, mailQueue, now }, job),
  })
  let morningWatch: ReturnType<typeof watchMornings> | undefined
  const ask = async (event: AnyEvent) => {
    // Others may hand over events before our own start is through.
    await mailQueue.ready
    return audienceOf(asked, event)
  }
  const forgotten: (() => void)[] = []
  return defineSubgraph({
    name: 'notifications',
    resolvers,
    rules,
    context: (caller) => createContext({ db, peers }, caller),
    internal: { accept: acceptEvents({ db, tables, consumers: consumers(mailQueue), ask }) },
    async start() {
      forgotten.push(watchQueue('mail', () => mailQueue.backlog(db)))
      forgotten.push(watchQueue('reminder', () => reminderQueue.backlog(db)))
      await mailQueue.start()
      await reminderQueue.start()
      morningWatch = watchMornings({ db, peers: asked, queue: reminderQueue, clock })
    },
    async stop() {
      for (const forget of forgotten) forget()
      await morningWatch?.stop()
      await reminderQueue.stop()
      await mailQueue.stop()
      await client.end({ timeout: 5 })
    },
  })
}
