import type { Transaction } from '@parvis/kernel/database/database.ts'
import type { Queue } from '@parvis/kernel/jobs/openQueue.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { tellNewRecipients } from './tellNewRecipients.ts'

const kinds = { notification: 'CONTRACT_SHARED', mail: 'contractShared' } as const

/** A contract was displayed, or has new recipients. */
export const onContractShared = (tx: Transaction, mailQueue: Queue<'mail'>, event: EventOf<'contract.shared'>) =>
  tellNewRecipients(tx, mailQueue, { event, kinds })
