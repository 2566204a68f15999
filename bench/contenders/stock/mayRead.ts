import { contractAccess, contracts } from '@parvis/contracts/src/tables.ts'
import { and, arrayContains, eq, exists, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import type { Viewer } from './viewer.ts'

/** Access rows of the viewer's own, as long as they are of the share's company. */
export function ownRows({ id, companyId }: Viewer & { kind: 'portal' }): SQL | undefined {
  const ofCompany = companyId ? eq(contractAccess.companyId, companyId) : undefined
  return and(eq(contractAccess.granteeId, id), or(isNull(contractAccess.companyId), ofCompany))
}

/** Access rows of the viewer's company; undefined when it does not share. */
export const companyRows = ({ companyId, sharesAll }: Viewer & { kind: 'portal' }): SQL | undefined =>
  sharesAll && companyId ? eq(contractAccess.granteeId, companyId) : undefined

/** Which contracts there are for the viewer; undefined for all. */
export function mayRead(db: Database, viewer: Viewer | null): SQL | undefined {
  if (!viewer) return sql`false`
  if (viewer.kind === 'portal') {
    const isOf = eq(contractAccess.recordId, contracts.id)
    const granted = and(isOf, or(ownRows(viewer), companyRows(viewer)))
    return exists(db.select({ id: contractAccess.recordId }).from(contractAccess).where(granted))
  }
  if (viewer.role === 'ADMIN') return undefined
  return or(
    eq(contracts.private, false),
    eq(contracts.createdById, viewer.id),
    eq(contracts.assigneeId, viewer.id),
    arrayContains(contracts.staffIds, [viewer.id]),
  )
}
