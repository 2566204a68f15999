import type { Database } from '@parvis/kernel/database/database.ts'
import { isAmongIds, read } from '@parvis/kernel/database/read.ts'
import { today } from '@parvis/kernel/graph/today.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { delegations, portalUsers, staffUsers } from '../tables.ts'
import { visibleDelegations } from '../visibility.ts'
import { isOpen } from './openDelegations.ts'

export type DeputySeen = { id: string; displayName: string; isActive: boolean }
/** Days on which somebody is away, and who stands in. */
export type OutOfOfficeSeen = { from: string; to: string; running: boolean; deputy: DeputySeen }
type Row = Omit<OutOfOfficeSeen, 'deputy'> & {
  personId: string
  deputyId: string
  deputyName: string
  isActive: boolean
}

/**
 * When each of these people is away next or now, in one statement. Whether the deputy still can stand in is judged here,
 * at every read: they may have been deactivated or have changed company since.
 */
export async function outOfOfficeOf(
  { db, viewer }: { db: Database; viewer: Viewer | null },
  ids: readonly string[],
): Promise<(OutOfOfficeSeen | null)[]> {
  const values = { ids, today: today(viewer) }
  const present = sql`${sql.placeholder('today')}`
  const rows = await read<Row>({ db, viewer }, { name: 'who is away', values }, (seer) => {
    const [away, client] = [alias(portalUsers, 'away'), alias(portalUsers, 'client')]
    const colleague = alias(staffUsers, 'colleague')
    const isCollaborator = sql`${client.accessType} in ('COLLABORATOR', 'BOTH') and ${client.companyId} = ${away.companyId}`
    return db
      .select({
        personId: delegations.fromId,
        from: delegations.firstDay,
        to: delegations.lastDay,
        running: sql<boolean>`${delegations.firstDay} <= ${present}::date`,
        deputyId: delegations.toId,
        deputyName: sql<string>`coalesce(${colleague.displayName}, ${client.displayName})`,
        isActive: sql<boolean>`coalesce(${colleague.status} = 'ACTIVE', ${client.status} = 'ACTIVE' and ${isCollaborator}, false)`,
      })
      .from(delegations)
      .leftJoin(away, eq(away.id, delegations.fromId))
      .leftJoin(colleague, eq(colleague.id, delegations.toId))
      .leftJoin(client, eq(client.id, delegations.toId))
      .where(and(isAmongIds(delegations.fromId), isOpen(present), visibleDelegations(seer)))
  })
  const byPerson = new Map(rows.map((row) => [row.personId, row]))
  return ids.map((id) => {
    const row = byPerson.get(id)
    if (!row) return null
    const { from, to, running, deputyId, deputyName, isActive } = row
    return { from, to, running, deputy: { id: deputyId, displayName: deputyName, isActive } }
  })
}
