import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { codeMessages, words } from './words.ts'

const { EN, FR, AR } = words
/** Every word under its whole key. */
function flat(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, word]) =>
    typeof word === 'string' ? [[path + key, word]] : flat(word, `${path}${key}.`),
  )
}
const keys = (value: object) => flat(value).map(([key]) => key)

it('every word, and what every code says, is there in the three languages', () => {
  for (const other of [FR, AR]) expect(keys(other)).toEqual(keys(EN))
  for (const other of [codeMessages.FR, codeMessages.AR]) expect(keys(other)).toEqual(keys(codeMessages.EN))
  for (const [key, word] of [EN, FR, AR, ...Object.values(codeMessages)].flatMap((each) => flat(each))) {
    expect(word.trim(), key).not.toBe('')
  }
})

const { words: said } = EN
it.each([
  ['ContractStage', said.contractStage, ['EXPIRED']],
  ['ContractStage', said.contractStageForClients, ['EXPIRED']],
  ['RenewalType', said.renewalType, []],
  ['MilestoneStatus', said.milestoneStatus, []],
  ['FinancialStatus', said.financialStatus, []],
  ['MatterKind', said.matterKind, []],
  ['Priority', said.priority, []],
  ['AccessType', said.accessType, []],
  ['PortalUserStatus', said.personStatus, []],
])('every value of %s has its word', (name, called, besides) => {
  const schema = readFileSync(new URL('../api.graphql', import.meta.url), 'utf8')
  const values = new RegExp(`enum ${name}\\b[^{]*\\{([^}]*)\\}`).exec(schema)![1]!.match(/^ {2}[A-Z_]+$/gm)!
  expect(Object.keys(called).sort()).toEqual([...values.map((value) => value.trim()), ...besides].sort())
})

it('mails say them from here, and nowhere a second time', () => {
  const mails = readFileSync(new URL('../../subgraphs/notifications/src/mail/locales/en.json', import.meta.url), 'utf8')
  const sentences = [...Object.values(said.contractStageForClients), said.where, said.field.reference]
  expect(sentences.filter((text) => mails.includes(`: "${text}"`))).toEqual([])
})
