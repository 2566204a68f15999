import type { Carriers } from '@parvis/kernel/graph/carrier.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { PortalUserRow } from '../tables.ts'

/** What ties somebody to a company; a guest has none of it. */
export const tiesToCompany = ['companyId', 'departmentId', 'managerId'] as const

/** Refuses with GUEST_HAS_NO_COMPANY a guest of a company, of a department or under a manager. */
export function checkGuest(person: Pick<PortalUserRow, 'accessType' | (typeof tiesToCompany)[number]>): void {
  if (person.accessType !== 'GUEST') return
  const tie = tiesToCompany.find((each) => person[each] !== null)
  if (tie) throw new Refusal('GUEST_HAS_NO_COMPANY', { field: [tie] })
}

/**
 * Refuses with GUEST_LOSES_RECORDS, and says how many, who is requester or watcher of anything and is to become a guest.
 * Asked of the owners of records, so call it before the transaction; one that does not answer refuses all.
 */
export async function checkLoss(peers: Pick<Carriers, 'contracts' | 'matters'>, personId: string): Promise<void> {
  const [contracts, matters] = await Promise.all([
    peers.contracts.internal('sharedWith', { personId }),
    peers.matters.internal('sharedWith', { personId }),
  ])
  const recordsLost = contracts + matters
  if (recordsLost > 0) throw new Refusal('GUEST_LOSES_RECORDS', { field: ['losesRecords'], present: { recordsLost } })
}
