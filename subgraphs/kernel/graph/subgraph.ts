import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph'
import { log } from '@parvis/observe/log.ts'
import { subgraphHealth } from '@parvis/observe/subgraphHealth.ts'
import type { Internal } from '@parvis/schema/calls.ts'
import { type SubgraphName, typeDefs } from '@parvis/schema/typeDefs.ts'
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql'
import type { Caller } from './caller.ts'
import { type CompiledDocument, compileDocument, notTexts } from './compileDocument.ts'
import { documentCache } from './documentCache.ts'
import { formatThrown } from './errors.ts'
import { guard, type Rules, type RulesOf } from './rules.ts'
import { scalars } from './scalars.ts'
import { areTexts } from './texts.ts'

export type GraphQLRequest = {
  query: string
  variables?: Record<string, unknown> | null
  operationName?: string | null
  /** True for what an operation of our own applications asks: what is made of its text stays. */
  isOurs?: boolean
}

/** A session that began, and the name by which the browser is known from now on. */
export type NewSession = { token: string; staff: boolean; expiresAt: string; device: string }

/** What a mutation asks of the door besides its data: start this session, or end the present one. */
export type SessionEffect = NewSession | 'ended'

export type Answer = {
  data?: Record<string, unknown> | null
  errors?: readonly GraphQLFormattedError[]
  extensions?: { session?: SessionEffect }
}

/** The caller and whatever the subgraph adds to answer them: loaders and database. */
export type BaseContext = Caller & { effects: { session?: SessionEffect } }

/** A subgraph as a value: tests and the one-process shape need no port. */
export type Subgraph<Name extends SubgraphName = SubgraphName> = {
  name: Name
  schema: GraphQLSchema
  /** Functions for other parts, never for end users. */
  internal: Internal<Name>
  execute(request: GraphQLRequest, caller: Caller): Promise<Answer>
  /** Starts relays and timed work. */
  start(): Promise<void>
  /** Lets running work finish and frees every connection. */
  stop(): Promise<void>
}

/** Type -> field -> resolver; each is typed where it is written. */
type ResolverMap = Record<string, Record<string, unknown>>

type Definition<Name extends SubgraphName, Context extends BaseContext, Resolvers extends ResolverMap> = {
  name: Name
  resolvers: Resolvers
  rules: RulesOf<Resolvers>
  context(caller: Caller): Context
  internal: Omit<Internal<Name>, 'health'>
  start(): Promise<void>
  stop(): Promise<void>
}

/** Builds a subgraph from its type definitions, resolvers and rules. Throws when a rule names no field. */
export function defineSubgraph<Name extends SubgraphName, Context extends BaseContext, Resolvers extends ResolverMap>(
  definition: Definition<Name, Context, Resolvers>,
): Subgraph<Name> {
  const used = Object.fromEntries(Object.entries(scalars).filter(([name]) => typeDefs(definition.name).includes(name)))
  const document = parse(typeDefs(definition.name))
  const resolvers = { ...used, ...foreignEntities(document), ...definition.resolvers }
  const schema = guard(
    buildSubgraphSchema([{ typeDefs: document, resolvers: resolvers as GraphQLResolverMap<Context> }]),
    definition.rules as Rules,
  )
  const compiled = documentCache<CompiledDocument>()
  const compile = (request: GraphQLRequest) => {
    const key = `${request.operationName ?? ''}\n${request.query}`
    const known = compiled.get(key)
    if (known) return known
    const made = compileDocument(schema, request)
    if (request.isOurs) compiled.keepOurs(key, made)
    else compiled.keepForeign(key, made, key.length)
    return made
  }
  return {
    name: definition.name,
    schema,
    internal: { ...definition.internal, health: () => subgraphHealth(definition.name) } as Internal<Name>,
    start: definition.start,
    stop: definition.stop,
    async execute(request, caller) {
      const compiledDocument = compile(request)
      const context = definition.context(caller)
      if (!areTexts(request.variables)) return answer({ errors: [notTexts()] }, context, definition.name)
      const result = await compiledDocument(request.variables, context)
      return answer(result, context, definition.name)
    },
  }
}

/**
 * Entities another subgraph owns. The gateway never asks for them here; without a resolver they would hand the caller
 * back the very object that was sent, so they answer null.
 */
function foreignEntities(document: DocumentNode): Record<string, { __resolveReference: () => null }> {
  const foreign = document.definitions.filter(
    (node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION &&
      node.directives?.some(({ arguments: args }) =>
        args?.some(({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value),
      ),
  ) as ObjectTypeDefinitionNode[]
  return Object.fromEntries(foreign.map(({ name }) => [name.value, { __resolveReference: () => null }]))
}

function answer(result: ExecutionResult, context: BaseContext, subgraph: SubgraphName): Answer {
  const session = context.effects.session
  return {
    data: result.data as Answer['data'],
    ...(result.errors?.length ? { errors: result.errors.map((error) => formatError(error, context, subgraph)) } : {}),
    ...(session ? { extensions: { session } } : {}),
  }
}

/** Our own errors as they are; the compiler's about input as BAD_USER_INPUT; anything else logged and masked. */
function formatError(error: GraphQLError, context: BaseContext, subgraph: SubgraphName): GraphQLFormattedError {
  const place = error.path ? { path: error.path } : {}
  const thrown = formatThrown(error, context.locale)
  if (thrown) {
    const { requestId } = context
    if (thrown.extensions.code === 'SUBGRAPH_UNAVAILABLE') {
      log.warn({ err: error, requestId, subgraph, path: error.path }, 'a subgraph did not answer')
    }
    return { ...thrown, ...place }
  }
  if (error.extensions?.code === 'BAD_USER_INPUT' || (!error.originalError && !error.path)) {
    return { message: error.message, extensions: { code: 'BAD_USER_INPUT' } }
  }
  log.error(
    { err: error.originalError ?? error, requestId: context.requestId, subgraph, path: error.path },
    'unexpected error',
  )
  return { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' }, ...place }
}
