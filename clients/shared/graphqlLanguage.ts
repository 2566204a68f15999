/**
 * What the browser needs of the GraphQL language: urql's own parser and printer stay out of the bundles, because our
 * documents are hashes. Vite puts this module in their place (persistedDocuments.ts).
 */
export { GraphQLError, Kind } from '@0no-co/graphql.web'

/** A hash has no text. */
export function print(): string {
  return ''
}

/** Documents are written in the source and replaced by hashes when it is built. */
export function parse(): never {
  throw new Error('An operation was given as a text: write it as graphql(`…`) where it is run')
}
