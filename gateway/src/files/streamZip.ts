import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { log } from '@parvis/observe/log.ts'
import { ZipFile } from 'yazl'

type Entry = { attachmentId: string; path: string }

/**
 * A zip as a stream, made while it is read: no temporary file, one file open at a time, nothing compressed because most
 * documents are. A file `open` answers null for is left out. When one breaks off, so does the zip: a reader sees that it
 * is not whole.
 */
export function streamZip(entries: Entry[], open: (attachmentId: string) => Promise<Readable | null>): Readable {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  const write = async () => {
    for (const { attachmentId, path } of entries) {
      const bytes = await open(attachmentId)
      if (output.destroyed) return void bytes?.destroy()
      if (bytes) await add(zip, { bytes, path })
      if (output.destroyed) return
    }
    zip.end()
  }
  write().catch((error) => {
    log.error({ err: error }, 'a zip broke off')
    output.destroy(error)
  })
  return output
}

/** Adds one file and waits until all of it was read. */
async function add(zip: ZipFile, { bytes, path }: { bytes: Readable; path: string }): Promise<void> {
  const output = zip.outputStream as Readable
  const stop = () => bytes.destroy()
  output.once('close', stop)
  try {
    const read = once(bytes, 'close')
    zip.addReadStream(bytes, path, { compress: false, mtime: new Date() })
    await read
  } finally {
    output.off('close', stop)
  }
}
