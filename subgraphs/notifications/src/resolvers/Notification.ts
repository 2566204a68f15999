import { actorOf, subjectOf } from '../notification/notificationSubject.ts'
import type { NotificationResolvers } from '../schema.generated.ts'

export const Notification = {
  __resolveReference: ({ id }, { loaders }) => loaders.notification.load(id),
  actor: (notification) => actorOf(notification, 'staff'),
  client: (notification) => actorOf(notification, 'client'),
  name: (notification, _, { loaders }) => loaders.nameOf(notification),
  subject: subjectOf,
} satisfies NotificationResolvers
