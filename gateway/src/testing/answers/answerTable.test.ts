import { portalSettings } from '@parvis/identity/src/tables.ts'
import { log } from '@parvis/kernel/log.ts'
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
      const like = state.like
        ? titleOf(kind, state.like)
        : kind === 'matter'
          ? titleOf('contract', state.title)
          : undefined
      sections.push({ title: titleOf(kind, state.title), columns, rows, like })
      if (state === shown) shownOnes[kind] = record
      if (state === shown && kind === 'contract') sections.push(...(await sectionsOfPeople(world, made)))
    }
  }
  return { sections, shownOnes: shownOnes as Record<KindOfRecord, Made> }
}

async function sectionsOfChanges(): Promise<Section[]> {
  const sections: Section[] = []
  for (const kind of kinds) {
    const title = (state: string) => `Changes of a ${kind}, ${state}`
    // What both kinds share is told apart by contracts; matters are tried where the answers differ most.
    const tried = states.filter(({ changes }) => (kind === 'contract' ? changes : changes === 'by everybody'))
    for (const state of tried) {
      await settle(state)
      const like = state.like && title(state.like)
      sections.push(await sectionOfChanges(world, { kind, state, title: title(state.title), like }))
    }
    const never = { title: title('that never was'), like: title(neverShown.title), isNever: true }
    await settle(neverShown)
    sections.push(await sectionOfChanges(world, { kind, state: neverShown, ...never }))
  }
  return sections
}

test('every query and every mutation of the graph is asked', () => {
  const named = (type: GraphQLObjectType | null | undefined) => Object.keys(type?.getFields() ?? {}).sort()
  const once = (names: string[]) => [...new Set(names)].sort()
  expect(once(askedQueries())).toEqual(named(world.schema.getQueryType()))
  expect(once(triedMutations())).toEqual(named(world.schema.getMutationType()))
})

test('everybody is answered what the answer table says', { timeout: 120_000 }, async () => {
  const { sections, shownOnes } = await sectionsOfRecords()
  await settle(shown)
  sections.push(...(await sectionsOfQueries(world, shown)))
  sections.push(await sectionOfEntities(world, shown), await sectionOfFunctions(world, shownOnes))
  sections.push(...(await sectionsOfChanges()))
  await settle(shown)
  sections.push(await sectionOfMutations(world, shown))
  await expect(`${head()}\n${tableText(sections)}`).toMatchFileSnapshot('./answerTable.txt')
})

const head = () => `# What everybody is answered

Written by answerTable.test.ts. A cell is the kind of an answer, never what it says: \`value\`, \`null\`, \`absent\` where
nothing could have it, \`empty\` for a list without items, or a code; \`refused\` before a code of \`userErrors\`. Of what
hangs on a record, letters say which have it:
${legend().join('\n')}
`
