import * as identity from '@parvis/identity/src/tables.ts'
import { newId } from '@parvis/kernel/database/columns.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import { type ChainedEvent, chain } from '@parvis/kernel/events/chain.ts'
import { waitingSignUp } from './data/people.ts'
import type { Told } from './inbox.ts'

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000)

/** Somebody signed up yesterday, has proven the address, and waits to be let in. Answers who, and when that was. */
export async function seedSignUp(
  tx: Transaction,
  { passwordHash, remember }: { passwordHash: string; remember: (event: ChainedEvent) => Promise<unknown> },
): Promise<{ personId: string; confirmedAt: Date }> {
  const personId = newId()
  const signedUp = chain.link(null, personId, {
    type: 'portalUser.signedUp',
    actorId: personId,
    payload: { next: null },
  })
  const payload = { awaitsApproval: true }
  const by = { type: 'portalUser.addressConfirmed', actorId: personId, payload } as const
  const confirmed = chain.link(signedUp.hash, personId, by)
  const now = { id: personId, status: 'PENDING_APPROVAL' as const, version: 2, chainHead: confirmed.hash }
  await tx.insert(identity.portalUsers).values({ ...waitingSignUp, ...now, passwordHash, signedUpAt: hoursAgo(21) })
  for (const event of [signedUp, confirmed]) await remember(event)
  return { personId, confirmedAt: hoursAgo(20) }
}

/** The same as an administrator was told it. */
export const toldOfSignUp = (
  { personId, confirmedAt }: { personId: string; confirmedAt: Date },
  adminId: string,
): Told => ({
  kind: 'SIGN_UP_AWAITS',
  recipientId: adminId,
  recordId: personId,
  actorId: personId,
  occurredAt: confirmedAt,
  eventId: newId(),
})

/** The demo's portal offers sign-up to everybody, after a look of the legal team. */
export async function allowSignUp(
  tx: Transaction,
  { actorId, remember }: { actorId: string; remember: (event: ChainedEvent) => Promise<unknown> },
): Promise<void> {
  const [settings] = await tx.select().from(identity.portalSettings)
  const wanted = { signUpEnabled: true, signUpAllowed: 'BOTH' as const }
  const { signUpEnabled, signUpAllowed, version, chainHead, id } = settings!
  const payload = { from: { signUpEnabled, signUpAllowed }, to: wanted }
  const event = chain.link(chainHead, id, { type: 'portalSettings.changed', actorId, payload })
  await tx.update(identity.portalSettings).set({ ...wanted, version: version + 1, chainHead: event.hash })
  await remember(event)
}
