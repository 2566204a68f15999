import { type ReactNode, useEffect, useState } from 'react'

/** Around a dialog that is drawn only while it is open: when it goes, the keyboard is back where it was opened. */
export function ReturnFocus({ children }: { children: ReactNode }) {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    },
    [before],
  )
  return children
}
