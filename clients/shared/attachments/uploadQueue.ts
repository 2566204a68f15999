import type { Upload as TusUpload } from 'tus-js-client'
import { tellGone } from '../graph/gone.ts'
import { anotherStatus, loadForAnother, readForHeaders } from '../graph/readFor.ts'
import type { RecordKind } from '../records/recordKind.ts'
import { type FileFault, fileFault } from './fileKinds.ts'
import type { ChosenFile } from './readDropped.ts'
import { uploadLimit } from './uploadLimit.ts'
import { forgetPlace, placeOf } from './uploadPlaces.ts'

/** Where files go: the record they are for, and the door's address. */
export type UploadTarget = { endpoint: string; record: RecordKind; recordId: string }

/** Why one does not go on. `said` holds the server's own words. */
export type UploadProblem = {
  kind: FileFault | 'CONTENT' | 'UNSAFE' | 'UNFINISHED' | 'OFFLINE' | 'REFUSED' | 'FAILED'
  said?: string
}

export type UploadState = 'waiting' | 'sending' | 'paused' | 'saving' | 'done' | 'failed'

/** One file on its way. */
export type UploadShown = {
  id: string
  name: string
  size: number
  sentBytes: number
  state: UploadState
  problem: UploadProblem | null
  /** What the server calls it once it is there whole. */
  uploadId: string | null
}

/**
 * What is done with a file that arrived whole: resolves with null, or with why it was refused. Without it the file waits
 * on the server for what it will hang on.
 */
export type SaveUpload = (uploadId: string) => Promise<string | null>

type Entry = { shown: UploadShown; file: File; save?: SaveUpload; tus?: TusUpload; place?: string }

const atOnce = 3
const retryDelaysMs = [0, 1_000, 3_000, 8_000, 20_000]

type Refused = { errors?: { message: string; extensions?: { code?: string; fault?: string } }[] }

/** What the door says of a file it does not take. */
function refusalOf(body: string): { message?: string; code?: string; fault?: string } {
  try {
    const [first] = (JSON.parse(body) as Refused).errors ?? []
    return { message: first?.message, ...first?.extensions }
  } catch {
    return {}
  }
}

const faults = ['NAME', 'TYPE', 'CONTENT', 'EMPTY', 'TOO_LARGE', 'UNSAFE'] as const

function problemOf(error: Error): UploadProblem {
  const answer = (error as { originalResponse?: { getStatus(): number; getBody(): string } | null }).originalResponse
  const status = answer?.getStatus() ?? 0
  if (!answer || status === 0) return { kind: 'OFFLINE' }
  if (status === anotherStatus) loadForAnother()
  const { message, code, fault } = refusalOf(answer.getBody())
  if (code === 'NOT_FOUND') tellGone()
  const kind = faults.find((each) => each === fault)
  if (kind) return { kind }
  if (status === 413) return { kind: 'TOO_LARGE' }
  if (code === 'UPLOADS_UNFINISHED') return { kind: 'UNFINISHED' }
  return status >= 400 && status < 500 ? { kind: 'REFUSED', said: message } : { kind: 'FAILED' }
}

let lastId = 0

/**
 * Files on their way to one record: three at a time, each with progress, to pause, go on, try again or take away. A
 * broken connection is tried again by itself; a file that was begun before goes on where it stopped (tus).
 */
