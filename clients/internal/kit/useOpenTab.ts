import { type RefObject, useEffect, useRef } from 'react'

/**
 * For the row of a page's tabs: the one that is open stands in sight where the row is wider than the window. `widths` is
 * what else the row's width goes by, such as numbers that come later.
 */
export function useOpenTab(open: string, widths?: unknown): RefObject<HTMLElement | null> {
  const row = useRef<HTMLElement>(null)
  useEffect(() => {
    const around = row.current!
    const middle = ({ left, width }: DOMRect) => left + width / 2
    function show() {
      const tab = around.querySelector('[aria-current]')
      if (!tab) return
      const by = middle(tab.getBoundingClientRect()) - middle(around.getBoundingClientRect())
      around.scrollBy({ left: by, behavior: 'instant' })
    }
    show()
    const resized = new ResizeObserver(show)
    resized.observe(around)
    return () => resized.disconnect()
  }, [open, widths])
  return row
}
