import type { Viewer } from '@parvis/schema/viewer.ts'
import { codeMessages } from '@parvis/schema/words/words.ts'
import type { FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'

/**
 * Refuses what a page sends for somebody who is not signed in in its browser any more: another person signed in in a
 * second tab, and the cookie is theirs. Pages say whom they were read for, in the header `parvis-viewer`, or in the
 * address (`?viewer=`) where a link asks. Programs say nothing, and nothing is compared then.
 *
 * @throws GraphQLError SIGNED_IN_AS_ANOTHER, before anything is read or written.
 */
export function refuseForAnother({ headers, query }: FastifyRequest, viewer: Viewer): void {
  const readFor = headers['parvis-viewer'] ?? (query as { viewer?: unknown }).viewer
  if (readFor === undefined || readFor === viewer.id) return
  throw new GraphQLError(codeMessages[viewer.locale].SIGNED_IN_AS_ANOTHER, {
    // 412, and not 409: uploads by tus try a 409 again.
    extensions: { code: 'SIGNED_IN_AS_ANOTHER', http: { status: 412 } },
  })
}
