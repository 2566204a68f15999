import { isId } from '@parvis/kernel/database/columns.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import { seerOf } from '@parvis/kernel/database/read.ts'
import { forbidden, notFound } from '@parvis/kernel/graph/errors.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, asc, eq, inArray, or, type SQL } from 'drizzle-orm'
import { type StaffUserRow, staffUsers } from '../tables.ts'
import { visibleStaffUsers } from '../visibility.ts'

const isActiveAdmin = and(eq(staffUsers.role, 'ADMIN'), eq(staffUsers.status, 'ACTIVE'))!

/** Somebody under their lock, and whoever else was asked for. */
export type LockedStaff = { person: StaffUserRow; colleague: StaffUserRow | undefined; isLastAdmin: boolean }

/**
 * Reads a member of the legal team through visibility and locks the row, together with those of all active
 * administrators: of two of them who close each other's account at the same moment the second finds the first done, and
 * does nothing any more. Everybody locks in the order of ids. Throws NOT_FOUND, and FORBIDDEN for who is no administrator now.
 */
export async function lockStaffUser(
  tx: Transaction,
  viewer: Viewer | null,
  { id, colleagueId }: { id: string; colleagueId?: string | null },
): Promise<LockedStaff> {
  if (!isId(id)) throw notFound()
  const wanted = [id, colleagueId ?? ''].filter(isId)
  const rows = await locked(tx, or(inArray(staffUsers.id, wanted), isActiveAdmin)!, viewer)
  const person = rows.find((row) => row.id === id.toLowerCase())
  if (!person) throw notFound()
  const admins = rows.filter(({ role, status }) => role === 'ADMIN' && status === 'ACTIVE')
  if (!admins.some((admin) => admin.id === viewer?.id)) throw forbidden()
  const colleague = rows.find((row) => row.id === colleagueId?.toLowerCase())
  return { person, colleague, isLastAdmin: admins.length === 1 && admins[0]!.id === person.id }
}

/** The members of the legal team a condition finds, locked in the order of their ids. */
export const locked = (tx: Transaction, where: SQL, viewer: Viewer | null): Promise<StaffUserRow[]> =>
  tx
    .select()
    .from(staffUsers)
    .where(and(where, visibleStaffUsers(seerOf(viewer))))
    .orderBy(asc(staffUsers.id))
    .for('update')
