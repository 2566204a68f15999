import { connection } from '@parvis/kernel/database/pagination.ts'
import type {
  CompanyConnectionResolvers,
  PortalUserConnectionResolvers,
  StaffUserConnectionResolvers,
} from '../schema.generated.ts'

export const CompanyConnection: CompanyConnectionResolvers = connection
export const PortalUserConnection: PortalUserConnectionResolvers = connection
export const StaffUserConnection: StaffUserConnectionResolvers = connection
