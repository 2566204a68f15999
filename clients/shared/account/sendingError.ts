import type { CombinedError } from '@urql/core'
import { errorCode } from '../graphqlClient.ts'

/** Key of the sentence for a form that could not be sent; `rateLimited` is the form's own. */
export function sendingError(error: CombinedError, rateLimited: string): string {
  const code = errorCode(error)
  if (code === 'RATE_LIMITED') return rateLimited
  return code === null ? 'account.unreachable.text' : 'account.unreachable.unexpected'
}
