import { readFor, readForHeaders } from '../graph/readFor.ts'
import { contentOf } from './contentOf.ts'
import type { UploadTarget } from './uploadQueue.ts'

/** Where this device keeps what was begun for a record, by the person on whose page it was. */
const placesOf = ({ record, recordId }: UploadTarget) => `parvis|${readFor()}|${record}|${recordId}|`

/**
 * Where it keeps one file that was begun, also after the page was loaded again. Only the same bytes go on there: a file
 * of the same name, size and date may hold others, and half of each would be kept as one. Null where nobody can tell.
 */
export async function placeOf(file: File, target: UploadTarget): Promise<string | null> {
  const content = await contentOf(file).catch(() => null)
  return content && `${placesOf(target)}${file.name}|${content}`
}

/** Forgets where a file that will not come stands on the server. */
export function forgetPlace(place: string | undefined): void {
  const prefix = `tus::${place}::`
  for (const key of Object.keys(localStorage).filter((each) => each.startsWith(prefix))) localStorage.removeItem(key)
}

/** A file that was begun at an earlier visit and never came whole: choosing it again goes on where it stopped. */
export type BrokenOffUpload = { key: string; name: string; size: number }

/** What was broken off for a record in the last day; the server keeps it no longer. */
export async function brokenOffUploads(target: UploadTarget): Promise<BrokenOffUpload[]> {
  const prefix = `tus::${placesOf(target)}`
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix))
  return keys.flatMap((key) => {
    const stored = JSON.parse(localStorage.getItem(key) ?? 'null') as {
      size: number | null
      creationTime: string
      metadata: { name?: string }
    } | null
    const ageMs = Date.now() - Date.parse(stored?.creationTime ?? '')
    if (!stored?.metadata.name || !(ageMs < 86_400_000)) {
      localStorage.removeItem(key)
      return []
    }
    return [{ key, name: stored.metadata.name, size: stored.size ?? 0 }]
  })
}

/** Gives up an upload that was broken off, so that it counts no more; the server throws away by itself what is left. */
export async function forgetBrokenOff(key: string): Promise<void> {
  const { uploadUrl } = JSON.parse(localStorage.getItem(key) ?? '{}') as { uploadUrl?: string }
  localStorage.removeItem(key)
  if (!uploadUrl) return
  const { Upload } = await import('tus-js-client')
  await Upload.terminate(uploadUrl, { retryDelays: null, headers: readForHeaders() }).catch(() => undefined)
}
