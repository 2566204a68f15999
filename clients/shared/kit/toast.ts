/** One sentence in the ink bar, with at most one action. */
export type Toast = { id: number; message: string; action?: { label: string; run: () => void } }

const shownForMs = 6_000

let toasts: Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

function publish(next: Toast[]) {
  toasts = next
  for (const listener of listeners) listener()
}

/** Takes a toast away. */
export function dismissToast(id: number): void {
  publish(toasts.filter((each) => each.id !== id))
}

/** Says one sentence in the ink bar for six seconds, politely to screen readers. At most three at a time. */
export function toast(message: string, action?: Toast['action']): void {
  const id = add({ message, action })
  setTimeout(() => dismissToast(id), shownForMs)
}

/** Says what must not be missed: it stands there until it is closed. */
export function notice(message: string): void {
  add({ message })
}

function add(said: Omit<Toast, 'id'>): number {
  lastId += 1
  publish([...toasts.slice(-2), { ...said, id: lastId }])
  return lastId
}

/** The toasts on the page, for `useSyncExternalStore`. */
export const toastStore = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  present: () => toasts,
}
