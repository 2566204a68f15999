import { type Exchange, makeOperation, mapExchange } from '@urql/core'

/**
 * Tells the document cache which types an operation can return, as the build wrote them into its document
 * (persistedDocuments.ts). The cache itself only sees those of an answer: an empty list names none, nor does what was
 * taken back and is null. Stands before the cache.
 */
export function typesOfDocuments(): Exchange {
  return mapExchange({
    onOperation(operation) {
      const { types } = operation.query as { types?: string[] }
      if (!types) return
      return makeOperation(operation.kind, operation, { ...operation.context, additionalTypenames: types })
    },
  })
}
