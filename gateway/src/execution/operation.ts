import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from 'graphql'

/** One operation of a document, with the document's fragments by name. */
export type Operation = { definition: OperationDefinitionNode; fragments: Record<string, FragmentDefinitionNode> }

/** Reads the operation of that name; the only one when none is named. */
export function readOperation({ definitions }: DocumentNode, operationName?: string): Operation {
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
  const named = operationName ? operations.filter(({ name }) => name?.value === operationName) : operations
  if (named.length !== 1) throw new Error(`a document has ${named.length} operations to choose from`)
  return {
    definition: named[0]!,
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
  }
}
