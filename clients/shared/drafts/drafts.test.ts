import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DeviceStorage } from '../testing/deviceStorage.ts'
import { draftKey, forgetDraft, keepDraft, readDraft, subscribeDrafts, textsAbout } from './drafts.ts'

beforeEach(() => {
  vi.stubGlobal('localStorage', new DeviceStorage())
  vi.stubGlobal('window', new EventTarget())
})
afterEach(() => vi.unstubAllGlobals())

it('a draft is kept at once, for the person who typed it and nobody else', () => {
  const nadines = draftKey('nadine', 'contract.new')
  expect(keepDraft(nadines, { name: 'Lease of the berth' })).toBeInstanceOf(Date)
  expect(readDraft(nadines)?.values).toEqual({ name: 'Lease of the berth' })
  expect(readDraft(draftKey('antoine', 'contract.new'))).toBeNull()
})

it('what is as it was before is no draft', () => {
  const key = draftKey('nadine', 'contract.lease')
  keepDraft(key, { name: 'Lease' })
  expect(keepDraft(key, {})).toBeNull()
  expect(readDraft(key)).toBeNull()
})

it('a device that takes no more lets people type on', () => {
  vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(keepDraft(draftKey('nadine', 'contract.new'), { name: 'Lease' })).toBeNull()
})

it('marks on buttons hear of a draft that comes and goes, also in another tab', () => {
  const heard = vi.fn()
  const stop = subscribeDrafts(heard)
  keepDraft(draftKey('nadine', 'contract.new'), { name: 'Lease' })
  forgetDraft(draftKey('nadine', 'contract.new'))
  window.dispatchEvent(new Event('storage'))
  stop()
  keepDraft(draftKey('nadine', 'contract.new'), { name: 'Lease' })
  expect(heard).toHaveBeenCalledTimes(3)
})

it('what somebody wrote about a record is found whole, without what they chose, and of no one else', () => {
  keepDraft(draftKey('rima', 'note.contract.lease'), { body: 'We agree.' })
  keepDraft(draftKey('rima', 'milestone.lease.new'), { title: 'Handover', dueDate: '2026-12-01', amount: '5' })
  keepDraft(draftKey('rima', 'note.contract.other'), { body: 'Something else' })
  keepDraft(draftKey('karim', 'note.contract.lease'), { body: 'Not yet.' })
  expect(textsAbout('rima', 'lease')).toEqual(['Handover', 'We agree.'])
})
