import { connection } from '@parvis/kernel/database/pagination.ts'
import type {
  CompanyConnectionResolvers,
  PortalUserConnectionResolvers,
  StaffUserConnectionResolvers,
} from '../schema.generated.ts'

export const CompanyConnection = connection satisfies CompanyConnectionResolvers
export const PortalUserConnection = connection satisfies PortalUserConnectionResolvers
export const StaffUserConnection = connection satisfies StaffUserConnectionResolvers
