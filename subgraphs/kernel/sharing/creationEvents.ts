import { type SealedEvent, seal } from '../outbox.ts'
import type { Sharing } from './sharing.ts'

type Created = {
  actorId: string
  subjectId: string
  reference: string
  /** Null for nobody. */
  assigneeId: string | null
}

/** What a new record's chain begins with: created, and handed to its assignee where that is not its creator (§9). */
export function creationEvents(kind: Sharing['kind'], { reference, assigneeId, ...by }: Created): SealedEvent[] {
  const created = seal(null, { type: `${kind}.created`, ...by, payload: { reference } })
  if (!assigneeId || assigneeId === by.actorId) return [created]
  const payload = { from: null, to: assigneeId }
  return [created, seal(created.hash, { type: `${kind}.assigned`, ...by, payload })]
}
