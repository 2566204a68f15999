import * as identity from '@parvis/identity/src/tables.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { EventTables } from '@parvis/kernel/events/eventTables.ts'
import { and, eq, inArray, min } from 'drizzle-orm'

const acts = [
  'contract.attachmentAdded',
  'contract.noteAdded',
  'matter.attachmentAdded',
  'matter.noteAdded',
  'milestone.added',
]

export type Act = { personId: string; at: Date }

/** When each of these people first did something on one kind of records. */
export async function firstActs(tx: Transaction, { events }: EventTables, personIds: string[]): Promise<Act[]> {
  const rows = await tx
    .select({ personId: events.actorId, at: min(events.occurredAt) })
    .from(events)
    .where(and(inArray(events.type, acts), inArray(events.actorId, personIds)))
    .groupBy(events.actorId)
  return rows.map(({ personId, at }) => ({ personId: personId!, at: at! }))
}

/** Notes it of the people, as identity does when it hears of it; of two acts the first. */
export async function rememberActs(tx: Transaction, told: Act[]): Promise<void> {
  const latestFirst = told.toSorted((one, other) => other.at.getTime() - one.at.getTime())
  for (const { personId, at } of latestFirst)
    await tx.update(identity.portalUsers).set({ actedAt: at }).where(eq(identity.portalUsers.id, personId))
}
