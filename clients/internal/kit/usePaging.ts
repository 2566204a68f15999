import { useNavigate, useRouter } from '@tanstack/react-router'
import type { SearchParameters } from './searchParameters.ts'

export type Paging = { endCursor?: string | null; from: number; length: number }

/** Steps through the pages of a list whose place stands in the address: `after` where it begins, `from` its first row. */
export function usePaging({ endCursor, from, length }: Paging) {
  const navigate = useNavigate()
  const router = useRouter()
  return {
    toNext() {
      void navigate({
        to: '.',
        search: (present: SearchParameters) => ({ ...present, after: endCursor, from: from + length, peek: undefined }),
        state: { paged: true } as object,
      })
    },
    toPrevious() {
      // Cursors lead forward only: the page before is the one we came from, else the first.
      if ((router.state.location.state as { paged?: boolean }).paged) return router.history.back()
      void navigate({
        to: '.',
        search: (present: SearchParameters) => ({ ...present, after: undefined, from: undefined, peek: undefined }),
      })
    },
  }
}
