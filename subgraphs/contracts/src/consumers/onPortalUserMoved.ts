import type { Transaction } from '@parvis/kernel/database/database.ts'
import { moveWithRequester } from '@parvis/records/sharing/moveWithRequester.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { contractTables } from '../tables.ts'

/** A corrected company takes along the contracts its person asked for (R9b). */
export const onPortalUserMoved = (tx: Transaction, event: EventOf<'portalUser.moved'>) =>
  moveWithRequester(tx, contractTables, event)
