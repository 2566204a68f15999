import type { CompanyConnectionResolvers, PortalUserConnectionResolvers } from '../schema.generated.ts'

export const CompanyConnection: CompanyConnectionResolvers = { totalCount: (page) => page.count() }
export const PortalUserConnection: PortalUserConnectionResolvers = { totalCount: (page) => page.count() }
