import { actorOf, recordOf } from '../notification/notificationSubject.ts'
import type { NotificationResolvers } from '../schema.generated.ts'

export const Notification: NotificationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.notification.load(id),
  actor: (notification) => actorOf(notification, 'staff'),
  client: (notification) => actorOf(notification, 'client'),
  contract: (notification) => recordOf(notification, 'contract'),
  matter: (notification) => recordOf(notification, 'matter'),
}
