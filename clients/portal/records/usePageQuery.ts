import { useAskWhenGone } from '@parvis/clients-shared/graph/useAskWhenGone.ts'
import { useEffect } from 'react'
import { type AnyVariables, type UseQueryArgs, type UseQueryState, useQuery } from 'urql'

const pauseMs = 2_000

/** Calls `ask` when the window is looked at again, at most every two seconds. */
function useAskOnReturn(ask: () => void) {
  useEffect(() => {
    let askedAt = Date.now()
    function onReturn() {
      if (document.visibilityState !== 'visible' || Date.now() - askedAt < pauseMs) return
      askedAt = Date.now()
      ask()
    }
    window.addEventListener('focus', onReturn)
    document.addEventListener('visibilitychange', onReturn)
    return () => {
      window.removeEventListener('focus', onReturn)
      document.removeEventListener('visibilitychange', onReturn)
    }
  }, [ask])
}

/**
 * A page's query. What was read before is shown at once and asked again, also when the window is looked at again or
 * something was not found: a record that is no longer shared disappears (R11). Returns the state and what the *try again* button calls.
 */
export function usePageQuery<Data, Variables extends AnyVariables>(
  args: Omit<UseQueryArgs<Variables, Data>, 'requestPolicy' | 'pause'>,
): [UseQueryState<Data, Variables>, () => void] {
  const [state, execute] = useQuery<Data, Variables>({
    ...args,
    requestPolicy: 'cache-and-network',
  } as UseQueryArgs<Variables, Data>)
  const ask = () => execute({ requestPolicy: 'network-only' })
  useAskOnReturn(ask)
  useAskWhenGone(ask)
  return [state, ask]
}
