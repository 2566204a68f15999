import type { MatterConnectionResolvers } from '../schema.generated.ts'

export const MatterConnection: MatterConnectionResolvers = { totalCount: (page) => page.count() }
