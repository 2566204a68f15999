import { portalSettings } from '@parvis/identity/src/tables.ts'
import { log } from '@parvis/observe/log.ts'
import type { GraphQLObjectType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Made } from './attached.ts'
import { sectionOfChanges, sectionOfMutations, triedMutations } from './changes.ts'
import { addInnerRows, sectionOfEntities, sectionOfFunctions } from './inner.ts'
import { insertRecord, insertTold, type KindOfRecord } from './records.ts'
import { addRecordRows, askedQueries, legend, rowsByColumn, sectionsOfPeople, sectionsOfQueries } from './sections.ts'
import { columns, type State, states } from './states.ts'
import { type Section, tableText } from './table.ts'
import { type AnswersWorld, answersWorld } from './world.ts'

/*
 * What everybody is answered: the kind of answer of every root field and of every field of a record, in every state of
 * its share. After a change that was meant, write the table anew and read what changed:
 * `npx vitest run --config vitest.workspace.ts --project gateway answerTable -u`
 */

let world: AnswersWorld
beforeAll(async () => {
  log.level = 'silent'
  world = await answersWorld()
})
afterAll(() => world.stop())

const [neverShown, shown] = states as [State, State]
const kinds: KindOfRecord[] = ['contract', 'matter']

/** What the settings leave to clients, for a state. */
async function settle({ settingsRefuse = false }: State): Promise<void> {
  await world.databases.identity.update(portalSettings).set({
    clientsMayComment: !settingsRefuse,
    clientsMayAddMilestones: !settingsRefuse,
    clientsMayEditMilestones: !settingsRefuse,
    clientsMayUpload: !settingsRefuse,
    downloadOnlyAfterApproval: settingsRefuse,
  })
}

const titleOf = (kind: KindOfRecord, state: string) => `A ${kind}, ${state}`

/** What is read of records: contracts first, and matters by what they have otherwise. */
async function sectionsOfRecords(): Promise<{ sections: Section[]; shownOnes: Record<KindOfRecord, Made> }> {
  const sections: Section[] = []
  const shownOnes: Partial<Record<KindOfRecord, Made>> = {}
  for (const kind of kinds) {
    for (const state of states) {
      const record = await insertRecord({ db: world.databases[`${kind}s`], kind, state, people: world.people })
      const told = await insertTold(world.databases.notifications, { kind, record, state, people: world.people })
      await settle(state)
      const { rows, add } = rowsByColumn()
      const made = { kind, state, record: { ...record, things: { ...record.things, told } } }
      await addRecordRows(world, made, add)
      await addInnerRows(world, made, add)
      const asContract = kind === 'matter' ? titleOf('contract', state.title) : undefined
      const like = state.like ? titleOf(kind, state.like) : asContract
      sections.push({ title: titleOf(kind, state.title), columns, rows, like })
      if (state === shown) shownOnes[kind] = record
      if (state === shown && kind === 'contract') sections.push(...(await sectionsOfPeople(world, made)))
    }
  }
  return { sections, shownOnes: shownOnes as Record<KindOfRecord, Made> }
}

/** What is tried on records: what both kinds share on contracts in every state, on matters where answers differ most. */
async function sectionsOfChanges(): Promise<Section[]> {
  const tries = kinds.flatMap((kind) => {
    const title = (state: string) => `Changes of a ${kind}, ${state}`
    const tried = states.filter(({ changes }) => (kind === 'contract' ? changes : changes === 'by everybody'))
    const ofStates = tried.map((state) => {
      return { kind, state, title: title(state.title), like: state.like && title(state.like) }
    })
    const never = { kind, state: neverShown, title: title('that never was'), like: title(neverShown.title) }
    return [...ofStates, { ...never, isNever: true }]
  })
  // Each has records of its own, so those under the same settings are tried side by side.
  const sections = new Map<string, Section>()
  for (const settingsRefuse of [true, false]) {
    await settle({ ...shown, settingsRefuse })
    const together = tries.filter(({ state }) => (state.settingsRefuse ?? false) === settingsRefuse)
    const done = await Promise.all(together.map((each) => sectionOfChanges(world, each)))
    for (const section of done) sections.set(section.title, section)
  }
  return tries.map(({ title }) => sections.get(title)!)
}

test('every query and every mutation of the graph is asked', () => {
  const named = (type: GraphQLObjectType | null | undefined) => Object.keys(type?.getFields() ?? {}).sort()
  const once = (names: string[]) => [...new Set(names)].sort()
  expect(once(askedQueries())).toEqual(named(world.schema.getQueryType()))
  expect(once(triedMutations())).toEqual(named(world.schema.getMutationType()))
})

test('everybody is answered what the answer table says', { timeout: 240_000 }, async () => {
  const { sections, shownOnes } = await sectionsOfRecords()
  await settle(shown)
  sections.push(...(await sectionsOfQueries(world, shown)))
  sections.push(await sectionOfEntities(world, shown), await sectionOfFunctions(world, shownOnes))
  sections.push(...(await sectionsOfChanges()))
  sections.push(await sectionOfMutations(world, shown))
  await expect(`${head()}\n${tableText(sections)}`).toMatchFileSnapshot('./answerTable.txt')
})

const head = () => `# What everybody is answered

Written by answerTable.test.ts. A cell is the kind of an answer, never what it says: \`value\`, \`null\`, \`absent\` where
nothing could have it, \`empty\` for a list without items, or a code; \`refused\` before a code of \`userErrors\`, \`-\` where
it was not tried. Where a section is as another, a column can be as another's column: *LEGAL as colleague*.
Rows that begin with \`_entities\` and those that end in () are asked past the gateway, with that caller.
Of what hangs on a record, letters say which have it:
${legend().join('\n')}
`
