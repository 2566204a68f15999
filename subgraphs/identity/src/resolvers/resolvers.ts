import { Company } from './Company.ts'
import { Contract } from './Contract.ts'
import {
  CompanyConnection,
  DepartmentConnection,
  DeputyConnection,
  PortalUserConnection,
  StaffUserConnection,
  UserGroupConnection,
} from './connections.ts'
import { Department } from './Department.ts'
import { HandOver, RecordMove } from './HandOver.ts'
import { LoginChange } from './LoginChange.ts'
import { Matter } from './Matter.ts'
import { Mutation } from './Mutation.ts'
import { PortalSettings } from './PortalSettings.ts'
import { PortalUser } from './PortalUser.ts'
import { Query } from './Query.ts'
import { SearchResults } from './SearchResults.ts'
import { StaffUser } from './StaffUser.ts'
import { UserGroup } from './UserGroup.ts'
import { Viewer } from './Viewer.ts'

/** Every resolver of this subgraph. */
export const resolvers = {
  Company,
  CompanyConnection,
  Contract,
  Department,
  DepartmentConnection,
  DeputyConnection,
  HandOver,
  LoginChange,
  Matter,
  Mutation,
  PortalSettings,
  PortalUser,
  PortalUserConnection,
  Query,
  RecordMove,
  SearchResults,
  StaffUser,
  StaffUserConnection,
  UserGroup,
  UserGroupConnection,
  Viewer,
}
