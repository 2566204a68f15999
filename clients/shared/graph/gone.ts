/*
 * What stands on a page may be hidden from its reader while it is open. Whatever notices that first says so here, and the
 * page asks anew: it has the one answer for what is not there (R34).
 */

const listeners = new Set<() => void>()

/** Something the page shows was not found. */
export function tellGone(): void {
  for (const listener of listeners) listener()
}

/** Calls back when that is told. */
export function onGone(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
