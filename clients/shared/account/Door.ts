/** Which of the two applications a page is part of. */
export type Door = 'app' | 'portal'

/** What every account page is told by its application. */
export type DoorProps = {
  /** Path the application is served at, with a slash at its end: `/portal/`. */
  base: string
  door: Door
}

/** Path of the other application, with a slash at its end. */
export function otherBase(door: Door): string {
  return door === 'portal' ? '/app/' : '/portal/'
}
