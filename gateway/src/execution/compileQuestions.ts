import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Operation } from './operation.ts'
import type { Step } from './step.ts'

/** Whether a field of a query asks about the schema; no subgraph is asked for it. */
export const isQuestion = ({ name }: FieldNode) => name.value === '__schema' || name.value === '__type'

/** Answers what an operation asks about the schema; null when it asks nothing. */
export function compileQuestions(schema: GraphQLSchema, { definition, fragments }: Operation): Step | null {
  const selectionSet = questionsOf(definition.selectionSet, fragments)
  if (!selectionSet) return null
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [{ ...definition, selectionSet }, ...Object.values(fragments)],
  }
  return async ({ variables, root, errors }) => {
    const answer = executeSync({ schema, document, variableValues: variables })
    Object.assign(root, answer.data)
    // Such as null for a name: the schema itself answers every question.
    for (const { message, path } of answer.errors ?? []) {
      errors.push(new GraphQLError(message, { path, extensions: { code: 'BAD_USER_INPUT' } }))
    }
  }
}

/** A selection of the root with its questions alone, those in fragments included. */
function questionsOf(set: SelectionSetNode, fragments: Operation['fragments']): SelectionSetNode | null {
  const selections = set.selections.flatMap((node): SelectionNode[] => {
    if (node.kind === Kind.FIELD) return isQuestion(node) ? [node] : []
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value]
    const selectionSet = fragment && questionsOf(fragment.selectionSet, fragments)
    return selectionSet ? [{ kind: Kind.INLINE_FRAGMENT, directives: node.directives, selectionSet }] : []
  })
  return selections.length ? { kind: Kind.SELECTION_SET, selections } : null
}
