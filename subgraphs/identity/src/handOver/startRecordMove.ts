import { newId } from '@parvis/kernel/database/columns.ts'
import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Happened } from '@parvis/kernel/events/chain.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { leftCompanies } from '../person/leftCompanies.ts'
import { handOvers, type PortalUserRow } from '../tables.ts'
import { isMoving } from './isMoving.ts'

type Wish = { from: PortalUserRow; to: PortalUserRow | undefined; field: string; actorId: string }

/**
 * Says that what a client asked for goes to a colleague, both of them locked: at the company the colleague is of, which the
 * client is of or has left. Contracts and matters do it when they hear of it, in turn with the client's changes of company,
 * since it is said of the client. Answers what the caller writes into the client's chain. Refuses with CLIENT_NOT_ELIGIBLE or
 * RECORDS_MOVING.
 */
export async function startRecordMove(tx: Transaction, { from, to, field, actorId }: Wish): Promise<Happened> {
  const present = { portalUser: { ...from, full: true } }
  const refused = () => new Refusal('CLIENT_NOT_ELIGIBLE', { field: [field], present })
  const canTake = to?.status === 'ACTIVE' || to?.status === 'INVITED'
  if (!to || !canTake || to.id === from.id || to.companyId === null) throw refused()
  const { companyId } = to
  if (companyId !== from.companyId && !(await leftCompanies(tx, [from.id]))[0]!.includes(companyId)) throw refused()
  if (await isMoving(tx, [from.id, to.id])) throw new Refusal('RECORDS_MOVING', { field: [field], present })
  const row = { id: newId(), role: 'REQUESTER' as const, fromId: from.id, toId: to.id, askedById: actorId }
  await tx.insert(handOvers).values({ ...row, askedAt: new Date() })
  return { type: 'portalUser.recordsMoving', actorId, payload: { handOverId: row.id, toId: to.id, companyId } }
}
