import type { Seer } from '@parvis/kernel/database/read.ts'
import { seesInside } from '@parvis/kernel/graph/abilities.ts'
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { portalUsers, staffUsers } from '../tables.ts'

/**
 * Who stands in for a viewer: of the legal team for one of its members, an active collaborator of the same company for a
 * portal user (V3). Nobody for a portal user of no company.
 */
export function canBeDeputy(seer: Seer): SQL {
  if (seesInside(seer)) return and(eq(staffUsers.status, 'ACTIVE'), sql`${staffUsers.id} <> ${seer.id}::uuid`)!
  if (seer.companyId === null) return sql`false`
  return and(
    sql`${portalUsers.companyId} = ${seer.companyId}::uuid`,
    eq(portalUsers.status, 'ACTIVE'),
    inArray(portalUsers.accessType, ['COLLABORATOR', 'BOTH']),
    sql`${portalUsers.id} <> ${seer.id}::uuid`,
  )!
}
