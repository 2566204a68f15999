import { badInput } from '@parvis/kernel/graph/errors.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { PortalUserRow } from '../tables.ts'

/** The sign-up is as it was seen, and can be decided on: refuses with CONFLICT and the present person, else throws. */
export function checkDecidable(person: PortalUserRow, seen: number, statuses: PortalUserRow['status'][]): void {
  if (person.version !== seen) throw new Refusal('CONFLICT', { present: { portalUser: { ...person, full: true } } })
  if (!statuses.includes(person.status)) throw badInput('No sign-up of this person waits.')
}
