import type { ApolloServerPlugin } from '@apollo/server'
import { log } from '@parvis/kernel/log.ts'
import type { FormattedExecutionResult } from 'graphql'
import { formatError, openCode, withRequestId } from './formatError.ts'
import type { RequestContext } from './requestContext.ts'

/**
 * Every answer: its errors carry the request's id, what is masked for the caller is logged for us, and one line says
 * what was asked and what came of it.
 */
export const answerErrors: ApolloServerPlugin<RequestContext> = {
  async requestDidStart({ contextValue }) {
    if (contextValue.isRehearsal) return {}
    const { requestId, door } = contextValue.caller
    const startedAt = performance.now()
    return {
      async didEncounterErrors({ errors }) {
        for (const err of errors) {
          if (openCode(err.extensions?.code) === 'INTERNAL_SERVER_ERROR') log.error({ err, requestId }, 'masked error')
        }
      },
      async willSendResponse({ response, operationName }) {
        if (response.body.kind !== 'single') return
        const result = response.body.singleResult
        maskNullFailure(result, requestId)
        if (result.errors) result.errors = result.errors.map((error) => withRequestId(error, requestId))
        const durationMs = Math.round(performance.now() - startedAt)
        const codes = result.errors?.map((error) => error.extensions?.code)
        log.info({ requestId, door, operationName, durationMs, codes }, 'graphql')
      },
    }
  },
}

/**
 * A subgraph that answers null where the schema promises a value makes the gateway cut the answer and list the places
 * under `valueCompletion`, without an error. Callers get the error instead.
 */
function maskNullFailure(result: FormattedExecutionResult, requestId: string): void {
  if (!result.extensions?.valueCompletion) return
  log.error({ requestId, valueCompletion: result.extensions.valueCompletion }, 'a promised value was missing')
  const { valueCompletion: _, ...extensions } = result.extensions
  if (Object.keys(extensions).length) result.extensions = extensions
  else delete result.extensions
  result.errors = [...(result.errors ?? []), formatError({ message: '' })]
}
