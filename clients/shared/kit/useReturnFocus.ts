import { useEffect, useEffectEvent, useState } from 'react'

/**
 * Gives the focus back to what had it when the component was first drawn, once it is gone: for dialogs that exist only
 * while they are open. `orElse` finds another place where there was none, or where it is gone too.
 */
export function useReturnFocus(orElse?: () => HTMLElement | null): void {
  const [before] = useState(() => document.activeElement)
  const giveBack = useEffectEvent(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null
    if (!isLost) return
    const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body
    if (isThere) before.focus({ preventScroll: true })
    else orElse?.()?.focus()
  })
  // After the dialog's own focus trap has let go.
  useEffect(() => () => void setTimeout(giveBack), [])
}
