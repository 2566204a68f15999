import type { RecordFacts } from '@parvis/schema/calls.ts'
import type { Peers } from './peers.ts'

/**
 * Who of the legal team is told of what a client did: the assignee, else who shared or created the record, else all
 * ADMIN; never nobody (§9). Somebody who is not active cannot read it and counts as nobody.
 */
export async function whoLooksAfter(
  peers: Peers,
  { lookedAfterByIds }: Pick<RecordFacts, 'lookedAfterByIds'>,
): Promise<string[]> {
  const people = await peers.people(lookedAfterByIds)
  const first = lookedAfterByIds.find((id) => {
    const person = people.get(id)
    return person?.kind === 'staff' && person.status === 'ACTIVE'
  })
  return first ? [first] : peers.adminIds()
}
