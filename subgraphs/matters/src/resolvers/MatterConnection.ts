import { connection } from '@parvis/kernel/database/pagination.ts'
import type { MatterConnectionResolvers } from '../schema.generated.ts'

export const MatterConnection = connection satisfies MatterConnectionResolvers
