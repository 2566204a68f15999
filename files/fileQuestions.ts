import type { Viewer } from '@parvis/schema/viewer.ts'

/*
 * What the gateway asks the subgraph that owns a file, through its internal functions, before any byte is read.
 */

/** `mayOpenFile`: asked at every request, so that hiding is immediate. */
export type FileQuestion = {
  attachmentId: string
  /** Null for the newest. */
  version: number | null
  viewer: Viewer
  /** What to write down of the reader; null when no bytes are sent (a HEAD request). */
  purpose: 'OPEN' | 'DOWNLOAD' | null
}

/** The answer; null for a file that is missing, hidden, or without bytes for this viewer: nobody can tell which. */
export type FileAnswer = { key: string; name: string; mime: string; size: number; sha256: string } | null

/** `filesOf`: what stands in a folder and below, or on a whole record. */
export type FilesQuestion = { viewer: Viewer } & ({ folderId: string } | { recordId: string })

/**
 * Its answer: the files the viewer can see, with their paths below the folder, folders parted by `/`. Each is asked for
 * again by `mayOpenFile` when its turn comes. Null for a folder or record that is hidden or missing.
 */
export type FilesAnswer = { name: string; files: { attachmentId: string; path: string }[] } | null
