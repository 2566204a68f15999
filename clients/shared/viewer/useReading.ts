import { useRef } from 'react'
import type { OpenedFile } from './useFileAddress.ts'
import { useViewedFiles, type ViewedRecord } from './useViewedFiles.ts'
import type { ViewedFile, ViewedVersion } from './viewedFile.ts'

/** `gone`: not there for the reader; `withheld`: its name only; `unread`: nobody knows, the question failed. */
export type ReadingState = 'asking' | 'there' | 'gone' | 'withheld' | 'unread'

export type Reading = {
  state: ReadingState
  /** The file by what was last known of it; null of one that never was there. */
  file: ViewedFile | null
  /** The version that is read. */
  shown: ViewedVersion | null
  /** Every kept one, newest first. */
  versions: readonly ViewedVersion[]
  /** Which of the record's files it is, of those that can be read. */
  place: { number: number; count: number; previous: string | null; next: string | null } | null
}

type Asked = { record: ViewedRecord; opened: OpenedFile; known: ViewedFile | null }

/** What is known of the file that is open, and of those beside it in the record's list. */
export function useReading({ record, opened, known }: Asked) {
  const { files, isKnown, error, onRetry } = useViewedFiles(record)
  const kept = useRef(new Map<string, ViewedFile>())
  if (known && !kept.current.has(known.id)) kept.current.set(known.id, known)
  const listed = files.find(({ id }) => id === opened.id)
  if (listed) kept.current.set(listed.id, listed)
  const file = listed ?? kept.current.get(opened.id) ?? null
  const versions = listed?.versions ?? []
  const version = opened.version ?? file?.version
  const newest = file && file.version === version ? file : null
  const shown = versions.find((each) => each.version === version) ?? newest
  function state(): ReadingState {
    if (listed && !listed.downloadable) return 'withheld'
    if (isKnown && !(listed && shown)) return 'gone'
    if (shown) return 'there'
    return error ? 'unread' : 'asking'
  }
  const readable = files.filter(({ downloadable }) => downloadable)
  const index = readable.findIndex(({ id }) => id === opened.id)
  const place =
    index < 0
      ? null
      : {
          number: index + 1,
          count: readable.length,
          previous: readable[index - 1]?.id ?? null,
          next: readable[index + 1]?.id ?? null,
        }
  const reading: Reading = { state: state(), file, shown, versions, place }
  return { ...reading, error, onRetry }
}
