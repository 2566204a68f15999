import { recordResolvers } from '@parvis/records/resolvers/recordResolvers.ts'
import { Company } from './Company.ts'
import { Contract } from './Contract.ts'
import { ContractConnection } from './ContractConnection.ts'
import { ContractType } from './ContractType.ts'
import { Milestone } from './Milestone.ts'
import { Mutation } from './Mutation.ts'
import { PortalUser } from './PortalUser.ts'
import { Query } from './Query.ts'
import { SearchResults } from './SearchResults.ts'

/** Every resolver of this subgraph. */
export const resolvers = {
  ...recordResolvers,
  Company,
  Contract,
  ContractConnection,
  ContractType,
  Milestone,
  Mutation,
  PortalUser,
  Query,
  SearchResults,
}
