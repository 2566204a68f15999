import type { Transaction } from '@parvis/kernel/database.ts'
import { moveWithRequester } from '@parvis/kernel/sharing/moveWithRequester.ts'
import type { EventOf } from '@parvis/schema/events.ts'
import { contractSharing } from '../tables.ts'

/** A corrected company takes along the contracts its person asked for (R9b). */
export const onPortalUserMoved = (tx: Transaction, event: EventOf<'portalUser.moved'>) =>
  moveWithRequester(tx, contractSharing, event)
