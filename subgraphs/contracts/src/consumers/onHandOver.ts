import type { Transaction } from '@parvis/kernel/database/database.ts'
import { beginHandOver, continueHandOver } from '@parvis/records/handOver/handOver.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { contractTables } from '../tables.ts'

/** Somebody's contracts go to a colleague: the first step says how many. */
export const onHandOverStarted = (
  tx: Transaction,
  event: EventOf<'handOver.started'> | EventOf<'portalUser.recordsMoving'>,
) => beginHandOver(tx, contractTables, event)

/** Each step of our own brings the next, until all have changed hands. */
export const onHandOverStep = (tx: Transaction, event: EventOf<'handOver.contractsStep'>) =>
  continueHandOver(tx, contractTables, event)
