import type { Answer } from '@parvis/kernel/graph/subgraph.ts'
import type { SubgraphName } from '@parvis/schema/typeDefs.ts'
import { GraphQLError, type GraphQLFormattedError, Kind, parse, print } from 'graphql'
import { type Entity, entitiesAt, merge, type Place, placesAt } from './entities.ts'
import { type FetchNode, unexpected } from './queryPlan.ts'
import type { Represent } from './representation.ts'
import type { Run, Step } from './step.ts'

/** A fetch of a query's or mutation's own fields. */
export function compileRootFetch({ serviceName, operation, operationName, variableUsages = [] }: FetchNode): Step {
  return async (run) => {
    const variables = pick(run.variables, variableUsages)
    const answer = await run.fetch(serviceName as SubgraphName, { query: operation, variables, operationName })
    if (answer.data) merge(run.root, answer.data)
    for (const error of answer.errors ?? []) run.errors.push(failure(error, error.path && [...error.path]))
  }
}

/** A fetch of entities that stand at one path of the answer. */
export type EntityFetch = { node: FetchNode; path: string[]; represent: Represent }

/** Entities of one selection, wherever they stand: one list of the request. */
type Part = { alias: string; variable: string; selection: string; targets: { path: string[]; represent: Represent }[] }

/**
 * All entities that are wanted of one subgraph at one moment, in one request: each entity once however often it
 * occurs, and those of one selection in one list.
 */
export function compileEntityFetch(fetches: readonly EntityFetch[]): Step {
  const { serviceName, operationName } = fetches[0]!.node
  const variableUsages = [...new Set(fetches.flatMap(({ node }) => node.variableUsages ?? []))]
  const { query, parts } = combine(fetches)
  return async (run) => {
    const variables = pick(run.variables, variableUsages)
    const asked = parts.map((part) => represent(run.root, part))
    if (asked.every(({ sent }) => sent.length === 0)) return
    for (const [index, { variable }] of parts.entries()) variables[variable] = asked[index]!.sent
    const answer = await run.fetch(serviceName as SubgraphName, { query, variables, operationName })
    for (const [index, part] of parts.entries()) takeOver(answer, part, asked[index]!)
    for (const error of answer.errors ?? []) run.errors.push(...failures(run, error, { parts, asked }))
  }
}

/** What a part sends, and which entity of which path waits for which of it. */
type Asked = { sent: Entity[]; waiting: { entity: Entity; slot: number; target: number; nth: number }[] }

function represent(root: Entity, { targets }: Part): Asked {
  const sent: Entity[] = []
  const waiting: Asked['waiting'] = []
  const slots = new Map<string, number>()
  for (const [target, { path, represent }] of targets.entries()) {
    for (const [nth, entity] of entitiesAt(root, path).entries()) {
      const representation = represent(entity)
      if (!representation) continue
      const key = keyOf(representation)
      let slot = slots.get(key)
      if (slot === undefined) {
        slot = sent.push(representation) - 1
        slots.set(key, slot)
      }
      waiting.push({ entity, slot, target, nth })
    }
  }
  return { sent, waiting }
}

/** Representations of one part have the same fields, so they are the same when their values are. */
function keyOf(representation: Entity): string {
  const values = Object.values(representation)
  return values.every((value) => typeof value === 'string') ? values.join('\n') : JSON.stringify(representation)
}

/** Entities that occur more than once share what was answered: whatever is fetched into it later is the same for all. */
function takeOver(answer: Answer, { alias }: Part, { waiting }: Asked): void {
  const found = answer.data?.[alias] as (Entity | null)[] | null | undefined
  if (!found) return
  for (const { entity, slot } of waiting) {
    const answered = found[slot]
    if (answered) merge(entity, answered)
  }
}

/** An error at an entity stands at each of its occurrences. */
function failures(
  run: Run,
  error: GraphQLFormattedError,
  { parts, asked }: { parts: Part[]; asked: Asked[] },
): GraphQLError[] {
  const [alias, slot, ...rest] = error.path ?? []
  const index = parts.findIndex((part) => part.alias === alias)
  if (index < 0 || typeof slot !== 'number') return [failure(error, undefined)]
  const places = parts[index]!.targets.map(({ path }) => placesAt(run.root, path))
  return asked[index]!.waiting.filter((one) => one.slot === slot).map(({ target, nth }) =>
    failure(error, [...places[target]![nth]!, ...rest]),
  )
}

const failure = ({ message, extensions }: GraphQLFormattedError, path: Place | undefined) =>
  new GraphQLError(message, { path, extensions })

function pick(variables: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {}
  for (const name of names) if (Object.hasOwn(variables, name)) picked[name] = variables[name]
  return picked
}

/** One operation out of several `_entities` operations of one subgraph. */
function combine(fetches: readonly EntityFetch[]): { query: string; parts: Part[] } {
  const bySelection = new Map<string, Part>()
  const declared = new Map<string, string>()
  for (const { node, path, represent } of fetches) {
    const { selection, variables } = readEntityOperation(node.operation)
    for (const [name, declaration] of variables) declared.set(name, declaration)
    const nth = bySelection.size || ''
    const names = { alias: `_entities${nth}`, variable: `representations${nth}` }
    const part = bySelection.get(selection) ?? { ...names, selection, targets: [] }
    bySelection.set(selection, part)
    part.targets.push({ path, represent })
  }
  const parts = [...bySelection.values()]
  const declarations = [...declared.values(), ...parts.map(({ variable }) => `$${variable}:[_Any!]!`)]
  const fields = parts.map(
    ({ alias, variable, selection }) => `${alias}:_entities(representations:$${variable})${selection}`,
  )
  const { operationName } = fetches[0]!.node
  return { query: `query ${operationName ?? ''}(${declarations.join()}){${fields.join(' ')}}`, parts }
}

/** The selection of an `_entities` operation, and its variables beside the representations. */
function readEntityOperation(operation: string): { selection: string; variables: [name: string, text: string][] } {
  const { definitions } = parse(operation, { noLocation: true })
  const [definition] = definitions
  const field = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections[0] : undefined
  if (definitions.length > 1 || definition?.kind !== Kind.OPERATION_DEFINITION || field?.kind !== Kind.FIELD) {
    throw unexpected('an entity operation of another form')
  }
  return {
    selection: print(field.selectionSet!).replace(/\s+/g, ' '),
    variables: (definition.variableDefinitions ?? [])
      .filter(({ variable }) => variable.name.value !== 'representations')
      .map((variable) => [variable.variable.name.value, print(variable)]),
  }
}
