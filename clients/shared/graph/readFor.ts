/*
 * A page belongs to whom it was read for. Somebody else may sign in in a second tab: the cookie is theirs then, and what
 * this page sends would go out under their name. So all it sends says whom it was read for, and the gateway refuses it
 * when that is not who is signed in.
 */

let readForId: string | null = null

/** The page shows this person's work from here on, until it is loaded again. */
export function setReadFor(viewerId: string): void {
  readForId ??= viewerId
}

/** Who that is; null before anybody is known. */
export const readFor = (): string | null => readForId

/** What a request says of it. */
export const readForHeaders = (): Record<string, string> => (readForId === null ? {} : { 'parvis-viewer': readForId })

/** The status of an answer that refuses what was read for somebody else. */
export const anotherStatus = 412

const anotherKey = 'parvis.another'

/** Somebody else is signed in here now: loads the page afresh for them. */
export function loadForAnother(): void {
  sessionStorage.setItem(anotherKey, '1')
  location.reload()
}

/** Whether the page was loaded afresh for somebody else and has not said so yet: true once. */
export function wasLoadedForAnother(): boolean {
  const was = sessionStorage.getItem(anotherKey) !== null
  sessionStorage.removeItem(anotherKey)
  return was
}
