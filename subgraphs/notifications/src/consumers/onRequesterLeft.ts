import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import type { Audience } from './audienceOf.ts'
import { tellInApp } from './tellInApp.ts'

const kinds = {
  'contract.requesterLeft': 'CONTRACT_REQUESTER_LEFT',
  'matter.requesterLeft': 'MATTER_REQUESTER_LEFT',
} as const

type Told = { event: EventOf<'contract.requesterLeft'> | EventOf<'matter.requesterLeft'>; audience: Audience }

/** A record's requester left its company: who looks after it is asked for a new one (R9b). */
export const onRequesterLeft = (tx: Transaction, { event, audience }: Told) =>
  tellInApp(tx, event, { recipientIds: audience.inAppIds, kind: kinds[event.type] })
