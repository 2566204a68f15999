import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DeviceStorage } from '../testing/deviceStorage.ts'

beforeEach(() => {
  vi.stubGlobal('localStorage', new DeviceStorage())
  vi.stubGlobal('window', new EventTarget())
})
afterEach(() => {
  vi.resetModules()
  vi.unstubAllGlobals()
})

/** A page that was read for somebody. */
async function pageOf(person: string) {
  vi.resetModules()
  const { setReadFor } = await import('../graph/readFor.ts')
  setReadFor(person)
  const drafts = await import('./drafts.ts')
  return {
    ...drafts,
    keep: (of: string, values: object) => drafts.keepDraft(drafts.draftKey(of), values),
    read: (of: string) => drafts.readDraft(drafts.draftKey(of))?.values ?? null,
  }
}

it('a draft is kept at once, for the person who typed it and nobody else', async () => {
  const nadine = await pageOf('nadine')
  expect(nadine.keep('contract.new', { name: 'Lease of the berth' })).toBeInstanceOf(Date)
  expect(nadine.read('contract.new')).toEqual({ name: 'Lease of the berth' })
  const antoine = await pageOf('antoine')
  expect(antoine.read('contract.new')).toBeNull()
})

it('what is as it was before is no draft', async () => {
  const { keep, read } = await pageOf('nadine')
  keep('contract.lease', { name: 'Lease' })
  expect(keep('contract.lease', {})).toBeNull()
  expect(read('contract.lease')).toBeNull()
})

it('a device that takes no more lets people type on', async () => {
  const { keep } = await pageOf('nadine')
  vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(keep('contract.new', { name: 'Lease' })).toBeNull()
})

it('marks on buttons hear of a draft that comes and goes, also in another tab', async () => {
  const { keep, draftKey, forgetDraft, subscribeDrafts } = await pageOf('nadine')
  const heard = vi.fn()
  const stop = subscribeDrafts(heard)
  keep('contract.new', { name: 'Lease' })
  forgetDraft(draftKey('contract.new'))
  window.dispatchEvent(new Event('storage'))
  stop()
  keep('contract.new', { name: 'Lease' })
  expect(heard).toHaveBeenCalledTimes(3)
})

it('what somebody wrote about a record is found whole, without what they chose, and of no one else', async () => {
  const karim = await pageOf('karim')
  karim.keep('note.contract.lease', { body: 'Not yet.' })
  const rima = await pageOf('rima')
  rima.keep('note.contract.lease', { body: 'We agree.' })
  rima.keep('milestone.lease.new', { title: 'Handover', dueDate: '2026-12-01', amount: '5' })
  rima.keep('note.contract.other', { body: 'Something else' })
  rima.keep('milestone.lease.1', { title: '\u200b', description: '\u2800\n\u200f' })
  expect(rima.textsAbout('lease')).toEqual(['Handover', 'We agree.'])
})
