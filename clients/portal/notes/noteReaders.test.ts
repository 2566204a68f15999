import { describe, expect, it } from 'vitest'
import { callNames, noteReaders, readersList } from './noteReaders.ts'

const rima = { id: 'rima', displayName: 'Rima Haddad' }
const karim = { id: 'karim', displayName: 'Karim Aoun' }
const joelle = { id: 'joelle', displayName: 'Joëlle Mansour' }
const nadine = { displayName: 'Nadine Khoury' }

describe('the readers of a note', () => {
  it('are who looks after the record, the requester and the watchers, without the writer', () => {
    expect(noteReaders({ viewerId: 'karim', assignee: nadine, requester: rima, watchers: [karim, joelle] })).toEqual([
      'Nadine Khoury',
      'Rima Haddad',
      'Joëlle Mansour',
    ])
  })

  it('are the legal team when nobody looks after the record', () => {
    const readers = noteReaders({ viewerId: 'rima', assignee: null, requester: rima, watchers: [karim] })
    expect(readersList('en', readers, { legalTeam: 'the legal team' })).toBe('the legal team and Karim')
  })

  it('are named once, also when the requester was made a watcher', () => {
    expect(noteReaders({ viewerId: 'karim', assignee: nadine, requester: rima, watchers: [rima] })).toHaveLength(2)
  })
})

describe('the names in the sentence', () => {
  it('are first names', () => {
    const readers = ['Nadine Khoury', 'Karim Aoun', 'Joëlle Mansour']
    expect(readersList('en', readers, { legalTeam: '' })).toBe('Nadine, Karim and Joëlle')
    expect(readersList('fr', readers, { legalTeam: '' })).toBe('Nadine, Karim et Joëlle')
  })

  it('are whole where two have the same first name, or where the first word is half a name', () => {
    expect(callNames(['Karim Aoun', 'Karim Haddad', 'Rima Haddad'])).toEqual(['Karim Aoun', 'Karim Haddad', 'Rima'])
    expect(callNames(['عبد الله سلامة', 'Jean Paul Nasr'])).toEqual(['عبد الله', 'Jean Paul'])
  })
})
