import type { Caller } from '@parvis/kernel/graph/caller.ts'
import type { Subgraph } from '@parvis/kernel/graph/subgraph.ts'
import { subgraphNames } from '@parvis/schema/typeDefs.ts'
import { type GraphQLField, type GraphQLObjectType, type GraphQLUnionType, getNamedType, isLeafType } from 'graphql'
import { type AskedOfRecord, askedAbout, askedBy } from './asked.ts'
import type { Made } from './attached.ts'
import { kindAt } from './kinds.ts'
import {
  type Asking,
  entities,
  fieldOf,
  functionsOfKind,
  innerFunctions,
  recordFunctions,
  recordTypes,
} from './names.ts'
import { callerFor } from './people.ts'
import type { KindOfRecord } from './records.ts'
import { lettersOf, type OfRecord, rowsByColumn, viewersOf } from './sections.ts'
import { columns, type State } from './states.ts'
import type { Section } from './table.ts'
import type { AnswersWorld } from './world.ts'

/** A function of any name, which the table asks by its entry in `names.ts`. */
type InternalFunction = (payload: never) => Promise<unknown>

type Add = (label: string, kind: string) => void

/** The types a subgraph answers about by reference. */
function entityTypes({ schema }: Subgraph): GraphQLObjectType[] {
  const union = schema.getType('_Entity') as GraphQLUnionType | undefined
  return [...(union?.getTypes() ?? [])]
}

const isExternal = ({ astNode }: GraphQLField<unknown, unknown>) =>
  astNode?.directives?.some(({ name }) => name.value === 'external')

/** What a subgraph tells others of a type but nobody at the gateway. */
function innerFields({ schema }: AnswersWorld, type: GraphQLObjectType): string[] {
  const open = schema.getType(type.name) as GraphQLObjectType
  return Object.values(type.getFields())
    .filter((field) => !(field.name in open.getFields()) && !isExternal(field) && isLeafType(getNamedType(field.type)))
    .map(({ name }) => name)
}

/** What is asked about by reference, and how the table calls it. */
type Reference = {
  subgraph: Subgraph
  type: GraphQLObjectType
  title: string
  ids: string[]
  letters: ReadonlyMap<string, string>
}

/** Past the gateway: what a subgraph answers about a reference, whoever sends it, with a forged field beside the id. */
async function addEntity(world: AnswersWorld, caller: Caller, reference: Reference, add: Add): Promise<void> {
  const { subgraph, type, title, ids, letters } = reference
  for (const field of ['', ...innerFields(world, type)]) {
    const query = `query ($any: [_Any!]!) { _entities(representations: $any) { ... on ${type.name} { id ${field} } } }`
    const any = ids.map((id) => ({ __typename: type.name, id, portalVisible: true }))
    const { data = null, errors = [] } = await subgraph.execute({ query, variables: { any } }, caller)
    const known = { letters, isNothingElse: true, isAlone: true }
    add(`_entities ${title}${field && `: ${field}`}`, kindAt({ data, errors }, ['_entities', field || 'id'], known)!)
  }
}

const reached = (name: string) => {
  const known = entities[name]
  if (known === undefined) throw new Error(`the entity ${name} has no entry in names.ts`)
  return known
}

/** What of a record subgraphs answer about by reference: itself, what hangs on it, and who was told of it. */
function referencesTo(world: AnswersWorld, { kind, record }: OfRecord): Reference[] {
  const letters = lettersOf(record)
  const owner = ownerOf(world, kind)
  return Object.values(world.subgraphs).flatMap((subgraph) =>
    entityTypes(subgraph).flatMap((type) => {
      const known = reached(type.name)
      const isOthers = known === 'record' ? type.name !== recordTypes[kind] : subgraph !== owner && known !== 'told'
      const ids = known === 'record' ? [record.id] : Object.values(record.things[String(known)] ?? {})
      const title = `${known} (${subgraph === owner ? 'its own' : subgraph.name})`
      return isOthers || !ids.length ? [] : [{ subgraph, type, title, ids, letters }]
    }),
  )
}

const ownerOf = ({ subgraphs }: AnswersWorld, kind: KindOfRecord) =>
  subgraphs[kind === 'contract' ? 'contracts' : 'matters']

