import { listContracts } from '../lists.ts'
import type { SearchResultsResolvers } from '../schema.generated.ts'

export const SearchResults = {
  contracts: ({ text, first }, _args, { db, viewer, loaders }) =>
    listContracts({ db, viewer, loaders }, { first, filter: { search: text } }).nodes(),
} satisfies SearchResultsResolvers
