import { lookedAfterBy } from '@parvis/records/lookedAfterBy.ts'
import type { ContractRow } from '../tables.ts'

/**
 * What a mail to a client says about a contract, no more than V10 lets a party read, and who of the legal team may be
 * told.
 */
export function mailFacts(row: ContractRow) {
  const { id, reference, name, portalTitle, stage, parties, requesterId, watcherIds, assigneeId } = row
  const people = { requesterId, watcherIds, assigneeId, lookedAfterByIds: lookedAfterBy(row) }
  return { id, reference, title: portalTitle ?? name, stage, parties, ...people }
}
