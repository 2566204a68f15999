import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import type { DataStore, Upload } from '@tus/server'
import { removeUpload } from './checkUpload.ts'
import type { Storage } from './storage.ts'
import { uploadNotFound } from './takeUpload.ts'
import { turns } from './turns.ts'
import { announcedBytes, keptKey, personOf } from './uploads.ts'

/** What the smallest upload counts as: it lies in several files, and stands in every list of its person's uploads. */
const leastBytes = 1_000_000
/** How often two processes that let in too much at the same moment try again to come one after the other. */
const maxTries = 5

/**
 * The uploads of those who send them, as tus writes them: nobody begins more than `maxBytes` that is not a file of
 * something yet. What counts is what stands in the storage, which all replicas share: all that was announced, whether it
 * came or not, until it is taken, given up, refused or expired.
 */
export function sentUploads({ storage, maxBytes }: { storage: Storage; maxBytes: number }): DataStore {
  const inTurn = turns({ atOnce: Number.POSITIVE_INFINITY })
  const own: Partial<DataStore> = {
    create: (upload) => inTurn(personOf(upload.id), () => begin({ storage, maxBytes, upload })),
    remove: (key) => giveUp(storage, key),
  }
  return Object.assign(Object.create(storage.uploads), own)
}

const weightOf = (key: string) => Math.max(announcedBytes(key), leastBytes)

async function unfinishedBytes(storage: Storage, personId: string): Promise<number> {
  const keys = await storage.uploadsOf(personId)
  return keys.reduce((sum, key) => sum + weightOf(key), 0)
}

type Beginning = { storage: Storage; maxBytes: number; upload: Upload }

/**
 * Announces an upload, then counts: of several processes that do so at the same moment each sees what all others let in,
 * so that together they never let in too much. Those who find too much step back. @throws Refusal UPLOADS_UNFINISHED
 */
async function begin({ storage, maxBytes, upload }: Beginning): Promise<Upload> {
  const personId = personOf(upload.id)
  for (let tries = 0; tries < maxTries; tries++) {
    if ((await unfinishedBytes(storage, personId)) + weightOf(upload.id) > maxBytes) break
    const begun = await storage.uploads.create(upload)
    if ((await unfinishedBytes(storage, personId)) <= maxBytes) return begun
    await removeUpload(storage, upload.id)
    await sleep(Math.random() * 300)
  }
  throw new Refusal('UPLOADS_UNFINISHED')
}

/**
 * What its sender gives up. What a command has taken is not theirs to give up any more: a row may name the bytes at any
 * moment, and of an upload that is gone nobody knows where they are. It expires with them, or as a file.
 *
 * @throws Refusal UPLOAD_NOT_FOUND, and tus' own answer when there is none.
 */
async function giveUp(storage: Storage, key: string): Promise<void> {
  await storage.uploads.getUpload(key)
  if ((await storage.size(keptKey(key))) !== null) throw uploadNotFound()
  await removeUpload(storage, key)
}
