import type { Transaction } from '@parvis/kernel/database/database.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { inArray } from 'drizzle-orm'
import { groupMembers, staffUsers } from '../tables.ts'

/** Puts members of the legal team into a group. Refuses with MEMBER_NOT_ELIGIBLE when one is unknown. */
export async function addMembers(tx: Transaction, groupId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const known = await tx
    .select({ staffUserId: staffUsers.id })
    .from(staffUsers)
    .where(inArray(staffUsers.id, [...ids]))
  if (known.length < ids.length) throw new Refusal('MEMBER_NOT_ELIGIBLE', { field: ['memberIds'] })
  await tx.insert(groupMembers).values(known.map(({ staffUserId }) => ({ groupId, staffUserId })))
}
