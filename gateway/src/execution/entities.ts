/** An object of an answer that is being put together. */
export type Entity = Record<string, unknown>

/** A place in an answer, such as `contracts`, `nodes`, 3, `requester`. */
export type Place = (string | number)[]

const isEntity = (value: unknown): value is Entity => typeof value === 'object' && value !== null

/** Every object at a path, in the order of the answer; `@` stands for each element of a list, and nothing for null. */
export function entitiesAt(root: Entity, path: readonly string[]): Entity[] {
  let level: unknown[] = [root]
  for (const part of path) {
    const next: unknown[] = []
    for (const value of level) {
      if (!isEntity(value)) continue
      if (part !== '@') next.push(value[part])
      else for (const element of value as unknown as unknown[]) next.push(element)
    }
    level = next
  }
  return level.filter(isEntity)
}

/** Where each object of `entitiesAt` stands. Walked only when one of them failed. */
export function placesAt(root: Entity, path: readonly string[]): Place[] {
  let level: { value: unknown; place: Place }[] = [{ value: root, place: [] }]
  for (const part of path) {
    level = level.flatMap(({ value, place }) => {
      if (!isEntity(value)) return []
      if (part !== '@') return [{ value: value[part], place: [...place, part] }]
      return (value as unknown as unknown[]).map((element, index) => ({ value: element, place: [...place, index] }))
    })
  }
  return level.filter(({ value }) => isEntity(value)).map(({ place }) => place)
}

/**
 * Takes over what a subgraph answered into what is there already: objects field by field, lists of one length element
 * by element, anything else as it is.
 */
export function merge(target: Entity, source: Entity): void {
  for (const key in source) {
    const value = source[key]
    const present = target[key]
    if (value === undefined) continue
    if (!isEntity(present) || !isEntity(value)) target[key] = value
    else if (!Array.isArray(value)) merge(present, value)
    else if (!Array.isArray(present) || present.length !== value.length) target[key] = value
    else mergeElements(present, value)
  }
}

function mergeElements(present: unknown[], list: unknown[]): void {
  for (const [index, value] of list.entries()) {
    const element = present[index]
    if (isEntity(element) && isEntity(value)) merge(element, value)
    else present[index] = value
  }
}
