import type { MatterFilter } from '../gql/graphql.ts'
import type { ListSearch } from '../kit/listSearch.ts'
import { recordFilter } from '../records/listQuery.ts'

/** The tabs of the list, in order. */
export const matterViews = ['matters', 'cases', 'waiting', 'clients', 'shown', 'all'] as const

/** One tab of the list. */
export type MatterView = (typeof matterViews)[number]

// The page's query counts each view by the same conditions.
const conditions: Record<MatterView, MatterFilter> = {
  matters: { kind: 'CORPORATE' },
  cases: { kind: 'LITIGATION' },
  waiting: { waitsFor: ['LEGAL'] },
  clients: { waitsFor: ['CLIENT'] },
  shown: { shownInPortal: true },
  all: {},
}

/** The view an address names; the first when it names none. */
export function matterView({ view }: Pick<ListSearch, 'view'>): MatterView {
  return matterViews.find((each) => each === view) ?? 'matters'
}

/** The conditions of an address. */
export function matterFilter(search: ListSearch): MatterFilter {
  return {
    ...conditions[matterView(search)],
    ...(search.stages.length > 0 && { statusIds: search.stages }),
    ...recordFilter(search),
  }
}
