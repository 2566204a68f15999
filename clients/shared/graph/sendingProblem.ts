import type { CombinedError } from '@urql/core'
import type { TFunction } from 'i18next'
import { errorCode, errorReference } from './graphqlClient.ts'

/** Why a change could not be sent, in one or two sentences: nothing was saved, what to do, what to quote. */
export function sendingProblem(error: CombinedError, t: TFunction): string {
  const code = errorCode(error)
  if (code === null) return t('sending.offline')
  const known = ['BAD_USER_INPUT', 'FORBIDDEN', 'NOT_FOUND', 'RATE_LIMITED', 'SIGNED_IN_AS_ANOTHER'] as const
  const said = known.find((each) => each === code)
  if (said) return t(`sending.${said}`)
  const reference = errorReference(error)
  return reference ? t('sending.failedWith', { reference }) : t('sending.failed')
}
