import { recordResolvers } from '@parvis/records/resolvers/recordResolvers.ts'
import { Company } from './Company.ts'
import { Matter } from './Matter.ts'
import { MatterConnection } from './MatterConnection.ts'
import { MatterStatus } from './MatterStatus.ts'
import { Mutation } from './Mutation.ts'
import { PortalUser } from './PortalUser.ts'
import { PracticeArea } from './PracticeArea.ts'
import { Query } from './Query.ts'
import { SearchResults } from './SearchResults.ts'

/** Every resolver of this subgraph. */
export const resolvers = {
  ...recordResolvers,
  Company,
  Matter,
  MatterConnection,
  MatterStatus,
  Mutation,
  PracticeArea,
  PortalUser,
  Query,
  SearchResults,
}
