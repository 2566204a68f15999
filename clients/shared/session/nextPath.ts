/**
 * Where to go after signing in, as a path inside the application such as `/contracts/1?tab=people`. Anything that could
 * lead elsewhere becomes `/`: links with `?next=` are written by strangers too.
 */
export function nextPath(next: unknown): string {
  if (typeof next !== 'string' || next.length > 500 || !/^\/(?![/\\])/.test(next)) return '/'
  return next.startsWith('/sign-in') ? '/' : next
}

/** The present page as a path inside the application served at `base` (which ends with a slash). */
export function presentPath(base: string): string {
  const { pathname, search, hash } = window.location
  return `/${pathname.slice(base.length)}${search}${hash}`
}

/** Loads a page of the application afresh: nothing that was read before signing in or out stays in memory. */
export function loadPage(base: string, path: string): void {
  window.location.assign(base.slice(0, -1) + path)
}
