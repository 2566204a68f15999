import { reference } from '@parvis/kernel/reference.ts'
import { recordKindOf } from '../loaders.ts'
import type { NotificationResolvers } from '../schema.generated.ts'

export const Notification: NotificationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.notification.load(id),
  actor: ({ actorId }) => reference(actorId),
  contract: (row) => (recordKindOf(row) === 'contract' ? { id: row.recordId } : null),
  matter: (row) => (recordKindOf(row) === 'matter' ? { id: row.recordId } : null),
}
