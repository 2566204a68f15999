import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { PersonFacts } from '@parvis/schema/calls.ts'

/** What the rule looks at. */
type Candidate = Pick<PersonFacts, 'id' | 'kind' | 'companyId' | 'status' | 'isGuest'>

/** An inactive portal user cannot be added; an invited one can (R14). A guest never. */
const canBeAdded = (person: Candidate | null | undefined): person is Candidate =>
  person?.kind === 'portal' && !person.isGuest && (person.status === 'ACTIVE' || person.status === 'INVITED')

type Recipients = {
  requesterId: string | null | undefined
  watcherIds: readonly string[]
  people: (id: string) => Candidate | null | undefined
}

/**
 * The same-company watcher rule (R2, R5–R8, R10, R14), asked by shield before the resolver and by the command before
 * it writes. Null when requester and watchers may be saved. Companies are compared as they are now; null equals nothing.
 */
export function recipientsRefusal({ requesterId, watcherIds, people }: Recipients): Refusal | null {
  if (!requesterId) return new Refusal('REQUESTER_REQUIRED', { field: ['requesterId'] })
  const requester = people(requesterId)
  if (!canBeAdded(requester)) return new Refusal('REQUESTER_NOT_ELIGIBLE', { field: ['requesterId'] })
  for (const watcherId of watcherIds) {
    const watcher = people(watcherId)
    if (watcherId === requesterId || !canBeAdded(watcher)) {
      return new Refusal('WATCHER_NOT_ELIGIBLE', { field: ['watcherIds'] })
    }
    if (requester.companyId === null || watcher.companyId !== requester.companyId) {
      return new Refusal('WATCHER_COMPANY_MISMATCH', { field: ['watcherIds'] })
    }
  }
  return null
}
