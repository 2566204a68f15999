import { openDatabase } from '@parvis/kernel/database.ts'
import { acceptEvents } from '@parvis/kernel/inbox.ts'
import { defineSubgraph, type Subgraph, type SubgraphParts } from '@parvis/kernel/subgraph.ts'
import type { AnyEvent } from '@parvis/schema/events.ts'
import { onContractShared } from './consumers/onContractShared.ts'
import { onMatterShared } from './consumers/onMatterShared.ts'
import { onPasswordLinkRequested } from './consumers/onPasswordLinkRequested.ts'
import { onPortalUserInvited } from './consumers/onPortalUserInvited.ts'
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
import { tables } from './tables.ts'

/** Everything that is resolved by more than reading a property of its parent. */
export const resolvers = { Mutation, Notification, NotificationConnection, Query }

/** Notifications as a value: what people are told, in the application and by mail. */
export function notifications({ databaseUrl, peers, settings }: SubgraphParts): Subgraph {
  const { client, db } = openDatabase(databaseUrl, 'notifications')
  const jobs = openJobs(databaseUrl)
  const accept = acceptEvents({
    db,
    tables,
    consumers: {
      'contract.shared': (tx, event) => onContractShared(tx, jobs, event),
      'matter.shared': (tx, event) => onMatterShared(tx, jobs, event),
      'person.passwordLinkRequested': (tx, event) => onPasswordLinkRequested(tx, jobs, event),
      'portalUser.invited': (tx, event) => onPortalUserInvited(tx, jobs, event),
      'portalUser.invitedAgain': (tx, event) => onPortalUserInvited(tx, jobs, event),
    },
  })
  return defineSubgraph({
    name: 'notifications',
    resolvers,
    rules,
    context: (caller) => createContext({ db, peers }, caller),
    internal: {
      // Others may hand over events before our own start is through.
      accept: async (payload: { events: AnyEvent[] }) => {
        await jobs.ready
        return accept(payload)
      },
    },
    async start() {
      const sending = { db, peers: peersBehind(peers), publicUrl: settings.publicUrl, send: openMailSender(settings) }
      await jobs.start((messageId) => sendWaitingMail(sending, messageId))
    },
    async stop() {
      await jobs.stop()
      await client.end({ timeout: 5 })
    },
  })
}
