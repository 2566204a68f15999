import type { Happened } from '@parvis/kernel/events/chain.ts'
import type { RecordTables } from './recordTables.ts'

type Created = {
  actorId: string
  reference: string
  /** Null for nobody. */
  assigneeId: string | null
}

/** What a new record's chain begins with: created, and handed to its assignee where that is not its creator (§9). */
export function creationEvents(kind: RecordTables['kind'], { actorId, reference, assigneeId }: Created): Happened[] {
  const created = { type: `${kind}.created`, actorId, payload: { reference } } as const
  if (!assigneeId || assigneeId === actorId) return [created]
  return [created, { type: `${kind}.assigned`, actorId, payload: { from: null, to: assigneeId } }]
}
