import type { SearchParameters } from './searchParameters.ts'

/** Rows on one page of a list. */
export const rowsAPage = 50

/** What the address of a list of records says: the view, its filters, the page and the peeked row. */
export type ListSearch = {
  view?: string
  /** Words looked for. */
  q: string
  /** Stages or statuses; empty for those of the view. */
  stages: string[]
  assignee?: string
  company?: string
  after?: string
  /** Number of the first row, from 1. */
  from: number
  peek?: string
  /** Which form stands open. */
  create?: string
}

/** Reads an address; whatever it cannot be is left out. */
export function listSearch(parameters: SearchParameters): ListSearch {
  // Without a place to begin at, the list begins at its first row.
  const from = parameters.after ? Number(parameters.from ?? 1) : 1
  return {
    view: parameters.view,
    q: (parameters.q ?? '').slice(0, 100),
    stages: parameters.stages ? parameters.stages.split(',') : [],
    assignee: parameters.assignee,
    company: parameters.company,
    after: parameters.after,
    from: Number.isInteger(from) && from > 0 ? from : 1,
    peek: parameters.peek,
    create: parameters.create,
  }
}

/** How many filters narrow the view. */
export function filterCount({ q, stages, assignee, company }: ListSearch): number {
  return [q, stages.length, assignee, company].filter(Boolean).length
}

/** A patch that takes every filter off. */
export const noFilters = {
  q: undefined,
  stages: undefined,
  assignee: undefined,
  company: undefined,
  after: undefined,
  from: undefined,
}
