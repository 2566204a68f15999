import { countUnread, listNotifications } from '../lists.ts'
import type { QueryResolvers } from '../schema.generated.ts'

export const Query = {
  notifications: (_parent, args, { db, viewer, loaders }) => listNotifications({ db, viewer, loaders }, args),
  unreadNotificationCount: (_parent, _args, { db, viewer, loaders }) => countUnread({ db, viewer, loaders }),
} satisfies Required<QueryResolvers>
