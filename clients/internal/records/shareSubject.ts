import type { UserErrorShown } from '@parvis/clients-shared/graph/userErrors.ts'
import type { RecordKind } from '@parvis/clients-shared/records/recordKind.ts'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { AccessType, Locale, PortalUserStatus } from '../gql/graphql.ts'
import type { Reader } from './seenWords.ts'

/** A portal user as the share dialog knows them. */
export type SharePerson = {
  id: string
  displayName: string
  jobTitle: string | null
  status: PortalUserStatus | null
  accessType: AccessType | null
  locale: Locale | null
  company: { id: string; name: string } | null
}

/** A contract or a matter, as far as sharing goes. */
export type ShareSubject = {
  kind: RecordKind
  id: string
  /** Staff are always told; 0 is no record's version and ends in a conflict. */
  version: number
  reference: string
  title: string
  requester: SharePerson | null
  /** Null when they cannot be read at the moment: nothing may be saved then. */
  watchers: readonly SharePerson[] | null
  /** Who has access now, who was invited and will, and who was cut off. */
  readers: readonly Reader[] | null
  share: {
    visible: boolean
    attachmentsVisible: boolean
    sharedAt: string
    company: { id: string; name: string } | null
  } | null
}

const ShareSubject_record = graphql(`
  fragment ShareSubject_record on LegalRecord {
    id
    version
    reference
    title
    requester { id displayName jobTitle status accessType locale company { id name } }
    watchers { id displayName jobTitle status accessType locale company { id name } }
    readers { person { id displayName } canSee invited }
    share { visible attachmentsVisible sharedAt company { id name } }
  }
`)

/** A record as tabs and the dialogs of sharing take it. */
export function shareSubject(record: FragmentType<typeof ShareSubject_record>): ShareSubject {
  const { __typename, version, ...rest } = readFragment(ShareSubject_record, record)
  return { ...rest, kind: __typename === 'Contract' ? 'contract' : 'matter', version: version ?? 0 }
}

/** What is confirmed in the dialog. */
export type ShareChoice = {
  /** The one the record was read at. */
  version: number
  requesterId: string | null
  watcherIds: string[]
  attachmentsVisible: boolean
  hideAttachmentIds: string[]
  showAttachmentIds: string[]
  /** Of contracts; none of matters. */
  milestones: { hide: string[]; show: string[] }
}

/** What came of it: the record as it is now (null when it could not be asked) and the refusals. */
export type ShareOutcome = { present: ShareSubject | null; userErrors: readonly UserErrorShown[] }

/** Everybody the record was last visible to: they are not mailed again (R12). */
export function alreadyTold({ share, requester, watchers }: ShareSubject): Set<string> {
  if (!share) return new Set()
  return new Set([requester, ...(watchers ?? [])].flatMap((person) => (person ? [person.id] : [])))
}

/** Why somebody cannot be a watcher; null when they can (R5–R8, R14). The server decides; this says it beforehand. */
export type WatcherObstacle =
  | 'isRequester'
  | 'noRequester'
  | 'requesterWithoutCompany'
  | 'noCompany'
  | 'otherCompany'
  | NamingObstacle

/** Tells beforehand what the server would refuse. */
export function watcherObstacle(person: SharePerson, requester: SharePerson | null): WatcherObstacle | null {
  if (!requester) return 'noRequester'
  if (person.id === requester.id) return 'isRequester'
  const obstacle = namingObstacle(person)
  if (obstacle) return obstacle
  if (!requester.company) return 'requesterWithoutCompany'
  if (!person.company) return 'noCompany'
  return person.company.id === requester.company.id ? null : 'otherCompany'
}

/** Why somebody can be neither requester nor watcher; null when they can. Only active and invited people can, and no guest (R14). */
export type NamingObstacle = 'inactive' | 'guest'
export function namingObstacle({ status, accessType }: SharePerson): NamingObstacle | null {
  if (accessType === 'GUEST') return 'guest'
  return status === 'ACTIVE' || status === 'INVITED' ? null : 'inactive'
}

/** Whether they can. */
export const canBeNamed = (person: SharePerson): boolean => namingObstacle(person) === null

/** True when a named person cannot open the shared record any more, having moved to another company (V1, V2) or become a guest. */
export function isCutOff(person: SharePerson, share: ShareSubject['share'], role: 'requester' | 'watcher'): boolean {
  if (!share) return false
  if (person.accessType === 'GUEST') return true
  if (role === 'requester' && !share.company) return false
  return person.company?.id !== share.company?.id || !person.company
}
