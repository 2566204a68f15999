import { isId } from '@parvis/kernel/database/columns.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { type PortalUserRow, portalUsers } from '../tables.ts'

/**
 * Whoever names a manager waits here for others who do: of two who make a circle together, each would find none. Taken
 * before the person's own row is locked.
 */
export const oneManagerAtATime = (tx: Transaction) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('identity.managers', 0))`)

type Answering = Pick<PortalUserRow, 'id' | 'companyId' | 'managerId'>

/**
 * Refuses with MANAGER_NOT_ELIGIBLE who is unknown, deactivated or not of the person's company, and with MANAGER_CIRCLE who
 * is the person, or answers to them at whatever distance.
 */
export async function checkManager(tx: Transaction, { id, companyId, managerId }: Answering): Promise<void> {
  if (managerId === null) return
  const refused = (code: 'MANAGER_NOT_ELIGIBLE' | 'MANAGER_CIRCLE') => new Refusal(code, { field: ['managerId'] })
  if (managerId === id) throw refused('MANAGER_CIRCLE')
  const [manager] = isId(managerId) ? await tx.select().from(portalUsers).where(eq(portalUsers.id, managerId)) : []
  const isActive = manager?.status === 'ACTIVE' || manager?.status === 'INVITED'
  if (!manager || !isActive || companyId === null || manager.companyId !== companyId)
    throw refused('MANAGER_NOT_ELIGIBLE')
  const [circle] = await tx.execute(sql`
    with recursive above(id) as (
      select manager_id from ${portalUsers} where ${and(eq(portalUsers.id, managerId), isNotNull(portalUsers.managerId))}
      union
      select p.manager_id from ${portalUsers} p join above on p.id = above.id where p.manager_id is not null)
    select 1 from above where id = ${id}::uuid`)
  if (circle) throw refused('MANAGER_CIRCLE')
}
