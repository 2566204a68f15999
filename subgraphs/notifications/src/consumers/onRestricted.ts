import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { tellInApp } from './tellInApp.ts'

const kinds = { 'contract.restricted': 'CONTRACT_RESTRICTED', 'matter.restricted': 'MATTER_RESTRICTED' } as const

/** Somebody was named on a restricted record and is told in the application, unless they did it themselves (§9). */
export function onRestricted(tx: Transaction, event: EventOf<'contract.restricted'> | EventOf<'matter.restricted'>) {
  const recipientIds = event.payload.newStaffIds.filter((id) => id !== event.actorId)
  return tellInApp(tx, event, { recipientIds, kind: kinds[event.type] })
}
