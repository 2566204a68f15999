import { useAskWhenGone } from '@parvis/clients-shared/graph/useAskWhenGone.ts'
import { useRefreshOnFocus } from '@parvis/clients-shared/graph/useRefreshOnFocus.ts'
import { type AnyVariables, type UseQueryArgs, type UseQueryState, useQuery } from 'urql'

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
  useRefreshOnFocus(ask)
  useAskWhenGone(ask)
  return [state, ask]
}
