import { isId } from '@parvis/kernel/database/columns.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import { seerOf } from '@parvis/kernel/database/read.ts'
import { notFound } from '@parvis/kernel/graph/errors.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, asc, inArray } from 'drizzle-orm'
import { type PortalUserRow, portalUsers } from '../tables.ts'
import { visiblePortalUsers } from '../visibility.ts'

/** Reads a portal user through visibility and locks the row. Throws NOT_FOUND. */
export const lockPortalUser = async (tx: Transaction, viewer: Viewer | null, id: string): Promise<PortalUserRow> =>
  (await lockWithColleague(tx, viewer, { id })).person

type Two = { id: string; colleagueId?: string | null }

/**
 * The same, together with a colleague where one is named: everybody locks in the order of ids. Who the colleague is, is
 * for the caller to judge. Throws NOT_FOUND for the person.
 */
export async function lockWithColleague(
  tx: Transaction,
  viewer: Viewer | null,
  { id, colleagueId }: Two,
): Promise<{ person: PortalUserRow; colleague: PortalUserRow | undefined }> {
  if (!isId(id)) throw notFound()
  const wanted = [id, colleagueId ?? ''].filter(isId)
  const rows = await tx
    .select()
    .from(portalUsers)
    .where(and(inArray(portalUsers.id, wanted), visiblePortalUsers(seerOf(viewer))))
    .orderBy(asc(portalUsers.id))
    .for('update')
  const person = rows.find((row) => row.id === id.toLowerCase())
  if (!person) throw notFound()
  return { person, colleague: rows.find((row) => row.id === colleagueId?.toLowerCase()) }
}
