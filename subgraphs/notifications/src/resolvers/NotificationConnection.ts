import type { NotificationConnectionResolvers } from '../schema.generated.ts'

export const NotificationConnection: NotificationConnectionResolvers = { totalCount: (page) => page.count() }
