import { Company } from './Company.ts'
import { Contract } from './Contract.ts'
import { CompanyConnection, PortalUserConnection, StaffUserConnection } from './connections.ts'
import { HandOver } from './HandOver.ts'
import { LoginChange } from './LoginChange.ts'
import { Matter } from './Matter.ts'
import { Mutation } from './Mutation.ts'
import { PortalUser } from './PortalUser.ts'
import { Query } from './Query.ts'
import { SearchResults } from './SearchResults.ts'
import { StaffUser } from './StaffUser.ts'
import { Viewer } from './Viewer.ts'

/** Every resolver of this subgraph. */
export const resolvers = {
  Company,
  CompanyConnection,
  Contract,
  HandOver,
  LoginChange,
  Matter,
  Mutation,
  PortalUser,
  PortalUserConnection,
  Query,
  SearchResults,
  StaffUser,
  StaffUserConnection,
  Viewer,
}
