import type { Happened } from '@parvis/kernel/events/chain.ts'
import { restricted } from './privacy/setPrivacy.ts'
import type { RecordTables } from './recordTables.ts'

type Created = {
  actorId: string
  reference: string
  /** Null for nobody. */
  assigneeId: string | null
  private: boolean
  staffIds: string[]
}

/** What a new record's chain begins with: created, restricted where it is, and handed to its assignee where that is not its creator (§9). */
export function creationEvents(
  kind: RecordTables['kind'],
  { actorId, reference, assigneeId, ...privacy }: Created,
): Happened[] {
  const created = { type: `${kind}.created`, actorId, payload: { reference } } as const
  const { staffIds } = privacy
  return [
    created,
    ...(privacy.private ? [restricted(kind, { actorId, staffIds, before: null })] : []),
    ...(assigneeId && assigneeId !== actorId ? [assigned(kind, { actorId, to: assigneeId })] : []),
  ]
}

function assigned(kind: RecordTables['kind'], { actorId, to }: { actorId: string; to: string }): Happened {
  return { type: `${kind}.assigned`, actorId, payload: { from: null, to } }
}
