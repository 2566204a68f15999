import type { ApolloServerPlugin } from '@apollo/server'
import { noteCodes } from '@parvis/observe/currentRequest.ts'
import { log } from '@parvis/observe/log.ts'
import { openCode, withRequestId } from './formatError.ts'
import type { RequestContext } from './requestContext.ts'

/**
 * Every answer: its errors carry the request's id, what is masked for the caller is logged for us, and their codes go
 * into the request's line in the log.
 */
export const answerErrors: ApolloServerPlugin<RequestContext> = {
  async requestDidStart({ contextValue }) {
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
        if (result.errors) result.errors = result.errors.map((error) => withRequestId(error, requestId))
        noteCodes(result.errors)
      },
    }
  },
}
