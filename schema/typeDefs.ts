import { readFileSync } from 'node:fs'

/** The four subgraphs, in the order they are composed. */
export const subgraphNames = ['identity', 'matters', 'contracts', 'notifications'] as const
export type SubgraphName = (typeof subgraphNames)[number]

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')

/** The files a subgraph's SDL stands in: what all share, what both kinds of records share, and its own. */
export const schemaFiles = (subgraph: SubgraphName): string[] => [
  'shared.graphql',
  ...(subgraph === 'contracts' || subgraph === 'matters' ? ['records.graphql'] : []),
  `${subgraph}.graphql`,
]

/** The SDL of one subgraph. */
export const typeDefs = (subgraph: SubgraphName): string => schemaFiles(subgraph).map(read).join('\n')
