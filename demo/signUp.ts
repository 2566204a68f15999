import * as identity from '@parvis/identity/src/tables.ts'
import { newId } from '@parvis/kernel/database/columns.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import { type ChainedEvent, chain } from '@parvis/kernel/events/chain.ts'
import { waitingSignUps } from './data/people.ts'
import type { Told } from './inbox.ts'

const before = (hours: number) => new Date(Date.now() - hours * 3_600_000)

/** Who signed up, and when they proved their address. */
export type SignedUp = { personId: string; confirmedAt: Date }

/** Some signed up, have proven their address, and wait to be let in. */
export async function seedSignUps(
  tx: Transaction,
  { passwordHash, remember }: { passwordHash: string; remember: (event: ChainedEvent) => Promise<unknown> },
): Promise<SignedUp[]> {
  const all: SignedUp[] = []
  for (const { hoursAgo, ...person } of waitingSignUps) {
    const personId = newId()
    const by = { actorId: personId }
    const signedUp = chain.link(null, personId, { type: 'portalUser.signedUp', ...by, payload: { next: null } })
    const proven = { type: 'portalUser.addressConfirmed', ...by, payload: { awaitsApproval: true } } as const
    const confirmed = chain.link(signedUp.hash, personId, proven)
    const now = { id: personId, status: 'PENDING_APPROVAL' as const, version: 2, chainHead: confirmed.hash }
    await tx.insert(identity.portalUsers).values({ ...person, ...now, passwordHash, signedUpAt: before(hoursAgo) })
    for (const event of [signedUp, confirmed]) await remember(event)
    all.push({ personId, confirmedAt: before(hoursAgo - 1) })
  }
  return all
}

/** The same as an administrator was told it. */
export const toldOfSignUp = ({ personId, confirmedAt }: SignedUp, adminId: string): Told => ({
  kind: 'SIGN_UP_AWAITS',
  recipientId: adminId,
  recordId: personId,
  actorId: personId,
  occurredAt: confirmedAt,
  eventId: newId(),
})

/** Days on which Lebanon rests every year on the same date. */
const holidays = [
  ['New Year’s Day', '01-01'],
  ['Armenian Christmas', '01-06'],
  ['Saint Maron', '02-09'],
  ['Annunciation', '03-25'],
  ['Labour Day', '05-01'],
  ['Assumption', '08-15'],
  ['All Saints', '11-01'],
  ['Independence Day', '11-22'],
  ['Christmas', '12-25'],
].map(([name, date]) => ({ name: name!, from: `2026-${date}`, to: `2026-${date}`, everyYear: true }))

/** The demo's portal offers sign-up to everybody, after a look of the legal team; its firm rests on the country's holidays. */
export async function seedSettings(
  tx: Transaction,
  { actorId, remember }: { actorId: string; remember: (event: ChainedEvent) => Promise<unknown> },
): Promise<void> {
  const [settings] = await tx.select().from(identity.portalSettings)
  const wanted = { signUpEnabled: true, signUpAllowed: 'BOTH' as const, holidays }
  const { signUpEnabled, signUpAllowed, version, chainHead, id } = settings!
  const payload = { from: { signUpEnabled, signUpAllowed, holidays: settings!.holidays }, to: wanted }
  const event = chain.link(chainHead, id, { type: 'portalSettings.changed', actorId, payload })
  await tx.update(identity.portalSettings).set({ ...wanted, version: version + 1, chainHead: event.hash })
  await remember(event)
}
