import { eq } from 'drizzle-orm'
import type { Transaction } from '../database.ts'
import type { AccessTable, RecordRow } from './recordTable.ts'
import type { Sharing } from './sharing.ts'

/** Writes a record's access rows anew from the record as it is now, in the transaction that changed it. */
export async function recomputeAccess(tx: Transaction, { access }: Sharing, row: RecordRow): Promise<void> {
  await tx.delete(access).where(eq(access.recordId, row.id))
  const rows = accessRows(row)
  if (rows.length) await tx.insert(access).values(rows)
}

function accessRows(row: RecordRow): AccessTable['$inferInsert'][] {
  if (!row.shareVisible || !row.requesterId) return []
  const { id: recordId, createdAt: sortAt, shareCompanyId: companyId } = row
  const requester = { recordId, granteeId: row.requesterId, sortAt, via: 'REQUESTER' as const, companyId }
  if (!companyId) return [requester]
  return [
    requester,
    ...row.watcherIds.map((granteeId) => ({ recordId, granteeId, sortAt, via: 'WATCHER' as const, companyId })),
    { recordId, granteeId: companyId, sortAt, via: 'COMPANY' as const, companyId },
  ]
}
