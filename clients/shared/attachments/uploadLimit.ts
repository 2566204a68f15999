import { useSyncExternalStore } from 'react'
import { readForHeaders } from '../graph/readFor.ts'

/** Stands until the server has said how it is set up. */
let maxBytes = 2_000_000_000
let asking: Promise<void> | null = null
const listeners = new Set<() => void>()

/** The largest file the server takes, in bytes. */
export const uploadLimit = () => maxBytes

/** Asks the door where uploads go for its limit, once; a question that failed is asked again at the next call. */
export function askUploadLimit(endpoint: string): Promise<void> {
  asking ??= readLimit(endpoint).catch(() => {
    // The server judges each file itself: this only says so beforehand.
    asking = null
  })
  return asking
}

async function readLimit(endpoint: string): Promise<void> {
  const answer = await fetch(endpoint, { headers: readForHeaders() })
  if (!answer.ok) throw new Error(`${answer.status}`)
  maxBytes = ((await answer.json()) as { maxBytes: number }).maxBytes
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The largest file the server takes, in bytes, for what is drawn. */
export const useUploadLimit = () => useSyncExternalStore(subscribe, uploadLimit)
