import { type ChainedEvent, chainEvent } from '@parvis/kernel/events/outbox.ts'
import type { RecordTables } from './recordTables.ts'

type Created = {
  actorId: string
  subjectId: string
  reference: string
  /** Null for nobody. */
  assigneeId: string | null
}

/** What a new record's chain begins with: created, and handed to its assignee where that is not its creator (§9). */
export function creationEvents(kind: RecordTables['kind'], { reference, assigneeId, ...by }: Created): ChainedEvent[] {
  const created = chainEvent(null, { type: `${kind}.created`, ...by, payload: { reference } })
  if (!assigneeId || assigneeId === by.actorId) return [created]
  const payload = { from: null, to: assigneeId }
  return [created, chainEvent(created.hash, { type: `${kind}.assigned`, ...by, payload })]
}