/** What each viewer gets about a record past the gateway: by reference, and by the inner functions. */
export async function addInnerRows(world: AnswersWorld, about: OfRecord, add: Add): Promise<void> {
  const { kind, state, record } = about
  const references = referencesTo(world, about)
  const internal: Record<string, InternalFunction> = ownerOf(world, kind).internal
  for (const person of viewersOf(world, state)) {
    const caller = await callerFor(world.databases.identity, person)
    for (const reference of references) await addEntity(world, caller, reference, add)
    const asked = await askedAbout(world, { kind, record, person, viewer: caller.viewer })
    for (const [key, payload] of Object.entries({ ...recordFunctions, ...functionsOfKind[kind] })) {
      const kindOfAnswer = await kindOfThings(internal[fieldOf(key)]!, { asked, payload })
      add(`${key}()`, kindOfAnswer)
    }
  }
}

type OfThings = { asked: AskedOfRecord; payload: Asking<AskedOfRecord> }

/** The kind of a function's answer; about every item of a list, where it is asked about one. */
async function kindOfThings(call: InternalFunction, { asked, payload }: OfThings): Promise<string> {
  let list: string | undefined
  const listed = (name: string) => {
    list = name
    return ''
  }
  const whole = await payload({ ...asked, thing: listed })
  if (!list) return kindOfCall(() => call(whole as never))
  const letters = lettersOf(asked.record)
  const kinds = await Promise.all(
    Object.values(asked.record.things[list] ?? {}).map(async (id) => {
      const one = await payload({ ...asked, thing: () => id })
      return { kind: await kindOfCall(() => call(one as never)), letter: letters.get(id)! }
    }),
  )
  const groups = Map.groupBy(kinds, ({ kind }) => kind)
  if (groups.size === 1 && !groups.has('value')) return [...groups.keys()][0] ?? 'empty'
  return (groups.get('value') ?? []).map(({ letter }) => letter).join('')
}

async function kindOfCall(call: () => Promise<unknown>): Promise<string> {
  try {
    const data = await call()
    return data === false ? 'no' : kindOfResult(data)
  } catch {
    return 'throws'
  }
}

/** Read as an answer is. */
const kindOfResult = (result: unknown) =>
  kindAt({ data: { result }, errors: [] }, ['result'], { letters: new Map(), isAlone: true })!

/** What is by reference, past the gateway, of what hangs on no record. */
export async function sectionOfEntities(world: AnswersWorld, state: State): Promise<Section> {
  const { rows, add } = rowsByColumn()
  for (const person of viewersOf(world, state)) {
    const caller = await callerFor(world.databases.identity, person)
    const asked = await askedBy(world, person)
    for (const subgraph of Object.values(world.subgraphs)) {
      for (const type of entityTypes(subgraph)) {
        const known = reached(type.name)
        if (typeof known !== 'function') continue
        const id = known(asked)
        const named = { title: `${type.name} (${subgraph.name})`, ids: [id], letters: new Map([[id, '']]) }
        await addEntity(world, caller, { subgraph, type, ...named }, add)
      }
    }
  }
  return { title: 'Past the gateway, by reference', columns, rows }
}

/** The inner functions that know no viewer; a record's are asked about these. Throws for one without an entry. */
export async function sectionOfFunctions(world: AnswersWorld, records: Record<KindOfRecord, Made>): Promise<Section> {
  const { rows, add } = rowsByColumn()
  const ofViewers = Object.keys({ ...recordFunctions, ...functionsOfKind.contract }).map(fieldOf)
  for (const name of subgraphNames) {
    const kind = name === 'matters' ? 'matter' : 'contract'
    const record = records[kind]
    const asked = await askedAbout(world, { kind, record, person: null, viewer: null })
    const functions = Object.entries(world.subgraphs[name].internal).sort(([one], [other]) => (one < other ? -1 : 1))
    for (const [key, call] of functions) {
      if (ofViewers.includes(key)) continue
      const payload = innerFunctions[name][key]
      if (!payload) throw new Error(`the inner function ${name}.${key} has no entry in names.ts`)
      add(`${name}.${key}()`, await kindOfThings(call, { asked, payload }))
    }
  }
  return { title: 'Inner functions that know no viewer', columns: ['anybody'], rows }
}
