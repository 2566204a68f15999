import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { tellInApp } from './tellInApp.ts'

const kinds = { 'contract.assigned': 'CONTRACT_ASSIGNED', 'matter.assigned': 'MATTER_ASSIGNED' } as const

/** A record has another assignee, who is told unless they took it themselves (§9). */
export function onAssigned(tx: Transaction, event: EventOf<'contract.assigned'> | EventOf<'matter.assigned'>) {
  const { to } = event.payload
  return tellInApp(tx, event, { recipientIds: to && to !== event.actorId ? [to] : [], kind: kinds[event.type] })
}