export function uploadQueue(target: UploadTarget) {
  let entries: Entry[] = []
  let present: UploadShown[] = []
  const listeners = new Set<() => void>()

  function publish() {
    present = entries.map(({ shown }) => shown)
    for (const listener of listeners) listener()
  }

  function patch(entry: Entry, change: Partial<UploadShown>) {
    entry.shown = { ...entry.shown, ...change }
    publish()
  }

  function next() {
    const busy = entries.filter(({ shown }) => shown.state === 'sending').length
    const waiting = entries.filter(({ shown }) => shown.state === 'waiting').slice(0, Math.max(0, atOnce - busy))
    for (const entry of waiting) void send(entry)
  }

  async function save(entry: Entry, uploadId: string) {
    patch(entry, { state: 'saving', uploadId, sentBytes: entry.shown.size })
    const refusal = (await entry.save?.(uploadId)) ?? null
    if (refusal === null) patch(entry, { state: 'done', problem: null })
    else patch(entry, { state: 'failed', problem: { kind: 'REFUSED', said: refusal } })
    next()
  }

  async function send(entry: Entry) {
    patch(entry, { state: 'sending', problem: null })
    const { Upload } = await import('tus-js-client')
    const { file } = entry
    // Asked each time it goes on: a file on a disk may have been written to since.
    const place = await placeOf(file, target)
    entry.place = place ?? undefined
    const tus = new Upload(file, {
      endpoint: target.endpoint,
      headers: readForHeaders(),
      metadata: { for: target.record, recordId: target.recordId, name: file.name },
      retryDelays: retryDelaysMs,
      removeFingerprintOnSuccess: true,
      // Nothing is kept under an empty one.
      fingerprint: async () => place ?? '',
      // Where nobody can tell, it goes on only as long as this page holds the file.
      uploadUrl: place === null ? (entry.tus?.url ?? null) : null,
      onProgress: (sentBytes) => patch(entry, { sentBytes }),
      onError(error) {
        if (entry.shown.state !== 'sending') return
        const problem = problemOf(error)
        if (problem.kind !== 'OFFLINE' && problem.kind !== 'FAILED') {
          // The server threw it away itself: there is nothing to take away there.
          forgetPlace(entry.place)
          entry.tus = undefined
        }
        patch(entry, { state: 'failed', problem })
        next()
      },
      onSuccess: () => void save(entry, new URL(tus.url!, location.href).pathname.split('/').at(-1)!),
    })
    entry.tus = tus
    const [before] = place === null ? [] : await tus.findPreviousUploads()
    if (before) tus.resumeFromPreviousUpload(before)
    // It may have been paused or taken away while the code was loaded.
    if (entry.shown.state === 'sending' && entries.includes(entry)) tus.start()
  }

  function find(id: string) {
    return entries.find(({ shown }) => shown.id === id)
  }

  return {
    target,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    present: () => present,
    /** Begins to send; those that would be refused stand there with the reason and are not sent. Resolves with their ids. */
    add(files: readonly ChosenFile[], saveOf?: (file: ChosenFile) => SaveUpload): string[] {
      const added = files.map((chosen): Entry => {
        const { file } = chosen
        lastId += 1
        const fault = fileFault(file, uploadLimit())
        return {
          file,
          save: saveOf?.(chosen),
          shown: {
            id: `upload-${lastId}`,
            name: file.name,
            size: file.size,
            sentBytes: 0,
            state: fault ? 'failed' : 'waiting',
            problem: fault && { kind: fault },
            uploadId: null,
          },
        }
      })
      entries = [...entries, ...added]
      publish()
      next()
      return added.map(({ shown }) => shown.id)
    },
    pause(id: string) {
      const entry = find(id)
      if (!entry || (entry.shown.state !== 'sending' && entry.shown.state !== 'waiting')) return
      patch(entry, { state: 'paused' })
      void entry.tus?.abort()
      next()
    },
    /** Goes on, or tries again. A file that arrived and could not be saved is not sent twice. */
    resume(id: string) {
      const entry = find(id)
      if (!entry) return
      if (entry.shown.uploadId) return void save(entry, entry.shown.uploadId)
      patch(entry, { state: 'waiting', problem: null })
      next()
    },
    /** Takes it away, also from the server when it was begun there and nothing hangs on it yet. */
    remove(id: string) {
      const entry = find(id)
      if (!entry) return
      entries = entries.filter((each) => each !== entry)
      forgetPlace(entry.place)
      if (entry.shown.state !== 'done' || !entry.save) void entry.tus?.abort(true).catch(() => undefined)
      publish()
      next()
    },
    /** Forgets all of them: what was on the server hangs on something now. */
    forgetAll() {
      entries = []
      publish()
    },
    /** Forgets those that are done, without touching what became of them. */
    forgetDone() {
      entries = entries.filter(({ shown }) => shown.state !== 'done')
      publish()
    },
  }
}

export type UploadQueue = ReturnType<typeof uploadQueue>
