import type { Transaction } from '@parvis/kernel/database/database.ts'
import { chain, type Happened } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { type StaffUserRow, staffUsers, tables } from '../tables.ts'
import { type LockedStaff, lockStaffUser } from './lockStaffUser.ts'

type Parts = Pick<Context, 'db' | 'viewer'>
type Whom = { staffUserId: string; colleagueId?: string | null; clientKey?: string | null; operation: string }
type Found = LockedStaff & { tx: Transaction }
type Change = {
  columns: Partial<StaffUserRow> | ((at: Date) => Partial<StaffUserRow>)
  happened: Happened[]
}

/**
 * How a member of the legal team is changed: the row is locked, `decide` says what changes or refuses (null changes
 * nothing), and row, version and events are written together, once for a client key. Throws NOT_FOUND.
 */
export async function changeStaffUser(
  { db, viewer }: Parts,
  { staffUserId: id, colleagueId, clientKey, operation }: Whom,
  decide: (found: Found) => Promise<Change | null>,
): Promise<void> {
  await db.transaction(async (tx) => {
    const found = await lockStaffUser(tx, viewer, { id, colleagueId })
    const { person } = found
    const claim = { actorId: viewer!.id, operation, clientKey, subjectId: person.id }
    await once(tx, tables, claim, async () => {
      const change = await decide({ tx, ...found })
      if (!change) return
      const { columns, happened } = change
      await chain.add(tx, tables, { row: person, happened }, ({ chainHead, at }) =>
        tx
          .update(staffUsers)
          .set({ ...(typeof columns === 'function' ? columns(at) : columns), version: person.version + 1, chainHead })
          .where(eq(staffUsers.id, person.id)),
      )
    })
  })
}
