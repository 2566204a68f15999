import { connection } from '@parvis/kernel/database/pagination.ts'
import type {
  CompanyConnectionResolvers,
  DepartmentConnectionResolvers,
  DeputyConnectionResolvers,
  PortalUserConnectionResolvers,
  StaffUserConnectionResolvers,
  UserGroupConnectionResolvers,
} from '../schema.generated.ts'

export const CompanyConnection = connection satisfies CompanyConnectionResolvers
export const PortalUserConnection = connection satisfies PortalUserConnectionResolvers
export const StaffUserConnection = connection satisfies StaffUserConnectionResolvers
export const DepartmentConnection = connection satisfies DepartmentConnectionResolvers
export const UserGroupConnection = connection satisfies UserGroupConnectionResolvers
export const DeputyConnection = connection satisfies DeputyConnectionResolvers
