import type { GraphQLFormattedError } from 'graphql'

/** What a caller may be told. */
const openCodes = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'SUBGRAPH_UNAVAILABLE',
  'PERSISTED_OPERATION_UNKNOWN',
  'SIGNED_IN_AS_ANOTHER',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
])

/** Apollo's own names for input that is not of its form. */
const inputCodes = new Set(['BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE'])

const masked = 'Something went wrong on our side. Try again; if it stays, tell us the reference.'

/** The code a caller reads: one of the open ones, or INTERNAL_SERVER_ERROR. */
export function openCode(code: unknown): string {
  if (inputCodes.has(code as string)) return 'BAD_USER_INPUT'
  return openCodes.has(code as string) ? (code as string) : 'INTERNAL_SERVER_ERROR'
}

/**
 * An error as callers read it: message, place and code, nothing else. An error whose code is not open loses its message
 * too: it may hold a host, a statement, the name of a part or a stack.
 */
export function formatError(error: GraphQLFormattedError): GraphQLFormattedError {
  const code = openCode(error.extensions?.code)
  const { locations, path } = error
  return {
    message: code === 'INTERNAL_SERVER_ERROR' ? masked : error.message,
    ...(locations && code !== 'INTERNAL_SERVER_ERROR' ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { code },
  }
}

/** Adds what to quote when asking for help. */
export function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } }
}
