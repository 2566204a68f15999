import { listCompanies } from '../lists.ts'
import { listPortalUsers } from '../person/listPortalUsers.ts'
import type { SearchResultsResolvers } from '../schema.generated.ts'

export const SearchResults = {
  companies: ({ text, first }, _args, { db, viewer }) =>
    listCompanies({ db, viewer }, { first, filter: { search: text } }).nodes(),
  portalUsers: ({ text, first }, _args, { db, viewer }) =>
    listPortalUsers({ db, viewer }, { first, filter: { search: text } }).nodes(),
} satisfies SearchResultsResolvers
