import { useEffect, useEffectEvent } from 'react'
import type { FindStep, SheetActions } from './sheet.ts'

export type ViewerKeys = {
  actions: SheetActions | null
  onFile: (to: 'next' | 'previous') => void
  /** Opens the search, or comes back to it. */
  onFind: () => void
  onHit: (step: FindStep) => void
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

/** Keys of the viewer: `+ - 0` for the size, `j k` and arrows from file to file, Ctrl+F and `/` find, F3 goes on. */
export function useViewerKeys({ actions, onFile, onFind, onHit }: ViewerKeys): void {
  const keyed = useEffectEvent((event: KeyboardEvent): (() => void) | undefined => {
    const { key, shiftKey, altKey, ctrlKey, metaKey, target } = event
    if (altKey) return undefined
    if (key === 'F3' || ((ctrlKey || metaKey) && key.toLowerCase() === 'g'))
      return () => onHit(shiftKey ? 'previous' : 'next')
    if (ctrlKey || metaKey) return key.toLowerCase() === 'f' && actions?.find ? onFind : undefined
    if (isTyping(target) || document.querySelector('[role=menu]')) return undefined
    const isRtl = document.documentElement.dir === 'rtl'
    const sideways = (to: 'next' | 'previous') => (actions?.isWide() ? undefined : () => onFile(to))
    const keys: Record<string, (() => void) | undefined> = {
      '+': () => actions?.zoom('in'),
      '=': () => actions?.zoom('in'),
      '-': () => actions?.zoom('out'),
      '0': () => actions?.zoom('first'),
      '/': actions?.find && onFind,
      j: () => onFile('next'),
      k: () => onFile('previous'),
      ArrowRight: sideways(isRtl ? 'previous' : 'next'),
      ArrowLeft: sideways(isRtl ? 'next' : 'previous'),
    }
    return keys[key]
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const act = event.defaultPrevented ? undefined : keyed(event)
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
