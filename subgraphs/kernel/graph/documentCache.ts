import { LRUCache } from 'lru-cache'

/** What is kept of others' documents weighs as much as so many characters, and no more however many there are. */
export const maxForeignWeight = 500_000
/** Any document, however short, costs as much as so many characters. */
const leastWeight = 1_000
/** Ours are a few hundred and only grow in number with versions of ours that run side by side. */
const maxOurs = 2_000

export type DocumentCache<Made> = {
  get(key: string): Made | undefined
  /** Keeps what was made of a document of ours: others' never push it out. */
  keepOurs(key: string, made: Made): void
  /** Keeps what was made of anybody else's document of that many characters, until newer ones push it out. */
  keepForeign(key: string, made: Made, characters: number): void
  foreignWeight(): number
}

/** What is made of documents, so that the next request for one finds it. */
export function documentCache<Made extends object>(): DocumentCache<Made> {
  const ours = new LRUCache<string, Made>({ max: maxOurs })
  const foreign = new LRUCache<string, Made>({ maxSize: maxForeignWeight })
  return {
    get: (key) => ours.get(key) ?? foreign.get(key),
    keepOurs: (key, made) => void ours.set(key, made),
    keepForeign: (key, made, characters) => void foreign.set(key, made, { size: leastWeight + characters }),
    foreignWeight: () => foreign.calculatedSize,
  }
}
