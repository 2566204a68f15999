import { type DocumentNode, Kind, type OperationTypeNode, parse } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { GraphQLRequest } from './subgraph.ts'

type Operation = { name: string | undefined; kind: OperationTypeNode }

/** What each text holds, found once: every call of every subgraph asks. Long texts push out more than one other. */
const known = new LRUCache<string, readonly Operation[]>({
  max: 1_000,
  maxSize: 5_000_000,
  sizeCalculation: (_, text) => text.length || 1,
  memoMethod: operationsOf,
})

/** Whether an operation changes something: it may take longer, and must not be sent twice. */
export function isMutation({ query, operationName }: Pick<GraphQLRequest, 'query' | 'operationName'>): boolean {
  const operations = known.memo(query)
  const asked = operationName ? operations.filter(({ name }) => name === operationName) : operations
  return asked.some(({ kind }) => kind === 'mutation')
}

/** A fragment, a comment or a comma may stand before an operation, so its text's first word says nothing. */
function operationsOf(text: string): Operation[] {
  let document: DocumentNode
  try {
    document = parse(text, { noLocation: true })
  } catch {
    // It is refused wherever it is sent, and changes nothing.
    return []
  }
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map(({ name, operation }) => ({ name: name?.value, kind: operation }))
}
