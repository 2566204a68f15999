import type { ApolloServerPlugin } from '@apollo/server'
import { noteCodes } from '@parvis/observe/currentRequest.ts'
import { log } from '@parvis/observe/log.ts'
import type { FormattedExecutionResult } from 'graphql'
import { formatError, openCode, withRequestId } from './formatError.ts'
import type { RequestContext } from './requestContext.ts'

/**
 * Every answer: its errors carry the request's id, what is masked for the caller is logged for us, and their codes go
 * into the request's line in the log.
 */
export const answerErrors: ApolloServerPlugin<RequestContext> = {
  async requestDidStart({ contextValue }) {
    if (contextValue.isRehearsal) return {}
    const { requestId } = contextValue.caller
    return {
      async didEncounterErrors({ errors }) {
        for (const err of errors) {
          if (openCode(err.extensions?.code) === 'INTERNAL_SERVER_ERROR') log.error({ err, requestId }, 'masked error')
        }
      },
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return
        const result = response.body.singleResult
        maskNullFailure(result, requestId)
        if (result.errors) result.errors = result.errors.map((error) => withRequestId(error, requestId))
        noteCodes(result.errors)
      },
    }
  },
}

/**
 * What Apollo's own executor answers where ours does not (execution/compiledGateway.ts): a reference whose record is hidden
 * from the viewer, or gone, comes back null, and it lists the place under `valueCompletion`. That is how a hidden record
 * looks, so callers are told nothing. Only an answer of which nothing is left is our failure.
 */
function maskNullFailure(result: FormattedExecutionResult, requestId: string): void {
  if (!result.extensions?.valueCompletion) return
  const { valueCompletion, ...extensions } = result.extensions
  if (Object.keys(extensions).length) result.extensions = extensions
  else delete result.extensions
  if (result.data || result.errors?.length) {
    log.debug({ requestId, valueCompletion }, 'a reference led nowhere')
    return
  }
  log.error({ requestId, valueCompletion }, 'a promised value was missing')
  result.errors = [formatError({ message: '' })]
}
