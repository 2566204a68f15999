import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Happened } from '@parvis/kernel/events/chain.ts'
import { badInput } from '@parvis/kernel/graph/errors.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { isMoving } from '../handOver/isMoving.ts'
import { startRecordMove } from '../handOver/startRecordMove.ts'
import type { PortalUserRow } from '../tables.ts'

type Move = {
  /** Locked, as they were. */
  person: PortalUserRow
  /** The company they come to; undefined when they stay. */
  to: string | null | undefined
  companyChange: 'CORRECTION' | 'LEFT' | null
  /** Who is to get what they asked for, and that colleague, locked, if there is one. */
  recordsToId: string | null
  colleague: PortalUserRow | undefined
  actorId: string
}

/**
 * What is said when somebody comes to another company (R9b): why, and who gets what they asked for. While records of theirs
 * change hands they stay where they are, or half of these would be of one company and half of another. Refuses with
 * COMPANY_CHANGE_REQUIRED, RECORDS_MOVING or CLIENT_NOT_ELIGIBLE.
 */
export async function companyMove(
  tx: Transaction,
  { person, to, companyChange, recordsToId, colleague, actorId }: Move,
): Promise<Happened[]> {
  const { companyId: from } = person
  if (recordsToId !== null && (to === undefined || from === null || companyChange !== 'LEFT'))
    throw badInput('recordsToId wants a company that is left: give it with another companyId and LEFT.')
  if (to === undefined) return []
  if (from !== null && companyChange === null)
    throw new Refusal('COMPANY_CHANGE_REQUIRED', { field: ['companyChange'] })
  if (await isMoving(tx, [person.id])) throw new Refusal('RECORDS_MOVING', { field: ['companyId'] })
  const change = from === null ? null : companyChange
  if (recordsToId === null) return [{ type: 'portalUser.moved', actorId, payload: { from, to, change } }]
  const moving = await startRecordMove(tx, { from: person, to: colleague, field: 'recordsToId', actorId })
  return [moving, { type: 'portalUser.moved', actorId, payload: { from, to, change, recordsToId } }]
}
