import type { CombinedError } from '@urql/core'
import type { TFunction } from 'i18next'
import { errorCode } from '../graph/graphqlClient.ts'
import { sendingProblem } from '../graph/sendingProblem.ts'

/** Why a form could not be sent; `rateLimited` is the key of the form's own words for a server that is busy. */
export function sendingError(error: CombinedError, t: TFunction, rateLimited: string): string {
  return errorCode(error) === 'RATE_LIMITED' ? t(rateLimited) : sendingProblem(error, t)
}
