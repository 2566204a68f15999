import type { ContractStage } from '@parvis/clients-shared/contracts/contractSteps.ts'
import type { ContractFilter, ContractTurn } from '../gql/graphql.ts'
import type { ListSearch } from '../kit/listSearch.ts'
import { recordFilter } from '../records/listQuery.ts'

/** How long before its end a contract stands out. */
export const endingDays = 90

/** Every stage, in order. */
export const contractStages: ContractStage[] = [
  'DRAFT',
  'IN_PROGRESS',
  'UNDER_APPROVAL',
  'UNDER_SIGNATURE',
  'EXECUTED',
  'TERMINATED',
  'CANCELLED',
]

/** The tabs of the list, in order. */
export const contractViews = ['current', 'waiting', 'approvalOrSignature', 'ending', 'shown', 'all'] as const

/** One tab of the list. */
export type ContractView = (typeof contractViews)[number]

// The page's query counts each view by the same conditions.
const conditions: Record<ContractView, ContractFilter> = {
  current: { stages: ['DRAFT', 'IN_PROGRESS', 'UNDER_APPROVAL', 'UNDER_SIGNATURE', 'EXECUTED'] },
  waiting: { waitsFor: ['LEGAL'] },
  // Approvers and signees may be clients or of the legal team, so this says what is waited for, not for whom.
  approvalOrSignature: { waitsFor: ['APPROVER', 'SIGNEE'] },
  ending: { endingWithinDays: endingDays },
  shown: { shownInPortal: true },
  all: {},
}

/** The view an address names; the first when it names none. */
export function contractView({ view }: Pick<ListSearch, 'view'>): ContractView {
  return contractViews.find((each) => each === view) ?? 'current'
}

/** The conditions of an address; chosen stages narrow the view, or replace its own. */
export function contractFilter(search: ListSearch): ContractFilter {
  const stages = contractStages.filter((each) => search.stages.includes(each))
  return {
    ...conditions[contractView(search)],
    ...(stages.length > 0 && { stages }),
    ...recordFilter(search),
  }
}

/** After how many days somebody outside the legal team keeps a contract waiting too long. */
const patienceDays = 7

/** After how many days a turn is late; null for the legal team's own, which has its due dates. */
export const expectedDaysOf = (turn: ContractTurn): number | null =>
  turn === 'LEGAL' || turn === 'NOBODY' ? null : patienceDays
