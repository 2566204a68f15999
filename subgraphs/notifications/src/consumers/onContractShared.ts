import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import type { Jobs } from '../mail/jobs.ts'
import { tellNewRecipients } from './tellNewRecipients.ts'

const kinds = { notification: 'CONTRACT_SHARED', mail: 'contractShared' } as const

/** A contract was displayed, or has new recipients. */
export const onContractShared = (tx: Transaction, jobs: Jobs, event: EventOf<'contract.shared'>) =>
  tellNewRecipients(tx, jobs, { event, kinds })
