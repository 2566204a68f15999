import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { NotCompiled } from './queryPlan.ts'

/** The one operation of a document, with its fragments by name. */
export type Operation = { definition: OperationDefinitionNode; fragments: Record<string, FragmentDefinitionNode> }

/**
 * Reads a document.
 *
 * @throws NotCompiled when it is not one operation, asks about the schema, or names a field like something every
 *   JavaScript object inherits (`constructor`), which would be read in place of a field that was not fetched.
 */
export function readOperation({ definitions }: DocumentNode): Operation {
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
  const [definition] = operations
  if (!definition || operations.length > 1) throw new NotCompiled('not one operation')
  for (const { selectionSet } of [definition, ...fragments]) refuseUncommon(selectionSet)
  return {
    definition,
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
  }
}

function refuseUncommon(set: SelectionSetNode): void {
  visit(set, {
    Field({ name, alias = name }) {
      if (name.value === '__schema' || name.value === '__type') throw new NotCompiled('a question about the schema')
      if (alias.value in Object.prototype) throw new NotCompiled(`a field called ${alias.value}`)
    },
  })
}

/** The variables that `@skip` and `@include` read. */
export function conditionsOf({ definition, fragments }: Operation): string[] {
  const names = new Set<string>()
  for (const { selectionSet } of [definition, ...Object.values(fragments)]) {
    visit(selectionSet, {
      Directive({ name, arguments: [argument] = [] }) {
        const isCondition = name.value === 'skip' || name.value === 'include'
        if (isCondition && argument?.value.kind === Kind.VARIABLE) names.add(argument.value.name.value)
      },
    })
  }
  return [...names]
}
