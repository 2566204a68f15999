import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import type { Audience } from './audienceOf.ts'
import { tellInApp } from './tellInApp.ts'

type MilestoneAdded = EventOf<'milestone.added'>

/** A milestone was added; of a client's, who looks after the contract is told in the application (R24, §9). */
export const onMilestoneAdded = (tx: Transaction, { event, audience }: { event: MilestoneAdded; audience: Audience }) =>
  tellInApp(tx, event, { recipientIds: audience.inAppIds, kind: 'MILESTONE_ADDED', name: event.payload.title })
