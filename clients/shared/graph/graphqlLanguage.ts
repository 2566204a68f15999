/**
 * What urql needs of the GraphQL language. Its own parser and printer stay out of the bundles, because our documents are
 * hashes; Vite puts this module in their place (persistedDocuments.ts).
 */

/** An error of an answer that came without extensions; urql keeps those with extensions as they came. */
export class GraphQLError extends Error {
  extensions = {}
}

/** Kinds of nodes urql looks for in a document. */
export const Kind = {
  NAME: 'Name',
  DOCUMENT: 'Document',
  OPERATION_DEFINITION: 'OperationDefinition',
  FRAGMENT_DEFINITION: 'FragmentDefinition',
  FIELD: 'Field',
}

/** A hash has no text. */
export function print(): string {
  return ''
}

/** Documents are written in the source and replaced by hashes when it is built. */
export function parse(): never {
  throw new Error('An operation was given as a text: write it as graphql(`…`) where it is run')
}
