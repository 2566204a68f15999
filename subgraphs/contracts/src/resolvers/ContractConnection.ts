import type { ContractConnectionResolvers } from '../schema.generated.ts'

export const ContractConnection: ContractConnectionResolvers = { totalCount: (page) => page.count() }
