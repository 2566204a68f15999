import { expect, it } from 'vitest'
import type { SharePerson } from '../records/shareSubject.ts'
import { asItWas, type Chosen } from './shareDraft.ts'

const person = (id: string, more: Partial<SharePerson> = {}) => ({ id, displayName: id, ...more }) as SharePerson
const was: Chosen = {
  requester: person('rima'),
  watchers: [person('karim'), person('lea')],
  attachmentsVisible: null,
  ticks: {},
}

it('is what was there before, to the letter, when the same people are chosen again in another order', () => {
  const again = { requester: person('rima', { locale: 'EN' }), watchers: [person('lea'), person('karim')] }
  expect(asItWas(again, { was, preset: false })).toEqual({ requester: was.requester, watchers: was.watchers })
})

it('keeps what differs', () => {
  const others = { requester: null, watchers: [person('lea')], attachmentsVisible: true }
  expect(asItWas(others, { was, preset: false })).toEqual(others)
  expect(asItWas({ attachmentsVisible: false }, { was: { ...was, attachmentsVisible: true }, preset: false })).toEqual({
    attachmentsVisible: false,
  })
})

it('takes the switch back to where the settings have it for no choice', () => {
  expect(asItWas({ attachmentsVisible: false }, { was, preset: false })).toEqual({ attachmentsVisible: null })
  expect(asItWas({ attachmentsVisible: true }, { was, preset: true })).toEqual({ attachmentsVisible: null })
})
