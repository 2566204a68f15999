import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import { write } from '@parvis/kernel/database/write.ts'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { AccessTable, RecordRow } from '../recordTable.ts'
import type { RecordTables } from '../recordTables.ts'

/** What a record's access rows follow from. */
type Facts = Pick<
  RecordRow,
  | 'requesterId'
  | 'watcherIds'
  | 'shareVisible'
  | 'shareCompanyId'
  | 'private'
  | 'staffIds'
  | 'createdById'
  | 'assigneeId'
>

/** Makes a record's access rows those of the record as it is now, in the transaction that changes it. */
export async function recomputeAccess(
  tx: Transaction,
  { kind, access }: RecordTables,
  row: Facts & Pick<RecordRow, 'id' | 'createdAt'>,
): Promise<void> {
  const granted = grants(row)
  const values = {
    recordId: row.id,
    sortAt: row.createdAt,
    granteeIds: granted.map(({ granteeId }) => granteeId),
    vias: granted.map(({ via }) => via),
    companyIds: granted.map(({ companyId }) => companyId),
  }
  await write(tx, { name: `access rows of a ${kind}`, values }, () => granting(tx, access))
}

/** Whether a change of a record changes its access rows. */
export const accessDiffers = (before: Facts, after: Facts): boolean => !isDeepStrictEqual(grants(before), grants(after))

type Grant = Pick<AccessTable['$inferSelect'], 'granteeId' | 'via' | 'companyId'>

const grants = (row: Facts): Grant[] => [...grantsOfShare(row), ...grantsInside(row)]

function grantsOfShare({ shareVisible, requesterId, watcherIds, shareCompanyId: companyId }: Facts): Grant[] {
  if (!shareVisible || !requesterId) return []
  const requester: Grant = { granteeId: requesterId, via: 'REQUESTER', companyId }
  if (!companyId) return [requester]
  return [
    requester,
    ...watcherIds.map((granteeId): Grant => ({ granteeId, via: 'WATCHER', companyId })),
    { granteeId: companyId, via: 'COMPANY', companyId },
  ]
}

/** Who of LEGAL sees a private record (V12); what is not private needs no rows, the whole legal team sees it. */
function grantsInside({ private: isPrivate, createdById, assigneeId, staffIds }: Facts): Grant[] {
  if (!isPrivate) return []
  const grant = (granteeId: string, via: Grant['via']): Grant => ({ granteeId, via, companyId: null })
  return [
    grant(createdById, 'CREATOR'),
    ...(assigneeId ? [grant(assigneeId, 'ASSIGNEE')] : []),
    ...staffIds.map((id) => grant(id, 'NAMED')),
  ]
}

/** Rows of others go, rows that are missing or differ are written, and the rest is not touched. */
function granting(tx: Transaction, access: AccessTable): SQL {
  const recordId = sql.placeholder('recordId')
  const granteeIds = sql`${sql.placeholder('granteeIds')}::uuid[]`
  const [vias, companyIds] = [sql`${sql.placeholder('vias')}::text[]`, sql`${sql.placeholder('companyIds')}::uuid[]`]
  const granted = sql`unnest(${granteeIds}, ${vias}, ${companyIds}) as granted (grantee_id, via, company_id)`
  const gone = tx
    .delete(access)
    .where(
      and(
        eq(access.recordId, recordId),
        sql`(${access.granteeId}, ${access.via}) not in (select grantee_id, via from ${granted})`,
      ),
    )
  const sortAt = sql.param(sql.placeholder('sortAt'), access.sortAt)
  const written = tx
    .insert(access)
    .select(sql`select ${recordId}::uuid, grantee_id, ${sortAt}::timestamptz, via, company_id from ${granted}`)
    .onConflictDoUpdate({
      target: [access.recordId, access.granteeId, access.via],
      set: { companyId: sql`excluded.company_id` },
      setWhere: sql`${access.companyId} is distinct from excluded.company_id`,
    })
  return sql`with gone as ${gone} ${written.getSQL()}`
}
