import type { Caller } from '@parvis/kernel/graph/caller.ts'
import { type GraphQLField, type GraphQLObjectType, getNamedType, isUnionType } from 'graphql'
import { askedBy } from './asked.ts'
import { type Made, thingsOf } from './attached.ts'
import { type Leaf, leavesAt, leavesOf, operationOf } from './fields.ts'
import { type Known, kindAt } from './kinds.ts'
import { fieldArguments, fieldOf, peopleTypes, queries, recordQueries, recordTypes } from './names.ts'
import { callerFor } from './people.ts'
import type { KindOfRecord } from './records.ts'
import { columns, type State } from './states.ts'
import type { Row, Section } from './table.ts'
import type { AnswersWorld } from './world.ts'

export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The letters of what hangs on a record, by id. */
export const lettersOf = ({ id: recordId, things }: Made): Map<string, string> =>
  new Map([
    [recordId, ''],
    ...Object.values(things).flatMap((ids) =>
      Object.values(ids).map((id, index): [string, string] => [id, alphabet[index]!]),
    ),
  ])

/** Which letter is what, for the reader of the table. */
export const legend = () =>
  Object.entries({ ...thingsOf, told: columns.slice(1).map((title) => ({ title })) }).map(
    ([list, things]) => `${list}: ${things.map(({ title }, index) => `${alphabet[index]} ${title}`).join('; ')}`,
  )

/** Who is in which column, in a state. */
export const viewersOf = ({ people }: AnswersWorld, { cast }: Pick<State, 'cast'>) =>
  columns.map((column) => (column === 'signed out' ? null : people.of[cast[column]]))

/** A row for each label, filled column by column. */
export function rowsByColumn() {
  const rows = new Map<string, Row>()
  return {
    rows,
    add: (label: string, kind: string) => void rows.set(label, [...(rows.get(label) ?? []), kind]),
  }
}

type Asking = { caller: Caller; field: GraphQLField<unknown, unknown>; args: Record<string, unknown> }
/** Where no item is known. */
const nothing: Known = { letters: new Map() }
type Given = (leaf: Leaf, kind: string) => void

/** The kind of answer each of these fields gets: asked all together, and alone where another took it along. */
async function askFor(world: AnswersWorld, asking: Asking, leaves: Leaf[], known: Known, give: Given): Promise<void> {
  const { caller, field, args } = asking
  const selection = leaves.map((leaf) => leaf.selection).join(' ')
  const answered = await world.ask(caller, operationOf('query', field, selection), args)
  const isAlone = leaves.length === 1
  for (const leaf of leaves) {
    const kind = kindAt(answered, [field.name, ...leaf.path], { ...known, isAlone })
    if (kind === null) await askFor(world, asking, [leaf], known, give)
    else give(leaf, kind)
  }
}

const walking = { stopAt: new Set([...peopleTypes, ...Object.values(recordTypes)]), fieldArguments }
const whole: Leaf = { path: [], selection: '', type: undefined as never }

function leavesOfQuery(field: GraphQLField<unknown, unknown>): Leaf[] {
  const leaves = leavesOf(getNamedType(field.type), walking)
  return leaves.length ? leaves : [whole]
}

export const queryNamed = ({ schema }: AnswersWorld, name: string) => {
  const field = schema.getQueryType()!.getFields()[name]
  if (!field) throw new Error(`there is no query ${name}`)
  return field
}

/** A table of one root field: a row for each of its fields. */
async function sectionOfQuery(world: AnswersWorld, key: string, state: State): Promise<Section> {
  const field = queryNamed(world, fieldOf(key))
  const { rows, add } = rowsByColumn()
  for (const person of viewersOf(world, state)) {
    const caller = await callerFor(world.databases.identity, person)
    const args = (await queries[key]!(await askedBy(world, person))) ?? {}
    await askFor(world, { caller, field, args }, leavesOfQuery(field), nothing, ({ path }, kind) =>
      add(path.join('.') || fieldOf(key), kind),
    )
  }
  return { title: key, columns, rows, ...(key === fieldOf(key) ? {} : { like: fieldOf(key) }) }
}

/** Every query that is asked. */
export function askedQueries(): string[] {
  const ofRecords = (['contract', 'matter'] as const).flatMap((kind) => Object.values(recordQueries(kind)))
  return [...Object.keys(queries).map(fieldOf), ...ofRecords.map(({ field }) => field)]
}

/** The queries that are not about one record. */
export async function sectionsOfQueries(world: AnswersWorld, state: State): Promise<Section[]> {
  const sections: Section[] = []
  for (const key of Object.keys(queries)) sections.push(await sectionOfQuery(world, key, state))
  return sections
}

export type OfRecord = { kind: KindOfRecord; state: State; record: Made }

/** What each viewer is answered about a record: every field of it, and whether lists have it. */
export async function addRecordRows(
  world: AnswersWorld,
  { kind, state, record }: OfRecord,
  add: (label: string, kind: string) => void,
) {
  const letters = lettersOf(record)
  // In a list of many only what is about this record counts.
  const aboutThis = new Map([record.id, ...Object.values(record.things.told ?? {})].map((id) => [id, '']))
  for (const person of viewersOf(world, state)) {
    const caller = await callerFor(world.databases.identity, person)
    for (const [title, { field: name, below, args }] of Object.entries(recordQueries(kind))) {
      const field = queryNamed(world, name)
      const leaves = leavesOfQuery(field).filter(({ path }) => path.join('.').startsWith(below))
      const known = title ? { letters: aboutThis, isNothingElse: true } : { letters }
      await askFor(world, { caller, field, args: args({ record }) }, leaves, known, ({ path }, answered) =>
        add([title, path.join('.')].filter(Boolean).join(': '), answered),
      )
    }
  }
}

/** Who is named on a record, each place with every field of that person or company (V13). */
export async function sectionsOfPeople(world: AnswersWorld, { kind, state, record }: OfRecord): Promise<Section[]> {
  const field = queryNamed(world, kind)
  const first = new Map<string, string>()
  const sections: Section[] = []
  const { schema } = world
  for (const leaf of leavesOfQuery(field)) {
    const types = isUnionType(leaf.type) ? leaf.type.getTypes() : [leaf.type]
    for (const type of types.filter(({ name }) => peopleTypes.includes(name))) {
      const title = `The ${type.name} at ${kind}.${leaf.path.join('.')}, ${state.title}`
      const { rows, add } = rowsByColumn()
      const leaves = leavesAt(leaf, schema.getType(type.name) as GraphQLObjectType, walking)
      for (const person of viewersOf(world, state)) {
        const caller = await callerFor(world.databases.identity, person)
        await askFor(world, { caller, field, args: { id: record.id } }, leaves, nothing, ({ path }, answered) =>
          add(path.slice(leaf.path.length).join('.'), answered),
        )
      }
      sections.push({ title, columns, rows, like: first.get(type.name) })
      if (!first.has(type.name)) first.set(type.name, title)
    }
  }
  return sections
}
