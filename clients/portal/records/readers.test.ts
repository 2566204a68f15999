import { describe, expect, it } from 'vitest'
import { letterTo, readersOf } from './readers.ts'

const rima = { id: 'rima', displayName: 'Rima Haddad' }
const karim = { id: 'karim', displayName: 'Karim Aoun' }
const joelle = { id: 'joelle', displayName: 'Joëlle Mansour' }

describe('who sees a record', () => {
  it('names the watchers to the requester', () => {
    expect(readersOf({ viewerId: 'rima', requester: rima, watchers: [karim, joelle] })).toEqual({
      role: 'requester',
      requester: null,
      others: [karim, joelle],
    })
  })

  it('names the requester and the other watchers to a watcher, never themselves', () => {
    expect(readersOf({ viewerId: 'karim', requester: rima, watchers: [karim, joelle] })).toEqual({
      role: 'watcher',
      requester: rima,
      others: [joelle],
    })
  })

  it('calls a colleague who sees it by company sharing a colleague', () => {
    expect(readersOf({ viewerId: 'fadi', requester: null, watchers: [karim] })).toEqual({
      role: 'colleague',
      requester: null,
      others: [karim],
    })
  })
})

describe('a letter to the assignee', () => {
  it('names the record in its subject', () => {
    const record = { reference: 'CT0000412', title: 'Bail & annexe' }
    expect(letterTo({ displayName: 'Nadine Khoury', email: 'nadine@firm.example' }, record)).toBe(
      'mailto:nadine@firm.example?subject=CT0000412%20Bail%20%26%20annexe',
    )
  })
})
