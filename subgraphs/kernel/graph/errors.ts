import type { Locale } from '@parvis/schema/viewer.ts'
import { codeMessages } from '@parvis/schema/words/words.ts'
import { GraphQLError } from 'graphql'
import { gaveUpWaiting } from '../database/database.ts'

/** What is thrown: nothing a correct client looking at fresh data would ever cause. */
export type ThrownCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'RATE_LIMITED'
  | 'SUBGRAPH_UNAVAILABLE'

/** An error the caller may read as it is: a code and, where given, what exactly was wrong with the input. */
export class ThrownError extends GraphQLError {
  readonly code: ThrownCode
  constructor(code: ThrownCode, detail?: string, originalError?: Error) {
    super(detail ?? codeMessages.EN[code], { extensions: { code }, originalError })
    this.code = code
  }
}

export const unauthenticated = () => new ThrownError('UNAUTHENTICATED')
/** `detail` says what a kind of caller may instead. For programs, hence English. */
export const forbidden = (detail?: string) => new ThrownError('FORBIDDEN', detail)
/** One answer for hidden and for missing, byte for byte (§6). */
export const notFound = () => new ThrownError('NOT_FOUND')
/** Another part, which has to be asked, does not answer; `cause` is for our log. */
export const unavailable = (cause: Error) => new ThrownError('SUBGRAPH_UNAVAILABLE', undefined, cause)
/** Whether somebody else's part did not answer; anything else is a fault. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof ThrownError && error.code === 'SUBGRAPH_UNAVAILABLE'
/** The input is not of its form; `detail` says what to send instead. For programs, hence English. */
export const badInput = (detail: string) => new ThrownError('BAD_USER_INPUT', detail)

/**
 * What to answer for an error, in the caller's language: our own as they are, and RATE_LIMITED where too many changed the
 * same row at once; anything else is ours to log.
 */
export function formatThrown(
  error: GraphQLError,
  locale: Locale,
): { message: string; extensions: { code: string } } | null {
  const cause = error instanceof ThrownError ? error : error.originalError
  const thrown = gaveUpWaiting(cause) ? new ThrownError('RATE_LIMITED') : cause
  if (!(thrown instanceof ThrownError)) return null
  const own = thrown.message === codeMessages.EN[thrown.code]
  return { message: own ? codeMessages[locale][thrown.code] : thrown.message, extensions: { code: thrown.code } }
}
