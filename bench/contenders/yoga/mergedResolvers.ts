import { readFileSync } from 'node:fs'
import { scalars } from '@parvis/kernel/graph/scalars.ts'
import type { Subgraph } from '@parvis/kernel/graph/subgraph.ts'
import { typeDefs } from '@parvis/schema/typeDefs.ts'
import {
  buildSchema,
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql'
import { createSchema } from 'graphql-yoga'

/** The context of each subgraph, by its name. */
export type Contexts = Record<string, unknown>
type Resolver = GraphQLFieldResolver<unknown, Contexts>
type Load = (reference: { id: string }, contexts: Contexts) => unknown
// biome-ignore lint/suspicious/noExplicitAny: resolver maps of different parents have no other common type
type Resolvers = Record<string, Record<string, any>>

export type Part = { subgraph: Subgraph; resolvers: Resolvers }

/**
 * One schema of all subgraphs: their guarded resolvers as they are, each with its own subgraph's context. Where one
 * refers to another's row by id, the row is loaded here, so nothing is fetched by representation.
 */
export function mergedSchema(parts: Part[]): GraphQLSchema {
  const owners = ownersOf(parts)
  const sdl = readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8')
  const api = buildSchema(sdl)
  const resolvers: Resolvers = { ...(scalars as unknown as Resolvers) }
  for (const { subgraph } of parts) {
    const foreign = typesWith(subgraph.name, isStub)
    for (const type of Object.values(subgraph.schema.getTypeMap())) {
      if (/^_|^link__/.test(type.name)) continue
      if (isAbstractType(type) && type.resolveType) resolvers[type.name] = { __resolveType: type.resolveType }
      if (!isObjectType(type) || foreign.has(type.name)) continue
      for (const field of Object.values(type.getFields())) {
        const own = ownContext(subgraph.name, field.resolve)
        const refers = [...foreign, ...extendedTypes(subgraph.name)].some((name) =>
          mayBe(subgraph.schema, getNamedType(field.type), name),
        )
        const resolve = refers ? loading(own, owners) : field.resolve && own
        if (resolve && hasField(api, type.name, field.name))
          resolvers[type.name] = { ...resolvers[type.name], [field.name]: resolve }
      }
    }
  }
  return createSchema({ typeDefs: sdl, resolvers: resolvers as never })
}

/** What subgraphs only tell each other is not in it. */
function hasField(api: GraphQLSchema, typeName: string, field: string): boolean {
  const type = api.getType(typeName)
  return isObjectType(type) && field in type.getFields()
}

/** How to load a row by its reference, by the type it has where it is at home. */
function ownersOf(parts: Part[]): Map<string, Load> {
  const owners = new Map<string, Load>()
  for (const { subgraph, resolvers } of parts) {
    const extended = new Set([...typesWith(subgraph.name, isExtension), ...extendedTypes(subgraph.name)])
    for (const [name, { __resolveReference: load }] of Object.entries(resolvers)) {
      if (load && !extended.has(name))
        owners.set(name, (reference, contexts) => load(reference, contexts[subgraph.name]))
    }
  }
  return owners
}

const typesWith = (name: Subgraph['name'], fits: (node: ObjectTypeDefinitionNode) => boolean | undefined) =>
  new Set(
    parse(typeDefs(name)).definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION && fits(node) ? [node.name.value] : [],
    ),
  )

/** Types of another subgraph that one adds to what is declared of them elsewhere. */
const extendedTypes = (name: Subgraph['name']) =>
  parse(typeDefs(name)).definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_EXTENSION ? [node.name.value] : [],
  )

/** A type of another subgraph that one only refers to. */
const isStub = ({ directives }: ObjectTypeDefinitionNode) =>
  directives?.some(({ arguments: args }) => args?.some((argument) => argument.name.value === 'resolvable'))

/** A type of another subgraph that one adds fields to. */
const isExtension = ({ fields }: ObjectTypeDefinitionNode) =>
  fields?.some(({ directives }) => directives?.some(({ name }) => name.value === 'external'))

function mayBe(schema: GraphQLSchema, type: GraphQLNamedType, name: string): boolean {
  if (isAbstractType(type)) return schema.getPossibleTypes(type).some((possible) => possible.name === name)
  return type.name === name
}

const ownContext =
  (name: string, resolve: Resolver = defaultFieldResolver): Resolver =>
  (parent, args, contexts, info) =>
    resolve(parent, args, contexts[name] as Contexts, info)

/** A resolver whose references are loaded; what was no reference, or is nobody's to load, stays. */
const loading =
  (resolve: Resolver, owners: Map<string, Load>): Resolver =>
  async (parent, args, contexts, info) => {
    const type = getNamedType(info.returnType)
    const load = async (found: unknown): Promise<unknown> => {
      if (Array.isArray(found)) return Promise.all(found.map(load))
      if (found === null || typeof found !== 'object') return found
      const { id, __typename = type.name } = found as { id: string; __typename?: string }
      const row = await owners.get(__typename)?.({ id }, contexts)
      // A row says nothing of its type, which a union wants to know.
      return row && isAbstractType(type) ? { ...row, __typename } : row
    }
    return load(await resolve(parent, args, contexts, info))
  }
