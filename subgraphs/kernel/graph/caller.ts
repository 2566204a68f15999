import type { Door, Locale, Viewer } from '@parvis/schema/viewer.ts'

/** Everything a subgraph knows of the caller besides the operation. In process a value, over HTTP a signed token. */
export type Caller = {
  /** Null for somebody who is not signed in. */
  viewer: Viewer | null
  door: Door
  /** The viewer's language, else the one the browser prefers. */
  locale: Locale
  /** The session that was used, so that `signOut` can end it; null without one. */
  sessionId: string | null
  /** The name this browser was given when somebody last signed in with it, for guess limits; null without one. */
  device: string | null
  /** The caller's network address, for guess limits. */
  address: string
  /** Quoted in logs and in error answers. */
  requestId: string
}
