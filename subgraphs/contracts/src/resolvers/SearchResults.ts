import { listContracts } from '../lists.ts'
import type { SearchResultsResolvers } from '../schema.generated.ts'

export const SearchResults = {
  contracts: ({ text, first }, _args, { db, viewer }) =>
    listContracts({ db, viewer }, { first, filter: { search: text } }).nodes(),
} satisfies SearchResultsResolvers
