import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepList, keepOpened, lastList, neighbours, takeOpened } from './lastList.ts'

/** A tab's storage, as browsers have it. */
beforeEach(() => {
  const stored = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  })
})
afterEach(() => vi.unstubAllGlobals())

const list = { to: '/contracts', search: { view: 'all' }, ids: ['a', 'b', 'c'] }

describe('the list somebody came from', () => {
  it('is come back to at the row that was opened, once', () => {
    expect(takeOpened()).toBeNull()
    keepList(list)
    keepOpened('b')
    // Read again meanwhile, as after a change.
    keepList(list)
    expect(lastList()).toEqual({ ...list, opened: 'b' })
    expect([takeOpened(), takeOpened()]).toEqual(['b', null])
  })

  it('knows nothing of a record that was opened from elsewhere', () => {
    keepList(list)
    keepOpened('x')
    expect(takeOpened()).toBeNull()
  })
})

it('says what stands before and after', () => {
  expect(neighbours(list.ids, 'b')).toEqual({ previous: 'a', next: 'c' })
  expect(neighbours(list.ids, 'a')).toEqual({ previous: null, next: 'b' })
  expect(neighbours(list.ids, 'c')).toEqual({ previous: 'b', next: null })
  expect(neighbours(list.ids, 'x')).toEqual({ previous: null, next: null })
})
