import type { DocumentStore } from '@apollo/server'
import { documentCache } from '@parvis/kernel/graph/documentCache.ts'
import type { DocumentNode } from 'graphql'
import { sizeOf } from '../limits.ts'

/** A field that is selected costs as much, over all that is compiled of it, as so many characters of text. */
const fieldWeight = 30

/**
 * The documents that Apollo Server has read and found valid: ours stay, others' only as far as all of them together are
 * not too much to keep (and not those that come once). Apollo calls a document by its text's SHA-256 behind a prefix.
 */
export function documentStore() {
  const kept = documentCache<DocumentNode>()
  const hashIn = (key: string) => key.slice(key.lastIndexOf(':') + 1)
  const apollos: DocumentStore = {
    get: async (key) => kept.get(hashIn(key)),
    async set(key, document) {
      const characters = document.loc?.end ?? 0
      kept.keepForeign(hashIn(key), document, characters + fieldWeight * sizeOf(document))
    },
    delete: async () => {},
  }
  return {
    apollos,
    /** Whether a document of others, by its text's SHA-256, is kept. */
    keeps: (hash: string) => kept.get(hash) !== undefined,
    keepOurs: kept.keepOurs,
    foreignWeight: kept.foreignWeight,
  }
}
