/*
 * The explorer asks as somebody. Somebody else may sign in in a second tab, and what is typed here would run as them: so
 * every request says for whom the page was loaded, and the gateway refuses it when that is not who is signed in.
 */

let readForId: string | null = null

/** The page is this person's from here on, until it is loaded again. */
export function setReadFor(viewerId: string): void {
  readForId ??= viewerId
}

const anotherKey = 'parvis.another'

/** Asks as whom the page was loaded for; when somebody else is signed in by now it is loaded afresh for them. */
export async function fetchAsRead(address: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  if (readForId !== null) headers.set('parvis-viewer', readForId)
  const response = await fetch(address, { ...init, headers })
  if (response.status === 412) {
    sessionStorage.setItem(anotherKey, '1')
    location.reload()
  }
  return response
}

/** Whether the page was loaded afresh for somebody else and has not said so yet: true once. */
export function wasLoadedForAnother(): boolean {
  const was = sessionStorage.getItem(anotherKey) !== null
  sessionStorage.removeItem(anotherKey)
  return was
}
