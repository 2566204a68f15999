import { FileRefusal } from '@parvis/files/fileRefusal.ts'
import { formatThrown } from '@parvis/kernel/graph/errors.ts'
import { Refusal } from '@parvis/kernel/graph/refusals.ts'
import { log } from '@parvis/observe/log.ts'
import type { Locale } from '@parvis/schema/viewer.ts'
import { codeMessages } from '@parvis/schema/words/words.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { formatError, withRequestId } from '../formatError.ts'
import { localeOf } from './fileCaller.ts'

const statuses: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  SIGNED_IN_AS_ANOTHER: 412,
  SUBGRAPH_UNAVAILABLE: 503,
  FILE_REFUSED: 422,
  LOGO_REFUSED: 422,
  UPLOAD_NOT_FOUND: 404,
  UPLOADS_UNFINISHED: 429,
}

/** The status of what is refused here. */
export function statusOf(error: Refusal): number {
  const isTooLarge = error instanceof FileRefusal && error.fault === 'TOO_LARGE'
  return isTooLarge ? 413 : (statuses[error.code] ?? 400)
}

/**
 * Answers what a door to files throws in the graph's form, `{ errors: [{ message, extensions: { code, requestId } }] }`;
 * a refused file also says its `fault`.
 */
export function answerFileError(error: Error & { statusCode?: number }, request: FastifyRequest, reply: FastifyReply) {
  const answer = fileError(error, localeOf(request))
  const code = answer.extensions?.code as string
  const isOurs = code === 'INTERNAL_SERVER_ERROR'
  const status =
    error instanceof Refusal ? statusOf(error) : (statuses[code] ?? (isOurs ? 500 : (error.statusCode ?? 400)))
  if (status === 500) log.error({ err: error, requestId: request.id }, 'a request for a file failed')
  if (status === 503) reply.header('retry-after', '1')
  if (status === 401) reply.header('www-authenticate', 'Bearer')
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [withRequestId(answer, request.id)] })
}

/** An error as callers read it. */
export function fileError(error: Error & { statusCode?: number }, locale: Locale): GraphQLFormattedError {
  if (error instanceof Refusal) {
    const fault = error instanceof FileRefusal ? { fault: error.fault } : {}
    return { message: codeMessages[locale][error.code], extensions: { code: error.code, ...fault } }
  }
  if (!(error instanceof GraphQLError)) {
    const isInput = (error.statusCode ?? 500) < 500
    return formatError({ message: error.message, extensions: { code: isInput ? 'BAD_USER_INPUT' : undefined } })
  }
  return formatThrown(error, locale) ?? formatError({ message: error.message, extensions: error.extensions })
}
