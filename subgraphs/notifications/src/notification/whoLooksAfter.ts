import type { PersonFacts, RecordFacts } from '@parvis/schema/calls.ts'
import type { Peers } from './peers.ts'

type LookedAfter = Pick<RecordFacts, 'lookedAfterByIds'>

/**
 * Who of the legal team is told of what a client did: the assignee, else who shared or created the record, else all
 * ADMIN; never nobody (§9). Somebody who is not active cannot read it and counts as nobody.
 */
export async function whoLooksAfter(peers: Peers, record: LookedAfter): Promise<string[]> {
  const first = firstThere(record, await peers.people(record.lookedAfterByIds))
  return first ? [first] : peers.adminIds()
}

/** The first of those who may be told, in their order, who can sign in. */
export const firstThere = ({ lookedAfterByIds }: LookedAfter, people: ReadonlyMap<string, PersonFacts>) =>
  lookedAfterByIds.find((id) => {
    const person = people.get(id)
    return person?.kind === 'staff' && person.status === 'ACTIVE'
  })
