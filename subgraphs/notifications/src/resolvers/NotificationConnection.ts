import { connection } from '@parvis/kernel/database/pagination.ts'
import type { NotificationConnectionResolvers } from '../schema.generated.ts'

export const NotificationConnection = {
  ...connection,
  isComplete: (page) => page.isComplete(),
} satisfies NotificationConnectionResolvers
