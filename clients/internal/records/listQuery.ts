import { type ListSearch, rowsAPage } from '../kit/listSearch.ts'

/** The conditions of an address that every list of records has. */
export function recordFilter({ q, assignee, company }: ListSearch) {
  return { ...(q && { search: q }), ...(assignee && { assigneeId: assignee }), ...(company && { companyId: company }) }
}

/** What a list of records asks for: a page of those that meet the filter, and the name of a company filtered by. */
export function listVariables<Filter>({ after, company }: ListSearch, filter: Filter) {
  return { first: rowsAPage, after: after ?? null, filter, companyId: company ?? '', byCompany: Boolean(company) }
}
