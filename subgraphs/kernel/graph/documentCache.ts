import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** What is kept of others' documents weighs as much as so many characters, and no more however many there are. */
export const maxForeignWeight = 500_000
/** Any document, however short, costs as much as so many characters. */
const leastWeight = 1_000
/** Ours are a few hundred and only grow in number with versions of ours that run side by side. */
const maxOurs = 2_000
/** A document that is not ours comes again within so many others, or counts as new. */
const maxSeen = 2_000

export type DocumentCache<Made> = {
  get(key: string): Made | undefined
  /** Keeps what was made of a document of ours: others' never push it out. */
  keepOurs(key: string, made: Made): void
  /**
   * Keeps what was made of anybody else's document of that many characters, from the second time it comes until newer ones
   * push it out. What comes once would only grow old here: the engine collects what is young at once, and what has grown
   * old when the heap is some times as large.
   */
  keepForeign(key: string, made: Made, characters: number): void
  foreignWeight(): number
}

/** What is made of documents, so that the next request for one finds it. */
export function documentCache<Made extends object>(): DocumentCache<Made> {
  const ours = new LRUCache<string, Made>({ max: maxOurs })
  const foreign = new LRUCache<string, Made>({ maxSize: maxForeignWeight })
  const seen = new LRUCache<string, true>({ max: maxSeen })
  return {
    get: (key) => ours.get(key) ?? foreign.get(key),
    keepOurs: (key, made) => void ours.set(key, made),
    keepForeign(key, made, characters) {
      const digest = hash('sha256', key)
      if (seen.has(digest)) foreign.set(key, made, { size: leastWeight + characters })
      else seen.set(digest, true)
    },
    foreignWeight: () => foreign.calculatedSize,
  }
}
