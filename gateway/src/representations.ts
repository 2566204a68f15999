import type { Answer } from '@parvis/kernel/subgraph.ts'
import type { GraphQLFormattedError } from 'graphql'

type Variables = Record<string, unknown> | undefined | null

/** For each representation the gateway asked for, where it stands among those that are sent; null when all are. */
type Slots = number[] | null

/**
 * The gateway asks once per occurrence; a page of 50 contracts of 3 people needs 3 of them. Returns the variables with
 * every representation once.
 */
export function shareRepresentations(variables: Variables): { variables: Variables; slots: Slots } {
  const asked = variables?.representations
  if (!Array.isArray(asked)) return { variables, slots: null }
  const places = new Map<string, number>()
  const sent: unknown[] = []
  const slots = asked.map((representation) => {
    const key = JSON.stringify(representation)
    let place = places.get(key)
    if (place === undefined) {
      place = sent.push(representation) - 1
      places.set(key, place)
    }
    return place
  })
  if (sent.length === asked.length) return { variables, slots: null }
  return { variables: { ...variables, representations: sent }, slots }
}

/** The answer as if every occurrence had been sent. Each gets a copy of its own: the gateway writes into them. */
export function fanOutEntities(answer: Answer, slots: number[]): Answer {
  const entities = answer.data?._entities
  return {
    data: Array.isArray(entities)
      ? { ...answer.data, _entities: slots.map((place) => copy(entities[place])) }
      : answer.data,
    ...(answer.errors ? { errors: answer.errors.flatMap((error) => fanOutError(error, slots)) } : {}),
  }
}

function fanOutError(error: GraphQLFormattedError, slots: number[]): GraphQLFormattedError[] {
  const [root, place, ...rest] = error.path ?? []
  if (root !== '_entities' || typeof place !== 'number') return [error]
  return slots.flatMap((sent, asked) => (sent === place ? [{ ...error, path: [root, asked, ...rest] }] : []))
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy)
  if (value === null || typeof value !== 'object') return value
  const result: Record<string, unknown> = {}
  for (const key in value) result[key] = copy((value as Record<string, unknown>)[key])
  return result
}
