import type { Carrier } from '@parvis/kernel/graph/carrier.ts'
import { log } from '@parvis/observe/log.ts'
import { GraphQLError } from 'graphql'
import type { Owner } from './fileOwners.ts'

/**
 * The subgraph a file is of, and its answer: the first that is not null. A subgraph that does not answer might have known,
 * so that "there is none" is only said when all have said so.
 *
 * @throws GraphQLError SUBGRAPH_UNAVAILABLE
 */
export async function askOwner<Answer>(
  owners: Carrier<Owner>[],
  { ask, requestId }: { ask: (owner: Carrier<Owner>) => Promise<Answer | null>; requestId: string },
): Promise<{ owner: Carrier<Owner>; answer: Answer } | null> {
  let isComplete = true
  for (const owner of owners) {
    try {
      const answer = await ask(owner)
      if (answer) return { owner, answer }
    } catch (err) {
      log.error({ err, requestId }, 'a subgraph did not say whether a file may be read')
      isComplete = false
    }
  }
  if (isComplete) return null
  throw new GraphQLError('Files cannot be read at the moment. Try again in a moment.', {
    extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
  })
}
