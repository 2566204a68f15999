import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { innerFieldNames } from './supergraph.ts'

/** The most that a document which is not ours may cost. Checked on its text alone, before it is validated. */
export const limits = {
  /** Tokens of the text; the parser stops there. */
  tokens: 2_000,
  /** Selections with every fragment written out. */
  selections: 5_000,
  /** Fields inside fields. */
  depth: 12,
  /** Fields at the top, each alias counted, `__typename` too. */
  rootFields: 20,
  /** Bytes of a request. */
  bodyBytes: 100_000,
  /** The same of who is signed in at the legal team's door, where 5,000 people are invited in one request. */
  teamBodyBytes: 2_000_000,
}

/** A document's size as if every fragment were written out where it is used. */
type Size = { selections: number; depth: number; fields: number; typenames: number }

/**
 * Reads a document; refuses one that is too large, lacks the operation that was named, or uses a name that is kept for
 * what subgraphs tell each other. Called before validating and planning, which a hostile document could keep busy for
 * minutes. Every fragment is measured once, so the work grows with the length of the text and not with what its
 * fragments expand to.
 *
 * @throws GraphQLError with the code BAD_USER_INPUT, or GRAPHQL_PARSE_FAILED when it is no GraphQL.
 */
export function readFit(text: string, operationName?: string | null): DocumentNode {
  const document = read(text)
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const [operation] = operations
  if (!operation || operations.length > 1) throw refusal('A document holds exactly one operation.')
  if (operation.operation === 'subscription') throw refusal('There are no subscriptions.')
  if (operationName && operationName !== operation.name?.value) throw refusal('There is no operation of this name.')
  const size = measureOperation(document, operation)
  if (size.selections > limits.selections) throw refusal(`At most ${limits.selections} fields can be selected.`)
  if (size.depth > limits.depth) throw refusal(`Fields can be nested at most ${limits.depth} deep.`)
  if (size.fields + size.typenames > limits.rootFields) {
    throw refusal(`At most ${limits.rootFields} fields can stand at the top of an operation.`)
  }
  if (operation.operation === 'mutation' && size.fields > 1) throw refusal('One mutation at a time.')
  refuseInnerNames(document)
  return document
}

/** How many selections a document has, with every fragment written out where it is used. */
export function sizeOf(document: DocumentNode): number {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  return operations.reduce((sum, operation) => sum + measureOperation(document, operation).selections, 0)
}

/**
 * Fields that subgraphs tell each other, the keys by which they know which object is meant, and what a JavaScript object
 * takes for its prototype.
 */
const innerNames = new Set(['id', '__typename', '__proto__', ...innerFieldNames()])
/** Variables in which subgraphs are sent those keys, or which every JavaScript object seems to give. */
const isInnerVariable = (name: string) => /^representations\d*$/.test(name) || name in Object.prototype

/**
 * What one subgraph tells another of a record (keys, and what `@requires` names) stands in an answer under its field's
 * own name, beside what the caller asked for. With an alias of that name the two would be mixed up: the other subgraph
 * would believe a value the caller chose, or the caller would be given a key that was not asked for.
 */
function refuseInnerNames(document: DocumentNode): void {
  visit(document, {
    Field({ alias, name }) {
      if (alias && alias.value !== name.value && innerNames.has(alias.value)) {
        throw refusal(`Choose another alias than ${alias.value}: it is taken.`)
      }
    },
    Variable({ name }) {
      if (isInnerVariable(name.value)) throw refusal(`Choose another name than $${name.value}: it is taken.`)
    },
  })
}

function read(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: limits.tokens, noLocation: true })
  } catch (error) {
    if (error instanceof RangeError) throw refusal('The document is nested too deep.')
    const { message } = error as GraphQLError
    if (/\btokens\b.*aborted/.test(message)) throw refusal(`A document has at most ${limits.tokens} tokens.`)
    throw new GraphQLError(message, { extensions: { code: 'GRAPHQL_PARSE_FAILED' } })
  }
}

const refusal = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

function measureOperation(document: DocumentNode, operation: OperationDefinitionNode): Size {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const measured = new Map<string, Size>()
  const ofFragment = (name: string): Size => {
    const known = measured.get(name)
    if (known) return known
    // A fragment that contains itself counts nothing here; validation refuses it later.
    measured.set(name, nothing)
    const fragment = fragments.get(name)
    const size = fragment ? measure(fragment.selectionSet, ofFragment) : nothing
    measured.set(name, size)
    return size
  }
  return measure(operation.selectionSet, ofFragment)
}

const nothing: Size = { selections: 0, depth: 0, fields: 0, typenames: 0 }

/** Depth counts fields only; `fields` and `typenames` count those at the top level, also inside fragments. */
function measure(set: SelectionSetNode, ofFragment: (name: string) => Size): Size {
  const total = { ...nothing }
  for (const selection of set.selections) {
    const part = measureSelection(selection, ofFragment)
    total.selections += part.selections
    total.depth = Math.max(total.depth, part.depth)
    total.fields += part.fields
    total.typenames += part.typenames
  }
  return total
}

function measureSelection(selection: SelectionSetNode['selections'][number], ofFragment: (name: string) => Size): Size {
  if (selection.kind === Kind.FRAGMENT_SPREAD) {
    const size = ofFragment(selection.name.value)
    return { ...size, selections: size.selections + 1 }
  }
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    const size = measure(selection.selectionSet, ofFragment)
    return { ...size, selections: size.selections + 1 }
  }
  const inner = selection.selectionSet ? measure(selection.selectionSet, ofFragment) : nothing
  const isTypename = selection.name.value === '__typename'
  // Introspection nests deeper than our limit; it is for ADMIN only, and graphql-js limits its nesting.
  const isIntrospection = ['__schema', '__type'].includes(selection.name.value)
  return {
    selections: inner.selections + 1,
    depth: isIntrospection ? 1 : inner.depth + 1,
    fields: isTypename ? 0 : 1,
    typenames: isTypename ? 1 : 0,
  }
}
