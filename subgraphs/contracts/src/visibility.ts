import type { Seer } from '@parvis/kernel/database/read.ts'
import { seesInside } from '@parvis/kernel/graph/abilities.ts'
import { isInside } from '@parvis/records/seenAs.ts'
import { isPartyOf, visibleRecords } from '@parvis/records/visibility.ts'
import { and, eq, type SQL } from 'drizzle-orm'
import { type ContractRow, contractTables, type MilestoneRow, milestones } from './tables.ts'

/** The one row predicate: which contracts exist for the viewer (V5, V12). */
export const visibleContracts = (seer: Seer | null): SQL => visibleRecords(seer, contractTables)

/**
 * The row predicate of milestones, on a statement that joins the contract. Staff: those of every contract they see.
 * Portal users: the visible ones of contracts they are a party of, never as a mere actor (V7).
 */
export function visibleMilestones(seer: Seer | null): SQL {
  if (!seer || seesInside(seer)) return visibleContracts(seer)
  return and(isPartyOf(seer, contractTables), eq(milestones.portalVisible, true))!
}

/** The other layer of V7: what the rule on a milestone's fields asks of the row it was handed. */
export const isMilestoneShown = (milestone: MilestoneRow): boolean =>
  isInside(milestone) || (milestone.seenAs === 'PARTY' && milestone.portalVisible)

/** Clients read the description only of contracts requested in the portal, where a client wrote it (V10). */
export const descriptionOf = (contract: ContractRow): string | null =>
  isInside(contract) || contract.origin !== 'INTERNAL' ? contract.description : null
