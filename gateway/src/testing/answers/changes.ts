import type { Caller } from '@parvis/kernel/graph/caller.ts'
import { type GraphQLObjectType, getNamedType, isLeafType } from 'graphql'
import { askedAbout, askedBy } from './asked.ts'
import type { Made } from './attached.ts'
import { operationOf } from './fields.ts'
import { mutations, recordMutations } from './inputs.ts'
import { type Asking, fieldOf } from './names.ts'
import { callerFor } from './people.ts'
import { insertRecord, type KindOfRecord, neverMade } from './records.ts'
import { rowsByColumn, viewersOf } from './sections.ts'
import { columns, type State } from './states.ts'
import { type Section, untried } from './table.ts'
import type { AnswersWorld } from './world.ts'

/** Every mutation that is tried. */
export const triedMutations = (): string[] =>
  [mutations, recordMutations('contract'), recordMutations('matter')].flatMap(Object.keys).map(fieldOf)

type Trying<About> = { key: string; input: Asking<About>; caller: Caller }

/** What somebody is answered to a mutation: `value` when it is done, the code of a refusal, or what was thrown. */
async function attempt<About>(
  world: AnswersWorld,
  { key, input, caller }: Trying<About>,
  about: () => Promise<About>,
): Promise<string> {
  const field = world.schema.getMutationType()!.getFields()[fieldOf(key)]!
  const payload = getNamedType(field.type) as GraphQLObjectType
  const made = Object.values(payload.getFields()).map(({ name, type }) =>
    isLeafType(getNamedType(type)) ? name : `${name} { ${name === 'userErrors' ? 'code' : '__typename'} }`,
  )
  const given = await input(await about())
  const { data, errors } = await world.ask(caller, operationOf('mutation', field, made.join(' ')), { input: given })
  const codes = errors.map(({ extensions }) => String(extensions?.code))
  const answer = (data as Record<string, { userErrors: { code: string }[] } | null> | null)?.[field.name]
  const refusals = (answer?.userErrors ?? []).map(({ code }) => `refused ${code}`)
  return [...new Set([...codes, ...refusals])].sort().join(' ') || (answer ? 'value' : 'null')
}

/** Every mutation that is about no record, as everybody: each try on something new. */
export async function sectionOfMutations(world: AnswersWorld, state: State): Promise<Section> {
  const { rows, add } = rowsByColumn()
  for (const [key, input] of Object.entries(mutations)) {
    for (const person of viewersOf(world, state)) {
      const caller = await callerFor(world.databases.identity, person)
      add(key, await attempt(world, { key, input, caller }, () => askedBy(world, person)))
    }
  }
  return { title: 'Mutations about the firm and its people', columns, rows }
}

type OfState = { kind: KindOfRecord; state: State; like?: string; title: string; isNever?: boolean }

/**
 * Every mutation about a record in a state, as everybody: after one that was done, the next try is on a new record.
 * Where only clients' answers can differ from the state it is like, the legal team does not try.
 */
export async function sectionOfChanges(world: AnswersWorld, of: OfState): Promise<Section> {
  const { kind, state, like, title, isNever } = of
  const { rows, add } = rowsByColumn()
  const { people, databases } = world
  const db = databases[kind === 'contract' ? 'contracts' : 'matters']
  const anew = async (): Promise<Made> => {
    const made = await insertRecord({ db, kind, state, people, isBare: true })
    return isNever ? neverMade(made) : made
  }
  const callers = await Promise.all(
    viewersOf(world, state).map(async (person) => ({ person, caller: await callerFor(databases.identity, person) })),
  )
  let record = await anew()
  for (const [key, input] of Object.entries(recordMutations(kind))) {
    for (const { person, caller } of callers) {
      const isLeftOut = state.changes === 'by clients' && person?.kind !== 'portal'
      const answer = isLeftOut
        ? untried
        : await attempt(world, { key, input, caller }, () =>
            askedAbout(world, { kind, record, person, viewer: caller.viewer }),
          )
      add(key, answer)
      if (answer === 'value') record = await anew()
    }
  }
  return { title, columns, rows, like }
}
