import { anyone, connectionOf, isSignedIn, type Rules } from '@parvis/kernel/graph/rules.ts'

/** Every field that has a resolver, and who may call it. Which rows exist for whom is `visibility.ts`'s. */
export const rules: Rules = {
  Query: { notifications: isSignedIn, unreadNotificationCount: isSignedIn },
  Mutation: { markNotifications: isSignedIn },
  // The row is the viewer's own when a field of it is asked for.
  Notification: { actor: anyone, client: anyone, contract: anyone, matter: anyone },
  NotificationConnection: { ...connectionOf(anyone), isComplete: anyone },
}
