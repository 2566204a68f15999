import type { Database } from '@parvis/kernel/database/database.ts'
import { isAmongIds, read } from '@parvis/kernel/database/read.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { portalUserColumns, portalUsers } from '../tables.ts'
import { type PortalUserSeen, referenceable, visiblePortalUsers } from '../visibility.ts'

const answering = alias(portalUsers, 'answering')

/** Whom each of these people answers to; who left the company is nobody's manager there any more. */
export async function managersOf(
  { db, viewer }: { db: Database; viewer: Viewer | null },
  ids: readonly string[],
): Promise<(PortalUserSeen | null)[]> {
  const rows = await read({ db, viewer }, { name: 'managers of people', values: { ids } }, (seer) =>
    db
      .select({
        of: answering.id,
        manager: { ...portalUserColumns, full: sql<boolean>`(${visiblePortalUsers(seer)})` },
      })
      .from(answering)
      .innerJoin(
        portalUsers,
        and(eq(portalUsers.id, answering.managerId), eq(portalUsers.companyId, answering.companyId)),
      )
      .where(and(isAmongIds(answering.id), referenceable(seer))),
  )
  const byPerson = new Map(rows.map(({ of, manager }) => [of, manager]))
  return ids.map((id) => byPerson.get(id) ?? null)
}
