/** A file as it can be shown. */
export type ViewedFile = { id: string; name: string; mime: string; size: number | null; version: number }

/** A version of a file that is kept. */
export type ViewedVersion = { version: number; mime: string; size: number | null }
