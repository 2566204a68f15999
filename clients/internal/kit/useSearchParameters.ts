import { useNavigate, useSearch } from '@tanstack/react-router'
import type { SearchParameters } from './searchParameters.ts'

export type SetSearch = (patch: Record<string, string | undefined>, options?: { replace?: boolean }) => void

/** The parameters of the present address, and a way to change some of them: each change is a step to go back to. */
export function useSearchParameters(): [SearchParameters, SetSearch] {
  const search = useSearch({ strict: false }) as SearchParameters
  const navigate = useNavigate()
  const set: SetSearch = (patch, { replace = false } = {}) => {
    void navigate({ to: '.', search: (present: SearchParameters) => ({ ...present, ...patch }), replace })
  }
  return [search, set]
}
