import { pipeline, Transform } from 'node:stream'
import type { ByteRange, Storage } from '../storage.ts'

type Asked = { key: string; range?: ByteRange }

/**
 * The same storage, with all that comes out of it counted. What `before` says is waited for before a read begins, as on a
 * slow day.
 */
export function watchReading(storage: Storage, before: (asked: Asked) => Promise<void> = async () => {}) {
  let count = 0
  const watched: Storage = {
    ...storage,
    async read(key, range) {
      await before({ key, range })
      const bytes = await storage.read(key, range)
      if (!bytes) return null
      const counted = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          count += chunk.length
          done(null, chunk)
        },
      })
      pipeline(bytes, counted, () => {})
      return counted
    },
  }
  return { storage: watched, readBytes: () => count }
}
