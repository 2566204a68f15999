import { expect, it } from 'vitest'
import { privacyConsequence, seersOf } from './recordPrivacy.ts'

const person = (id: string, role = 'LEGAL', status = 'ACTIVE') => ({ id, displayName: id, role, status })
const team = [
  person('admin', 'ADMIN'),
  person('creator'),
  person('named'),
  person('other'),
  person('new', 'LEGAL', 'INVITED'),
]
const always = [person('creator')]
const open = { isPrivate: false, namedIds: [] }
const restricted = (...namedIds: string[]) => ({ isPrivate: true, namedIds })
const ids = ({ lose, gain }: ReturnType<typeof privacyConsequence>) =>
  [lose, gain].map((all) => all.map(({ id }) => id))

it.each([
  ['restricted', open, restricted('named'), ['other'], []],
  ['opened', restricted('named'), open, [], ['other']],
  ['named otherwise', restricted('named'), restricted('other'), ['named'], ['other']],
  ['left as it is', restricted('named'), restricted('named'), [], []],
  ['restricted to nobody else', open, restricted(), ['named', 'other'], []],
] as const)(
  'a record %s: who loses it and who gets it; never creator, administrators or who cannot sign in',
  (_, before, after, lose, gain) => {
    expect(ids(privacyConsequence(team, { before, after, always }))).toEqual([lose, gain])
  },
)

it('somebody who made it and is named, too, is told once', () => {
  expect(seersOf({ always, named: [person('named'), person('creator')] }).map(({ id }) => id)).toEqual([
    'creator',
    'named',
  ])
})
