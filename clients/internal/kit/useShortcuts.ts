import { useEffect, useEffectEvent } from 'react'

/** `mod+k` (⌘ or Ctrl), or a plain key as `event.key` names it: `j`, `/`, `?`, `Enter`, `Escape`. */
export type Shortcuts = Record<string, (event: KeyboardEvent) => void>

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

/** Keys that work anywhere on the page; plain ones rest while somebody types, or while a dialog or menu is open. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const mod = event.metaKey || event.ctrlKey
    const run = shortcuts[mod ? `mod+${event.key.toLowerCase()}` : event.key]
    if (!run || event.altKey || event.defaultPrevented) return
    if (!mod && (isTyping(event.target) || document.querySelector('[role="dialog"], [role="menu"]'))) return
    event.preventDefault()
    run(event)
  })
  useEffect(() => {
    document.addEventListener('keydown', handle)
    return () => document.removeEventListener('keydown', handle)
  }, [])
}
