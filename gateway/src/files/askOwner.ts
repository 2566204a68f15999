import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import { log } from '@parvis/observe/log.ts'
import { GraphQLError } from 'graphql'

type Question = { name: string; payload: unknown; requestId: string }

/**
 * The subgraph a file is of, and its answer: the first that is not null. A subgraph that does not answer might have known,
 * so that "there is none" is only said when all have said so.
 *
 * @throws GraphQLError SUBGRAPH_UNAVAILABLE
 */
export async function askOwner<T>(
  owners: Carrier[],
  { name, payload, requestId }: Question,
): Promise<{ owner: Carrier; answer: T } | null> {
  let isComplete = true
  for (const owner of owners) {
    try {
      const answer = await owner.internal<T | null>(name, payload)
      if (answer) return { owner, answer }
    } catch (err) {
      log.error({ err, requestId, name }, 'a subgraph did not say whether a file may be read')
      isComplete = false
    }
  }
  if (isComplete) return null
  throw new GraphQLError('Files cannot be read at the moment. Try again in a moment.', {
    extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
  })
}
