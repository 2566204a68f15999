/** A point of the window. */
export type Point = { x: number; y: number }

type Pinch = (by: number, at: Point) => void

const between = ([one, other]: [Touch, Touch]) => ({
  distance: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
  at: { x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2 },
})

/** Two fingers on a screen or a touchpad, or the wheel with Ctrl, make larger and smaller what lies below them. */
export function followPinch(element: HTMLElement | Document, onPinch: Pinch, signal: AbortSignal): void {
  const active = { signal, passive: false }
  let before: number | null = null
  function onWheel(event: WheelEvent) {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    // A wheel's notch is a hundred, a touchpad sends a few at a time.
    const turned = Math.max(-100, Math.min(100, event.deltaY))
    onPinch(Math.exp(-turned / 400), { x: event.clientX, y: event.clientY })
  }
  function onTouch(event: TouchEvent) {
    if (event.touches.length !== 2) {
      before = null
      return
    }
    event.preventDefault()
    const { distance, at } = between([...event.touches] as [Touch, Touch])
    if (before && distance) onPinch(distance / before, at)
    before = distance
  }
  element.addEventListener('wheel', onWheel as EventListener, active)
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel']) {
    element.addEventListener(type, onTouch as EventListener, active)
  }
}
