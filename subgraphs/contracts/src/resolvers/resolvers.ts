import { recordResolvers } from '@parvis/records/resolvers/recordResolvers.ts'
import { Contract } from './Contract.ts'
import { ContractConnection } from './ContractConnection.ts'
import { ContractType } from './ContractType.ts'
import { Milestone } from './Milestone.ts'
import { Mutation } from './Mutation.ts'
import { Query } from './Query.ts'
import { SearchResults } from './SearchResults.ts'

/** Every resolver of this subgraph. */
export const resolvers = {
  ...recordResolvers,
  Contract,
  ContractConnection,
  ContractType,
  Milestone,
  Mutation,
  Query,
  SearchResults,
}
