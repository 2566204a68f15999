import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { and, eq, isNull } from 'drizzle-orm'
import { portalUsers } from '../tables.ts'

/** What clients do that the legal team sees; members of the legal team do the same. */
type Act = EventOf<
  'contract.attachmentAdded' | 'contract.noteAdded' | 'matter.attachmentAdded' | 'matter.noteAdded' | 'milestone.added'
>

/** Notes when a client first did something; of whoever is none, or did before, nothing is noted. */
export async function onActed(tx: Transaction, { actorId, occurredAt }: Act): Promise<void> {
  if (actorId === null) return
  const isFirst = and(eq(portalUsers.id, actorId), isNull(portalUsers.actedAt))
  await tx
    .update(portalUsers)
    .set({ actedAt: new Date(occurredAt) })
    .where(isFirst)
}
