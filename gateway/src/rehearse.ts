import { setImmediate as nextTurn } from 'node:timers/promises'
import { log } from '@parvis/observe/log.ts'
import { untraced } from '@parvis/observe/tracing.ts'
import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
} from 'graphql'
import type { Gateway } from './gateway.ts'
import { nobody } from './nobody.ts'
import type { PersistedOperations } from './persistedOperations.ts'
import type { RequestContext } from './requestContext.ts'

/**
 * Sends every operation of ours through the gateway once, with nothing fetched, so that its document and its plan are
 * there when the first person asks. Lets requests pass in between. Returns how many do not fit the schema, and logs
 * them; breaks off when the signal is given.
 */
export async function rehearse(
  { server, schema }: Pick<Gateway, 'server' | 'schema'>,
  operations: PersistedOperations,
  signal?: AbortSignal,
): Promise<number> {
  let unfit = 0
  for (const [hash, query] of operations) {
    await nextTurn()
    if (signal?.aborted) return unfit
    const answer = await untraced(() =>
      server.executeOperation({ query, variables: placeholders(schema, query) }, { contextValue: nobodys }),
    )
    const errors = answer.body.kind === 'single' ? answer.body.singleResult.errors : undefined
    if (!errors) continue
    unfit++
    log.error({ hash, errors }, 'an operation of ours does not fit the schema')
  }
  return unfit
}

const nobodys: RequestContext = { caller: nobody('rehearsal'), applySession: () => {}, isRehearsal: true }

/** Values that only have the right form: without them the gateway does not come as far as planning. */
export function placeholders(schema: GraphQLSchema, query: string): Record<string, unknown> {
  const [operation] = parse(query, { noLocation: true }).definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  )
  const values: Record<string, unknown> = {}
  for (const { variable, type } of operation?.variableDefinitions ?? []) {
    const known = typeFromAST(schema, type as never) as GraphQLInputType | undefined
    if (known && isNonNullType(known)) values[variable.name.value] = placeholder(known.ofType)
  }
  return values
}

function placeholder(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return placeholder(type.ofType)
  if (isListType(type)) return []
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type))
    return Object.fromEntries(required.map((field) => [field.name, placeholder(field.type)]))
  }
  return { Int: 1, Float: 1, Boolean: true }[type.name as 'Int'] ?? 'x'
}
