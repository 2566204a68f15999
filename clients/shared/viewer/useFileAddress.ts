import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'

/** A file that is open over the page, and which version of it; the newest when none is named. */
export type OpenedFile = { id: string; version: number | null }

type Search = { file?: string; version?: string }

/**
 * The file that the page's address names: `?file=…&version=2`. To open one is a step that Back undoes; to go on to the
 * next one is none.
 */
export function useFileAddress() {
  const { file, version } = useSearch({ strict: false }) as Search
  const navigate = useNavigate()
  const router = useRouter()
  const opened: OpenedFile | null = file ? { id: file, version: Number.parseInt(version ?? '', 10) || null } : null
  const isStep = () => Boolean((router.state.location.state as { opensFile?: boolean }).opensFile)
  function go(to: OpenedFile | null, replace: boolean) {
    const opensFile = to !== null && (!replace || isStep())
    void navigate({
      to: '.',
      search: (present: Search) => ({ ...present, file: to?.id, version: to?.version ? `${to.version}` : undefined }),
      state: (present) => ({ ...present, opensFile }),
      hash: true,
      replace,
      resetScroll: false,
    })
  }
  return {
    opened,
    open: (to: OpenedFile) => go(to, opened !== null),
    close() {
      if (isStep()) router.history.back()
      else go(null, true)
    },
  }
}
