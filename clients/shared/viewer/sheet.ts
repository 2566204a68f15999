/** How large a file is wanted: a step on, as it was at first, as wide as there is room, all of a page, or so many times. */
export type Zoom = 'in' | 'out' | 'first' | 'width' | 'page' | number

/** Which of the hits: the first from here on, or one beside the present one. */
export type FindStep = 'first' | 'next' | 'previous'

/** How often something was found so far, and which of them is shown; 0 of 0 for not at all. */
export type Hits = { current: number; total: number; isCounting: boolean }

/** What the tools do with the file that is drawn. */
export type SheetActions = {
  zoom: (to: Zoom) => void
  /** True while it is wider than its place: arrows move it then. */
  isWide: () => boolean
  goTo?: (page: number) => void
  /** Looks for words; for none, what was found is no longer marked. */
  find?: (search: string, step: FindStep) => void
}

/** What is said of the file that is drawn. */
export type SheetState = {
  /** How many times its size; null while nothing is drawn, and of what has no size. */
  scale: number | null
  page: number
  /** 0 where pages are not counted. */
  pages: number
  hits: Hits | null
}

export const undrawn: SheetState = { scale: null, page: 1, pages: 0, hits: null }

/** What draws a file is given. */
export type SheetProps = {
  address: string
  name: string
  /** Takes the tools' actions once something is drawn, and null when that is gone. */
  onReady: (actions: SheetActions | null) => void
  /** Takes what has changed. */
  onState: (state: Partial<SheetState>) => void
  onFail: () => void
}

const steps = [0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5, 8]

/** The sizes that are offered by number. */
export const offeredScales = [0.5, 0.75, 1, 1.25, 1.5, 2, 4]

/** The next larger or smaller size; the present one where there is none. */
export function steppedScale(scale: number, to: 'in' | 'out'): number {
  // A hair beside a step is that step.
  const found = to === 'in' ? steps.find((step) => step > scale * 1.01) : steps.findLast((step) => step < scale * 0.99)
  return found ?? scale
}

/** A size between the smallest and the largest. */
export const withinScales = (scale: number): number => Math.min(steps.at(-1)!, Math.max(steps[0]!, scale))
