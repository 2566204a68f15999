import type { Carrier, Carriers } from '@parvis/kernel/graph/carrier.ts'

/** A subgraph whose records have files. */
export type Owner = 'contracts' | 'matters'

/** These, by what their records are, in the order they are asked. */
export type FileOwners = Record<'contract' | 'matter', Carrier<Owner>>

export const fileOwners = ({ contracts, matters }: Carriers): FileOwners => ({
  contract: contracts,
  matter: matters,
})
