import { StartError } from '@parvis/kernel/startError.ts'
import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import { type Environment, subgraphUrls } from './environment.ts'
import { type HttpCarrier, httpCarrier } from './httpCarrier.ts'

/**
 * Carriers to all four subgraphs as processes of their own.
 *
 * @throws StartError when the address of one, or the secret all share, is not set.
 */
export function remoteCarriers(environment: Environment): Record<SubgraphName, HttpCarrier> {
  const urls = subgraphUrls(environment)
  const secret = environment.INTERNAL_SECRET
  const missing = subgraphNames.find((name) => !urls[name])
  if (missing)
    throw new StartError(`The environment variable ${missing.toUpperCase()}_URL must say where ${missing} listens.`)
  if (!secret)
    throw new StartError('The environment variable INTERNAL_SECRET must be set when subgraphs run elsewhere.')
  const entries = subgraphNames.map((subgraph) => [subgraph, httpCarrier({ subgraph, url: urls[subgraph]!, secret })])
  return Object.fromEntries(entries)
}
