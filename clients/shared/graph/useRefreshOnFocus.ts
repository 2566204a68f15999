import { useEffect, useEffectEvent } from 'react'

const pauseMs = 2_000

/** Asks again when the reader comes back to the page: what others wrote meanwhile stands there. */
export function useRefreshOnFocus(ask: () => void): void {
  const refresh = useEffectEvent(ask)
  useEffect(() => {
    let last = Date.now()
    const onReturn = () => {
      if (document.visibilityState !== 'visible' || Date.now() - last < pauseMs) return
      last = Date.now()
      refresh()
    }
    window.addEventListener('focus', onReturn)
    document.addEventListener('visibilitychange', onReturn)
    return () => {
      window.removeEventListener('focus', onReturn)
      document.removeEventListener('visibilitychange', onReturn)
    }
  }, [])
}
