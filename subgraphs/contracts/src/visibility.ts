import type { ViewerInSql } from '@parvis/kernel/database/read.ts'
import { isPartyOf, visibleRecords } from '@parvis/records/visibility.ts'
import type { Viewer } from '@parvis/schema/viewer.ts'
import { and, eq, type SQL } from 'drizzle-orm'
import { type ContractRow, contractTables, type MilestoneRow, milestones } from './tables.ts'

/** The one row predicate: which contracts exist for the viewer (V5, V12). */
export const visibleContracts = (viewer: ViewerInSql | null): SQL => visibleRecords(viewer, contractTables)

/**
 * The row predicate of milestones, on a statement that joins the contract. Staff: those of every contract they see.
 * Portal users: the visible ones of contracts they are a party of, never as a mere actor (V7).
 */
export function visibleMilestones(viewer: ViewerInSql | null): SQL {
  if (viewer?.kind !== 'portal') return visibleContracts(viewer)
  return and(isPartyOf(viewer, contractTables), eq(milestones.portalVisible, true))!
}

/** The other layer of V7: what the rule on a milestone's fields asks of the row it was handed. */
export const isMilestoneFor = (viewer: Viewer | null, { portalVisible }: MilestoneRow): boolean =>
  viewer?.kind === 'staff' || (viewer?.kind === 'portal' && portalVisible)

/** Clients read the description only of contracts requested in the portal, where a client wrote it (V10). */
export const descriptionFor = (viewer: Viewer | null, { description, origin }: ContractRow): string | null =>
  viewer?.kind === 'staff' || origin !== 'INTERNAL' ? description : null
