import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'

/** The subgraphs that have files, by what their records are, in the order they are asked. */
export type FileOwners = Record<'contract' | 'matter', Carrier>

export const fileOwners = ({ contracts, matters }: Record<SubgraphName, Carrier>): FileOwners => ({
  contract: contracts,
  matter: matters,
})
