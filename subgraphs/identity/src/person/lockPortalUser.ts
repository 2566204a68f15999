import { isId } from '@parvis/kernel/database/columns.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import { seerOf } from '@parvis/kernel/database/read.ts'
import { notFound } from '@parvis/kernel/graph/errors.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, eq } from 'drizzle-orm'
import { type PortalUserRow, portalUsers } from '../tables.ts'
import { visiblePortalUsers } from '../visibility.ts'

/** Reads a portal user through visibility and locks the row. Throws NOT_FOUND. */
export async function lockPortalUser(tx: Transaction, viewer: Viewer | null, id: string): Promise<PortalUserRow> {
  if (!isId(id)) throw notFound()
  const [row] = await tx
    .select()
    .from(portalUsers)
    .where(and(eq(portalUsers.id, id), visiblePortalUsers(seerOf(viewer))))
    .for('update')
  if (!row) throw notFound()
  return row
}
