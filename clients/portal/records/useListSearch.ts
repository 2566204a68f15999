import { useNavigate, useSearch } from '@tanstack/react-router'
import type { PartyRelation } from '../gql/graphql.ts'

/** What the address of a list says: the search and the quick filters. */
export type ListSearch = { q?: string; relation?: string; stage?: string; status?: string; area?: string }

const relations: PartyRelation[] = ['MINE', 'WATCHING', 'COMPANY']

/** A relation out of an address; undefined for anything else. */
export function readRelation(value: string | undefined): PartyRelation | undefined {
  return relations.find((each) => each === value)
}

/** Search and filters of a list live in the address: *back* undoes them, a link keeps them. */
export function useListSearch() {
  const given = useSearch({ strict: false }) as ListSearch
  // Nobody types more; a longer one was put together elsewhere.
  const search = { ...given, q: given.q?.slice(0, 100) }
  const navigate = useNavigate()
  return {
    search,
    change(changes: ListSearch, { replace = false } = {}) {
      void navigate({ to: '.', search: { ...search, ...changes }, replace, resetScroll: false })
    },
    clear() {
      void navigate({ to: '.', search: {} })
    },
  }
}
