import { versionOf } from '@parvis/kernel/graph/versionOf.ts'
import type { PortalUserRow } from '../tables.ts'

type Edited = Pick<PortalUserRow, 'firstName' | 'lastName' | 'jobTitle' | 'mobile' | 'locale'>

/**
 * The version a client's edit of their own profile wants: made of what they edit. The row's number grows with what the
 * legal team does, too, such as asking for another login of theirs.
 */
export const profileVersion = ({ firstName, lastName, jobTitle, mobile, locale }: Edited): number =>
  versionOf([firstName, lastName, jobTitle, mobile, locale])
