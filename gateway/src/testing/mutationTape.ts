import { isDeepStrictEqual } from 'node:util'
import type { Carrier, Carriers } from '@parvis/kernel/graph/carrier.ts'
import { isMutation } from '@parvis/kernel/graph/isMutation.ts'
import type { Answer, GraphQLRequest } from '@parvis/kernel/graph/subgraph.ts'
import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'

type Take = { subgraph: SubgraphName; request: GraphQLRequest; answer: Answer }

/**
 * Lets two executors run one mutation that happens once: what the first one's subgraphs answered is written down, and the
 * second one is told the same when it asks for exactly the same. Both read for themselves what is there afterwards.
 */
export function mutationTape(carriers: Carriers) {
  const tape: Take[] = []
  const around = (
    mutate: (call: Pick<Take, 'subgraph' | 'request'>, ask: () => Promise<Answer>) => Promise<Answer>,
  ) => {
    const wrapped = (subgraph: SubgraphName, carrier: Carrier): Carrier => ({
      graphql(request, caller) {
        const ask = () => carrier.graphql(request, caller)
        // Only ours says whose operation it is.
        const { isOurs: _, ...asked } = request
        return isMutation(request) ? mutate({ subgraph, request: asked }, ask) : ask()
      },
      internal: (...call) => carrier.internal(...call),
    })
    return Object.fromEntries(subgraphNames.map((name) => [name, wrapped(name, carriers[name])])) as Carriers
  }
  return {
    recording: around(async (call, ask) => {
      const answer = await ask()
      // What is fetched later is merged into what was answered.
      tape.push({ ...structuredClone(call), answer: structuredClone(answer) })
      return answer
    }),
    playing: around(async (call) => {
      const { answer, ...recorded } = tape.shift() ?? {}
      if (!answer || !isDeepStrictEqual(recorded, structuredClone(call))) throw new Error('this was not asked before')
      return answer
    }),
    /** How many answers the second one did not ask for. */
    left: () => tape.length,
  }
}
