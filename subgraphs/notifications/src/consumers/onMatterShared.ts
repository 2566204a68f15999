import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Queue } from '@parvis/kernel/jobs/openQueue.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { tellNewRecipients } from './tellNewRecipients.ts'

const kinds = { notification: 'MATTER_SHARED', mail: 'matterShared' } as const

/** A matter was displayed, or has new recipients. */
export const onMatterShared = (tx: Transaction, mailQueue: Queue<'mail'>, event: EventOf<'matter.shared'>) =>
  tellNewRecipients(tx, mailQueue, { event, kinds })
