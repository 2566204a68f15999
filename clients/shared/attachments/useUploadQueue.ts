import { useEffect, useState, useSyncExternalStore } from 'react'
import { askUploadLimit } from './uploadLimit.ts'
import { type UploadQueue, type UploadShown, type UploadTarget, uploadQueue } from './uploadQueue.ts'

const queues = new Map<string, UploadQueue>()

const isUnderway = ({ state }: UploadShown) => state === 'waiting' || state === 'sending' || state === 'saving'

/** A queue that lives on while its record's tabs change and other pages are read: one for each purpose of a record. */
export function queueOf(target: UploadTarget, purpose: string): UploadQueue {
  const key = `${purpose}|${target.endpoint}|${target.record}|${target.recordId}`
  const known = queues.get(key)
  if (known) return known
  const made = uploadQueue(target)
  queues.set(key, made)
  return made
}

/** The queue of a record and what is in it; leaving the application while files are on their way asks first. */
export function useUploadQueue(target: UploadTarget, purpose = 'files'): [UploadQueue, UploadShown[]] {
  const [queue] = useState(() => queueOf(target, purpose))
  useEffect(() => void askUploadLimit(target.endpoint), [target.endpoint])
  const uploads = useSyncExternalStore(queue.subscribe, queue.present)
  const underway = uploads.some(isUnderway)
  useEffect(() => {
    if (!underway) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [underway])
  useEffect(() => {
    // What a lost connection stopped goes on by itself when it is back.
    const goOn = () => {
      for (const { id, state, problem, uploadId } of queue.present()) {
        if (state === 'failed' && (problem?.kind === 'OFFLINE' || uploadId)) queue.resume(id)
      }
    }
    window.addEventListener('online', goOn)
    return () => window.removeEventListener('online', goOn)
  }, [queue])
  return [queue, uploads]
}
