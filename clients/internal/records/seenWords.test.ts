import i18next, { type TFunction } from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import translation from '../locales/en.json' with { type: 'json' }
import { seenWords, seenWordsInList } from './seenWords.ts'

let t: TFunction
beforeAll(async () => {
  t = await i18next.createInstance().init({ lng: 'en', resources: { en: { translation } } })
})

const share = { visible: true }
const reader = (displayName: string, canSee = true) => ({ person: { displayName }, canSee, invited: false })
const invited = (displayName: string) => ({ person: { displayName }, canSee: false, invited: true })
const words = (...readers: ReturnType<typeof reader>[]) => seenWords({ share, readers }, { t, language: 'en' })

describe('who sees a record', () => {
  it('leaves out a watcher who was cut off by a company move', () => {
    expect(words(reader('Rima Haddad'), reader('Karim Aoun', false), reader('Fadi Saliba'))).toBe(
      'Client can see it: Rima Haddad and Fadi Saliba',
    )
  })

  it('leaves out a requester who was cut off, and says when nobody is left', () => {
    expect(words(reader('Rima Haddad', false), reader('Karim Aoun'))).toBe('Client can see it: Karim Aoun')
    expect(words(reader('Rima Haddad', false))).toBe('Shown in the client portal, but nobody has access now')
  })

  it('says of somebody who was only invited that they were, not that they can see it', () => {
    expect(words(reader('Rima Haddad'), invited('Joëlle Mansour'))).toBe(
      'Client can see it: Rima Haddad. Invited, cannot see it yet: Joëlle Mansour',
    )
    expect(words(invited('Joëlle Mansour'), reader('Karim Aoun', false))).toBe(
      'Shown in the client portal. Invited, cannot see it yet: Joëlle Mansour',
    )
  })

  it('names a few and counts the others', () => {
    const names = ['Rima Haddad', 'Karim Aoun', 'Fadi Saliba', 'Marc Saab', 'Joëlle Mansour', 'Nour Haddad']
    expect(words(...names.slice(0, 5).map((name) => reader(name)))).toMatch(/Marc Saab,? and Joëlle Mansour$/)
    expect(words(...names.map((name) => reader(name)))).toMatch(/Marc Saab,? and 2 more$/)
  })

  it('says nothing of a record that is hidden', () => {
    expect(seenWords({ share: null, readers: [reader('Rima Haddad')] }, { t, language: 'en' })).toBe('')
  })
})

it('in a list counts no watchers: whether they still have access was not asked', () => {
  const requester = { displayName: 'Rima Haddad', status: 'ACTIVE' as const }
  expect(seenWordsInList({ share, requester, watchers: [{}, {}] }, t)).toBe(
    'Client can see it: Rima Haddad and watchers',
  )
  expect(seenWordsInList({ share, requester, watchers: [] }, t)).toBe('Client can see it: Rima Haddad')
  expect(seenWordsInList({ share, requester: { ...requester, status: 'INVITED' }, watchers: [] }, t)).toBe(
    'Shown in the client portal. Invited, cannot see it yet: Rima Haddad',
  )
})
