import type { CombinedError } from '@urql/core'
import { useEffect, useEffectEvent, useState } from 'react'
import type { HistoryEntryShown } from './history.ts'

/** A page of events as the kinds' queries answer it. */
export type HistoryPage = {
  nodes: readonly HistoryEntryShown[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  verified: boolean
}
export type ReadHistory<Page extends HistoryPage> = (input: {
  first: number
  after: string | null
}) => Promise<{ page: Page | null; error?: CombinedError }>

const shownAtOnce = 50
const readAtOnce = 100

/** A record's events page after page: what was read stays, more is read when it is asked for. */
export function useHistoryPages<Page extends HistoryPage>(read: ReadHistory<Page>) {
  const [pages, setPages] = useState<Page[]>([])
  const [error, setError] = useState<CombinedError>()
  const [loading, setLoading] = useState(true)
  const [last] = pages.slice(-1)
  async function more() {
    setLoading(true)
    const { page, error: problem } = await read({ first: shownAtOnce, after: last?.pageInfo.endCursor ?? null })
    setLoading(false)
    setError(problem)
    if (page) setPages((before) => [...before, page])
  }
  const begin = useEffectEvent(more)
  useEffect(() => void begin(), [])
  return {
    pages,
    error,
    loading,
    retry: () => void more(),
    onMore: last?.pageInfo.hasNextPage ? () => void more() : null,
    async readAll(): Promise<HistoryEntryShown[] | null> {
      const all: HistoryEntryShown[] = []
      for (let after: string | null = null; ; ) {
        const { page }: { page: Page | null } = await read({ first: readAtOnce, after })
        if (!page) return null
        all.push(...page.nodes)
        if (!page.pageInfo.hasNextPage) return all
        after = page.pageInfo.endCursor
      }
    },
  }
}
