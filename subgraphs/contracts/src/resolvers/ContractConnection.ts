import { connection } from '@parvis/kernel/database/pagination.ts'
import type { ContractConnectionResolvers } from '../schema.generated.ts'

export const ContractConnection = connection satisfies ContractConnectionResolvers
