import { reference } from '@parvis/kernel/reference.ts'
import type { NotificationResolvers } from '../schema.generated.ts'

export const Notification: NotificationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.notification.load(id),
  actor: ({ actorId }) => reference(actorId),
  contract: async ({ kind, recordId }, _args, { loaders }) =>
    kind === 'CONTRACT_SHARED' && (await loaders.seesContract.load(recordId)) ? { id: recordId } : null,
  matter: async ({ kind, recordId }, _args, { loaders }) =>
    kind === 'MATTER_SHARED' && (await loaders.seesMatter.load(recordId)) ? { id: recordId } : null,
}
