import type { Transaction } from '@parvis/kernel/database/database.ts'
import { write } from '@parvis/kernel/database/write.ts'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { AccessTable, RecordRow } from '../recordTable.ts'
import type { RecordTables } from '../recordTables.ts'

type Shared = Pick<RecordRow, 'id' | 'createdAt' | 'requesterId' | 'watcherIds' | 'shareVisible' | 'shareCompanyId'>

/** Makes a record's access rows those of the record as it is now, in the transaction that changes it. */
export async function recomputeAccess(tx: Transaction, { kind, access }: RecordTables, row: Shared): Promise<void> {
  const granted = grants(row)
  const values = {
    recordId: row.id,
    sortAt: row.createdAt,
    companyId: row.shareCompanyId,
    granteeIds: granted.map(([granteeId]) => granteeId),
    vias: granted.map(([, via]) => via),
  }
  await write(tx, { name: `access rows of a ${kind}`, values }, () => granting(tx, access))
}

type Grant = [granteeId: string, via: AccessTable['$inferSelect']['via']]

function grants({ shareVisible, requesterId, watcherIds, shareCompanyId }: Shared): Grant[] {
  if (!shareVisible || !requesterId) return []
  if (!shareCompanyId) return [[requesterId, 'REQUESTER']]
  return [
    [requesterId, 'REQUESTER'],
    ...watcherIds.map((watcherId): Grant => [watcherId, 'WATCHER']),
    [shareCompanyId, 'COMPANY'],
  ]
}

/** Rows of others go, rows that are missing or differ are written, and the rest is not touched. */
function granting(tx: Transaction, access: AccessTable): SQL {
  const recordId = sql.placeholder('recordId')
  const granteeIds = sql`${sql.placeholder('granteeIds')}::uuid[]`
  const granted = sql`unnest(${granteeIds}, ${sql.placeholder('vias')}::text[]) as granted (grantee_id, via)`
  const gone = tx
    .delete(access)
    .where(
      and(eq(access.recordId, recordId), sql`(${access.granteeId}, ${access.via}) not in (select * from ${granted})`),
    )
  const sortAt = sql.param(sql.placeholder('sortAt'), access.sortAt)
  const written = tx
    .insert(access)
    .select(
      sql`select ${recordId}::uuid, grantee_id, ${sortAt}::timestamptz, via, ${sql.placeholder('companyId')}::uuid
        from ${granted}`,
    )
    .onConflictDoUpdate({
      target: [access.recordId, access.granteeId, access.via],
      set: { companyId: sql`excluded.company_id` },
      setWhere: sql`${access.companyId} is distinct from excluded.company_id`,
    })
  return sql`with gone as ${gone} ${written.getSQL()}`
}
