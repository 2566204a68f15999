import { listMatters } from '../lists.ts'
import type { SearchResultsResolvers } from '../schema.generated.ts'

export const SearchResults = {
  matters: ({ text, first }, _args, { db, viewer, loaders }) =>
    listMatters({ db, viewer, loaders }, { first, filter: { search: text } }).nodes(),
} satisfies SearchResultsResolvers
