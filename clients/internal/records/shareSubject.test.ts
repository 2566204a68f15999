import { describe, expect, it } from 'vitest'
import { alreadyTold, isCutOff, type SharePerson, type ShareSubject, watcherObstacle } from './shareSubject.ts'

const cedre = { id: 'cedre', name: 'Groupe Cèdre SAL' }
const harcourt = { id: 'harcourt', name: 'Harcourt Shipping Ltd' }

function person(
  id: string,
  company: SharePerson['company'] = cedre,
  status: SharePerson['status'] = 'ACTIVE',
): SharePerson {
  return { id, displayName: id, jobTitle: null, status, accessType: 'CLIENT', locale: 'EN', company }
}

const rima = person('rima')

describe('watcherObstacle', () => {
  it('lets a colleague of the requester watch, also one who is only invited', () => {
    expect(watcherObstacle(person('karim'), rima)).toBeNull()
    expect(watcherObstacle(person('karim', cedre, 'INVITED'), rima)).toBeNull()
  })

  it.each([
    ['otherCompany', person('thomas', harcourt), rima],
    ['noCompany', person('nour', null), rima],
    ['requesterWithoutCompany', person('karim'), person('rima', null)],
    ['isRequester', rima, rima],
    ['inactive', person('fadi', cedre, 'INACTIVE'), rima],
    ['guest', { ...person('nour', null), accessType: 'GUEST' }, rima],
    ['noRequester', person('karim'), null],
  ] as const)('says %s', (obstacle, candidate, requester) => {
    expect(watcherObstacle(candidate, requester)).toBe(obstacle)
  })
})

describe('isCutOff', () => {
  const share: ShareSubject['share'] = { visible: true, attachmentsVisible: false, sharedAt: '', company: cedre }

  it('cuts a watcher who moved and one without a company', () => {
    expect(isCutOff(person('karim'), share, 'watcher')).toBe(false)
    expect(isCutOff(person('karim', harcourt), share, 'watcher')).toBe(true)
    expect(isCutOff(person('karim', null), share, 'watcher')).toBe(true)
  })

  it('keeps a requester who had no company when it was shared', () => {
    expect(isCutOff(person('nour', harcourt), { ...share, company: null }, 'requester')).toBe(false)
    expect(isCutOff(person('rima', harcourt), share, 'requester')).toBe(true)
  })

  it('cuts who became a guest, whatever company it was shared with', () => {
    const guest: SharePerson = { ...person('nour', null), accessType: 'GUEST' }
    expect(isCutOff(guest, { ...share, company: null }, 'requester')).toBe(true)
    expect(isCutOff(guest, null, 'requester')).toBe(false)
  })
})

it('tells nobody twice: those named when it was last displayed', () => {
  const subject = { share: null, requester: rima, watchers: [] } as unknown as ShareSubject
  expect(alreadyTold(subject).size).toBe(0)
  const shared = { ...subject, share: { visible: false } } as unknown as ShareSubject
  expect([...alreadyTold(shared)]).toEqual(['rima'])
})
