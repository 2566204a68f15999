import { ofIdentity, standingOf } from '@parvis/records/resolvers/standing.ts'
import type { PortalUserResolvers } from '../schema.generated.ts'

export const PortalUser = { ...ofIdentity, contractStanding: standingOf } satisfies PortalUserResolvers
