/** A version of a file that is kept. */
export type ViewedVersion = { version: number; mime: string; size: number | null }

/** A file as it can be shown; the version is its newest. */
export type ViewedFile = ViewedVersion & { id: string; name: string }
