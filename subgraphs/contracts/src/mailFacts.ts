import type { ContractRow } from './tables.ts'

/** What a mail to a client says about a contract: no more than V10 lets a party read. */
export function mailFacts(row: ContractRow) {
  const { id, reference, name, portalTitle, stage, parties, requesterId, watcherIds, assigneeId } = row
  return { id, reference, title: portalTitle ?? name, stage, parties, requesterId, watcherIds, assigneeId }
}
