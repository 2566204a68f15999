import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DeviceStorage } from '../testing/deviceStorage.ts'
import { draftKey, keepDraft } from './drafts.ts'
import { type Draft, useDraft } from './useDraft.ts'

type Values = { name: string; due: string }

beforeEach(() => {
  vi.stubGlobal('localStorage', new DeviceStorage())
})
afterEach(() => vi.unstubAllGlobals())

/** A form as it is opened over what stands there. */
function opened(present: Values): Draft<Values> {
  let draft: Draft<Values> | undefined
  const Form = () => {
    draft = useDraft('contract.lease', present)
    return null
  }
  renderToStaticMarkup(createElement(Form))
  return draft!
}

const lease = { name: 'Lease', due: '2026-12-01' }
const leave = (typed: Partial<Values>, over: Values) => keepDraft(draftKey('contract.lease'), typed, over)

it('what was typed is there again, over what others did to the rest', () => {
  leave({ name: 'Lease of the berth' }, lease)
  const { values, isOlder, savedAt } = opened({ ...lease, due: '2026-12-24' })
  expect(values).toEqual({ name: 'Lease of the berth', due: '2026-12-24' })
  expect(isOlder).toBe(false)
  expect(savedAt).toBeInstanceOf(Date)
})

it('a draft of before somebody else’s change says that it is older than what stands there', () => {
  leave({ name: 'Lease of the berth' }, lease)
  const { values, isOlder } = opened({ ...lease, name: 'Lease, signed' })
  expect(values.name).toBe('Lease of the berth')
  expect(isOlder).toBe(true)
})

it('who typed what stands there by now has nothing to be told', () => {
  leave({ name: 'Lease, signed' }, lease)
  expect(opened({ ...lease, name: 'Lease, signed' }).isOlder).toBe(false)
})

it('without a draft there is only what stands there', () => {
  expect(opened(lease)).toMatchObject({ values: lease, isOlder: false, savedAt: null })
})
