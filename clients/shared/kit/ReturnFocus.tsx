import type { ReactNode } from 'react'
import { useReturnFocus } from './useReturnFocus.ts'

export type ReturnFocusProps = {
  /** Another place for the focus where what had it is gone. */
  orElse?: () => HTMLElement | null
  children: ReactNode
}

/** Around a dialog that is loaded when it is opened: when it goes, the keyboard is back where it was opened. */
export function ReturnFocus({ orElse, children }: ReturnFocusProps) {
  useReturnFocus(orElse)
  return children
}
