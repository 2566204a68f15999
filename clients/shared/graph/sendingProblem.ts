import type { CombinedError } from '@urql/core'
import type { TFunction } from 'i18next'
import { errorCode, errorReference } from './graphqlClient.ts'

/** Why a change could not be sent, in one or two sentences: nothing was saved, what to do, what to quote. */
export function sendingProblem(error: CombinedError, t: TFunction): string {
  const code = errorCode(error)
  if (code === null) return t('sending.offline')
  // The server says it better, and the page is on its way to be loaded again.
  if (code === 'SIGNED_IN_AS_ANOTHER') return error.graphQLErrors[0]!.message
  const known = ['BAD_USER_INPUT', 'FORBIDDEN', 'NOT_FOUND', 'RATE_LIMITED'] as const
  const said = known.find((each) => each === code)
  if (said) return t(`sending.${said}`)
  const reference = errorReference(error)
  return reference ? t('sending.failedWith', { reference }) : t('sending.failed')
}
