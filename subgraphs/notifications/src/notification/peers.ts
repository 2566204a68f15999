import type { Carrier, Carriers } from '@parvis/kernel/graph/carrier.ts'
import type { Asked, PersonFacts, SharedPerson } from '@parvis/schema/calls.ts'

export type RecordKind = 'contract' | 'matter'
export type Peers = ReturnType<typeof peersBehind>

/** What mails are put together from, asked of other subgraphs. All of it throws when unanswered. */
export function peersBehind({ identity, contracts, matters }: Carriers) {
  const owner: Record<RecordKind, Carrier<'contracts' | 'matters'>> = { contract: contracts, matter: matters }
  return {
    /** By id; whom identity does not know is missing. */
    async people(ids: readonly (string | null)[]): Promise<Map<string, PersonFacts>> {
      const wanted = [...new Set(ids.filter((id) => id !== null))]
      const people = wanted.length ? await identity.internal('people', { ids: wanted }) : []
      return new Map(people.map((person) => [person.id, person]))
    },
    adminIds: () => identity.internal('adminIds'),
    companies: (ids: string[]) => identity.internal('companies', { ids }),
    dueMilestones: (ids: readonly string[]) => contracts.internal('dueMilestones', { ids }),
    milestonesDue: (asked: Asked<'contracts', 'milestonesDue'>[0]) => contracts.internal('milestonesDue', asked),
    firm: () => identity.internal('firm'),
    firmLogo: () => identity.internal('firmLogo', { sha256: null }),
    issuePasswordLink: (asked: { personId: string; purpose: 'INVITATION' | 'RESET' | 'SIGN_UP' }) =>
      identity.internal('issuePasswordLink', asked),
    noteFacts: (kind: RecordKind, noteId: string) => owner[kind].internal('noteFacts', { noteId }),
    recordFacts: (kind: RecordKind, recordId: string) => owner[kind].internal('recordFacts', { recordId }),
    timeZones: () => identity.internal('timeZones'),
    visibleTo: (kind: RecordKind, { recordId, people }: { recordId: string; people: PersonFacts[] }) =>
      owner[kind].internal('visibleTo', {
        recordId,
        people: people.map(
          ({ id, companyId, requestSharing, isGuest }): SharedPerson => ({ id, companyId, requestSharing, isGuest }),
        ),
      }),
  }
}
