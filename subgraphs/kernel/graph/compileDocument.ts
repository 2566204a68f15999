import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
  valueFromASTUntyped,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import { conditionsOf, metBy, withoutConditions } from './conditions.ts'
import { badInput } from './errors.ts'
import type { GraphQLRequest } from './subgraph.ts'
import { holdsTexts } from './texts.ts'

/** Answers one document of a subgraph. */
export type CompiledDocument = (
  variables: GraphQLRequest['variables'],
  context: object,
) => ExecutionResult | Promise<ExecutionResult>

type Asked = Pick<GraphQLRequest, 'query' | 'operationName' | 'isOurs'>

/**
 * What is compiled the engine keeps for some collections of garbage after the last who needed it, much of it for a document
 * that comes seldom. So one that is not ours is interpreted this often first, with the same answer, and what comes once
 * is not even kept (`documentCache.ts`).
 */
const timesInterpreted = 1
/** Of a document with conditions, one function is kept for each of so many ways in which they are met. */
const maxKept = 16

export const notTexts = () => badInput('A text holds NUL or half of a character.')

/**
 * A document as a function. The compiler gets it without conditions and with every variable's default given to it:
 * it takes the conditions of a fragment that is spread twice for those of its first spread, and calls a variable that
 * must not be null missing although it has a default.
 */
export function compileDocument(schema: GraphQLSchema, asked: Asked): CompiledDocument {
  const document = read(schema, asked.query)
  if (Array.isArray(document)) return () => ({ errors: document })
  const defaults = defaultsOf(document, asked)
  const conditions = conditionsOf(document)
  const kept = new LRUCache<string, CompiledDocument>({ max: maxKept })
  return (given, context) => {
    const variables = { ...defaults, ...given }
    const key = metBy(conditions, variables)
    let run = kept.get(key)
    if (!run) {
      run = compile(schema, withoutConditions(document, variables), asked)
      kept.set(key, run)
    }
    return run(variables, context)
  }
}

function read(schema: GraphQLSchema, text: string): DocumentNode | GraphQLError[] {
  try {
    const document = parse(text, { noLocation: true })
    if (!holdsTexts(document)) return [notTexts()]
    const errors = validate(schema, document)
    return errors.length ? errors.map(asBadInput) : document
  } catch (error) {
    return [asBadInput(error as GraphQLError)]
  }
}

const asBadInput = ({ message }: GraphQLError) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

function defaultsOf(document: DocumentNode, { operationName }: Asked): Record<string, unknown> {
  const { variableDefinitions = [] } = getOperationAST(document, operationName) ?? {}
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )
}

function compile(schema: GraphQLSchema, document: DocumentNode, { operationName, isOurs }: Asked): CompiledDocument {
  const interpreted: CompiledDocument = (variableValues, contextValue) =>
    execute({ schema, document, contextValue, variableValues, operationName })
  let left = isOurs ? 0 : timesInterpreted
  let compiled: CompiledDocument | undefined
  return (variables, context) => {
    if (left-- > 0) return interpreted(variables, context)
    compiled ??= compileOnce()
    return compiled(variables, context)
  }

  function compileOnce(): CompiledDocument {
    const query = compileQuery(schema, document, operationName ?? undefined)
    // What the compiler cannot compile stays interpreted.
    return isCompiledQuery(query)
      ? (variables, context) => query.query(undefined, context, variables ?? {})
      : interpreted
  }
}
