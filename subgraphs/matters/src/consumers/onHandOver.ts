import type { Transaction } from '@parvis/kernel/database/database.ts'
import { beginHandOver, continueHandOver } from '@parvis/records/handOver/handOver.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { matterTables } from '../tables.ts'

/** Somebody's matters go to a colleague: the first step says how many. */
export const onHandOverStarted = (
  tx: Transaction,
  event: EventOf<'handOver.started'> | EventOf<'portalUser.recordsMoving'>,
) => beginHandOver(tx, matterTables, event)

/** Each step of our own brings the next, until all have changed hands. */
export const onHandOverStep = (tx: Transaction, event: EventOf<'handOver.mattersStep'>) =>
  continueHandOver(tx, matterTables, event)
