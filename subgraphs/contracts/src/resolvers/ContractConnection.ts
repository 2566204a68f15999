import { connection } from '@parvis/kernel/pagination.ts'
import type { ContractConnectionResolvers } from '../schema.generated.ts'

export const ContractConnection: ContractConnectionResolvers = connection
