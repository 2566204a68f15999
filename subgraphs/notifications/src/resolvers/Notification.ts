import { reference } from '@parvis/kernel/reference.ts'
import type { NotificationResolvers } from '../schema.generated.ts'

export const Notification: NotificationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.notification.load(id),
  actor: ({ actorId }) => reference(actorId),
  contract: ({ kind, recordId }) => (kind === 'CONTRACT_SHARED' ? { id: recordId } : null),
  matter: ({ kind, recordId }) => (kind === 'MATTER_SHARED' ? { id: recordId } : null),
}
