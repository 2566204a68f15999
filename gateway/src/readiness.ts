import type { Carrier } from '@parvis/kernel/carrier.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { nobody } from './nobody.ts'

const timeoutMs = 2_000

/** Throws when a subgraph does not answer within two seconds; identity's answer comes from the database. */
export async function checkSubgraphs(carriers: Record<SubgraphName, Carrier>): Promise<void> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('not ready in time')), timeoutMs)
  const answers = Object.values(carriers).map(async (carrier) => {
    const { errors } = await carrier.graphql({ query: '{ __typename }' }, nobody('readiness'))
    if (errors?.length) throw new Error('a subgraph answers with errors')
  })
  try {
    await Promise.race([Promise.all([...answers, carriers.identity.internal('firm', null)]), late])
  } finally {
    clearTimeout(timer)
  }
}
