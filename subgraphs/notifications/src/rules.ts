import { anyone, connectionOf, isSignedIn, type RulesOf } from '@parvis/kernel/graph/rules.ts'
import type { resolvers } from './resolvers/resolvers.ts'

/** Every field that has a resolver, and who may call it. Which rows exist for whom is `visibility.ts`'s. */
export const rules: RulesOf<typeof resolvers> = {
  Query: { notifications: isSignedIn, unreadNotificationCount: isSignedIn },
  Mutation: { markNotifications: isSignedIn },
  // The row is the viewer's own when a field of it is asked for.
  Notification: { actor: anyone, client: anyone, name: anyone, subject: anyone },
  NotificationConnection: { ...connectionOf(anyone), isComplete: anyone },
}
