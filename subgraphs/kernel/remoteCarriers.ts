import { type SubgraphName, subgraphNames } from '@parvis/schema/typeDefs.ts'
import { type Environment, subgraphUrls } from './environment.ts'
import { type HttpCarrier, httpCarrier } from './httpCarrier.ts'
import { StartError } from './startError.ts'

/**
 * Carriers to all four subgraphs as processes of their own.
 *
 * @throws StartError when the address of one is not set.
 */
export function remoteCarriers(environment: Environment, secret: string): Record<SubgraphName, HttpCarrier> {
  const urls = subgraphUrls(environment)
  const missing = subgraphNames.find((name) => !urls[name])
  if (missing)
    throw new StartError(`The environment variable ${missing.toUpperCase()}_URL must say where ${missing} listens.`)
  const entries = subgraphNames.map((subgraph) => [subgraph, httpCarrier({ subgraph, url: urls[subgraph]!, secret })])
  return Object.fromEntries(entries)
}
