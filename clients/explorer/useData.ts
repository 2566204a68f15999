import { useCallback, useEffect, useState } from 'react'
import { fetchAsRead } from './readFor.ts'

/** What is not there for this person, as distinct from what failed. */
export class NotThere extends Error {}

/** Reads below /explorer/data. Throws NotThere for somebody it is not for. */
export async function readData<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetchAsRead(`/explorer/data/${path}`, init)
  if (response.status === 404) throw new NotThere('Nothing is there for you.')
  if (response.status === 503) throw new Error('Identity does not answer, so nobody can be recognised. Try again.')
  if (!response.ok) throw new Error(`The server answered ${response.status}.`)
  return (await response.json()) as T
}

export type Reading<T> = {
  data: T | null
  /** Why the latest reading failed; what was read before stays. */
  error: string | null
  readAt: Date | null
  again: () => void
}

/** Reads on opening, when the window is looked at again, and every `everyMs` while it is. */
export function useData<T>(path: string, { everyMs = null }: { everyMs?: number | null } = {}): Reading<T> {
  const [state, setState] = useState<Omit<Reading<T>, 'again'>>({ data: null, error: null, readAt: null })
  const again = useCallback(() => {
    readData<T>(path).then(
      (data) => setState({ data, error: null, readAt: new Date() }),
      (error: Error) => setState((before) => ({ ...before, error: error.message })),
    )
  }, [path])
  useEffect(() => {
    again()
    if (everyMs === null) return undefined
    const whenSeen = () => document.visibilityState === 'visible' && again()
    const timer = setInterval(whenSeen, everyMs)
    addEventListener('focus', whenSeen)
    return () => {
      clearInterval(timer)
      removeEventListener('focus', whenSeen)
    }
  }, [again, everyMs])
  return { ...state, again }
}
