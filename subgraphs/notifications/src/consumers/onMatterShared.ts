import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import type { Jobs } from '../mail/jobs.ts'
import { tellNewRecipients } from './tellNewRecipients.ts'

const kinds = { notification: 'MATTER_SHARED', mail: 'matterShared' } as const

/** A matter was displayed, or has new recipients. */
export const onMatterShared = (tx: Transaction, jobs: Jobs, event: EventOf<'matter.shared'>) =>
  tellNewRecipients(tx, jobs, { event, kinds })
