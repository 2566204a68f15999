import { useCallback, useState } from 'react'
import { type SheetActions, type SheetState, undrawn } from './sheet.ts'

/** What is drawn at an address says of itself, and lets be done with it; nothing while another file is on its way. */
export function useSheet(address: string | null) {
  const [said, setSaid] = useState({ of: address, state: undrawn })
  const [given, setGiven] = useState<{ of: string | null; actions: SheetActions | null }>({ of: null, actions: null })
  const onState = useCallback(
    (changed: Partial<SheetState>) =>
      setSaid((before) => ({
        of: address,
        state: { ...(before.of === address ? before.state : undrawn), ...changed },
      })),
    [address],
  )
  const onReady = useCallback((actions: SheetActions | null) => setGiven({ of: address, actions }), [address])
  return {
    state: said.of === address ? said.state : undrawn,
    actions: given.of === address ? given.actions : null,
    onState,
    onReady,
  }
}
