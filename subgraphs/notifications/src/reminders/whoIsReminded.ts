import type { Peers } from '../notification/peers.ts'
import { firstThere } from '../notification/whoLooksAfter.ts'

/** Something that falls due, and whom it concerns. */
export type DueThing = { requesterId: string | null; lookedAfterByIds: string[] }

type Asked<Thing> = { things: readonly Thing[]; timeZone: string }

/**
 * Who is reminded of each of these things: who looks after it, and the requester where clients see it (§9). Each only if
 * they can sign in now: somebody who was invited and never came has nothing to be reminded of. Of those who live in one
 * time zone, since only their morning has come.
 */
export async function whoIsReminded<Thing extends DueThing>(
  peers: Pick<Peers, 'people' | 'adminIds'>,
  { things, timeZone }: Asked<Thing>,
): Promise<{ thing: Thing; recipientId: string }[]> {
  if (!things.length) return []
  const adminIds = await peers.adminIds()
  const concerned = things.flatMap(({ requesterId, lookedAfterByIds }) => [requesterId, ...lookedAfterByIds])
  const people = await peers.people([...concerned, ...adminIds])
  const isHere = (id: string) => people.get(id)?.timeZone === timeZone && people.get(id)?.status === 'ACTIVE'
  return things.flatMap((thing) => {
    const first = firstThere(thing, people)
    const ids = [...(first ? [first] : adminIds), ...(thing.requesterId ? [thing.requesterId] : [])]
    return ids.filter(isHere).map((recipientId) => ({ thing, recipientId }))
  })
}
