import type { Carriers } from '@parvis/kernel/graph/carrier.ts'
import { inTime, queryTimeoutMs } from '@parvis/kernel/graph/timeouts.ts'
import { nobody } from './nobody.ts'

/** Throws when a subgraph does not answer within two seconds; identity's answer comes from the database. */
export async function checkSubgraphs(carriers: Carriers): Promise<void> {
  const answers = Object.values(carriers).map(async (carrier) => {
    const { errors } = await carrier.graphql({ query: '{ __typename }' }, nobody('readiness'))
    if (errors?.length) throw new Error('a subgraph answers with errors')
  })
  await inTime(Promise.all([...answers, carriers.identity.internal('firm')]), queryTimeoutMs)
}
