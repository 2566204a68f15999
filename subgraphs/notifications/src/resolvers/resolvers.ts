import { Mutation } from './Mutation.ts'
import { Notification } from './Notification.ts'
import { NotificationConnection } from './NotificationConnection.ts'
import { Query } from './Query.ts'

/** Every resolver of this subgraph. */
export const resolvers = { Mutation, Notification, NotificationConnection, Query }
