import { chain } from '@parvis/kernel/events/chain.ts'
import { once } from '@parvis/kernel/events/clientKey.ts'
import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { lockWithColleague } from '../person/lockPortalUser.ts'
import { portalUsers, tables } from '../tables.ts'
import { startRecordMove } from './startRecordMove.ts'

type Wish = { portalUserId: string; toPortalUserId: string; clientKey?: string | null }

/**
 * Has everything a client asked for at a company go to a colleague of theirs. Throws NOT_FOUND; refuses with
 * CLIENT_NOT_ELIGIBLE or RECORDS_MOVING.
 */
export async function movePortalUserRecords({ db, viewer }: Pick<Context, 'db' | 'viewer'>, wish: Wish): Promise<void> {
  const { portalUserId: id, toPortalUserId: colleagueId, clientKey } = wish
  const actorId = viewer!.id
  await db.transaction(async (tx) => {
    const { person: from, colleague: to } = await lockWithColleague(tx, viewer, { id, colleagueId })
    const claim = { actorId, operation: 'portalUser.moveRecords', clientKey, subjectId: from.id }
    await once(tx, tables, claim, async () => {
      const happened = [await startRecordMove(tx, { from, to, field: 'toPortalUserId', actorId })]
      await chain.add(tx, tables, { row: from, happened }, ({ chainHead }) =>
        tx.update(portalUsers).set({ chainHead }).where(eq(portalUsers.id, from.id)),
      )
    })
  })
}
