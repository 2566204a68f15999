import { useEffect, useEffectEvent } from 'react'
import { onGone } from './gone.ts'

/** Asks again when something of the page was not found. */
export function useAskWhenGone(ask: () => void): void {
  const askAgain = useEffectEvent(ask)
  useEffect(() => onGone(() => askAgain()), [])
}
