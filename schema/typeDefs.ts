import { readFileSync } from 'node:fs'

/** The four subgraphs, in the order they are composed. */
export const subgraphNames = ['identity', 'matters', 'contracts', 'notifications'] as const
export type SubgraphName = (typeof subgraphNames)[number]

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')

/** The SDL of one subgraph: the shared types and its own. */
export function typeDefs(subgraph: SubgraphName): string {
  const records = subgraph === 'contracts' || subgraph === 'matters' ? read('records.graphql') : ''
  return `${read('shared.graphql')}\n${records}\n${read(`${subgraph}.graphql`)}`
}
