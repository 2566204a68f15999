import { followPinch, type Point } from './followPinch.ts'
import { steppedScale, withinScales, type Zoom } from './sheet.ts'

export type ZoomedSheet = {
  /** What scrolls. */
  scroller: HTMLElement
  /** What is made larger and smaller in it. */
  sheet: HTMLElement
  /** What pinches are made on: the scroller, or the document it is all of. */
  ground: HTMLElement | Document
  /** How large it is by itself, with the space around it. */
  natural: () => { width: number; height: number }
  /** How it is shown at first. */
  first: 'page' | 'width' | 'whole'
  onScale: (scale: number) => void
  signal: AbortSignal
}

/** Makes a sheet larger and smaller by CSS, about the point below the fingers or the middle of what is seen. */
export function zoomedSheet({ scroller, sheet, ground, natural, first, onScale, signal }: ZoomedSheet) {
  let scale = 1
  function fitted(to: 'width' | 'page'): number {
    const { width, height } = natural()
    const wide = scroller.clientWidth / width
    return to === 'width' ? wide : Math.min(wide, scroller.clientHeight / height)
  }
  function scaleOf(to: Zoom): number {
    if (typeof to === 'number') return to
    if (to === 'in' || to === 'out') return steppedScale(scale, to)
    if (to !== 'first') return fitted(to)
    return first === 'whole' ? 1 : Math.min(1, fitted(first))
  }
  function set(wanted: number, about?: Point) {
    const next = withinScales(wanted)
    const box =
      scroller === scroller.ownerDocument.scrollingElement ? { left: 0, top: 0 } : scroller.getBoundingClientRect()
    const x = about ? about.x - box.left : scroller.clientWidth / 2
    const y = about ? about.y - box.top : 0
    const by = next / scale
    const { scrollLeft, scrollTop } = scroller
    scale = next
    sheet.style.zoom = `${scale}`
    scroller.scrollTo({ left: (scrollLeft + x) * by - x, top: (scrollTop + y) * by - y, behavior: 'instant' })
    onScale(scale)
  }
  followPinch(ground, (by, at) => set(scale * by, at), signal)
  set(scaleOf('first'))
  return {
    zoom: (to: Zoom) => set(scaleOf(to)),
    isWide: () => scroller.scrollWidth > scroller.clientWidth + 1,
  }
}
