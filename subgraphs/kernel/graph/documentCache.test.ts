import { expect, test } from 'vitest'
import { documentCache, maxForeignWeight } from './documentCache.ts'

test('others’ documents push out one another by weight, the oldest first, and never ours', () => {
  const cache = documentCache<{ made: string }>()
  cache.keepOurs('ours', { made: 'ours' })
  for (let nth = 0; nth < 2_000; nth++) {
    for (let time = 0; time < 2; time++) cache.keepForeign(`${nth}`, { made: `${nth}` }, nth % 50)
    expect(cache.foreignWeight()).toBeLessThanOrEqual(maxForeignWeight)
  }
  expect(cache.get('ours')).toEqual({ made: 'ours' })
  expect(cache.get('1999')).toEqual({ made: '1999' })
  expect(cache.get('0')).toBeUndefined()
})

test('one document that alone weighs too much is not kept, and takes nothing with it', () => {
  const cache = documentCache<{ made: string }>()
  for (let time = 0; time < 2; time++) {
    cache.keepForeign('small', { made: 'small' }, 10)
    cache.keepForeign('large', { made: 'large' }, maxForeignWeight)
  }
  expect([cache.get('small'), cache.get('large')]).toEqual([{ made: 'small' }, undefined])
})

test('a document that comes once is not kept; one that comes again is', () => {
  const cache = documentCache<{ made: string }>()
  for (let nth = 0; nth < 20_000; nth++) cache.keepForeign(`once ${nth}`, { made: 'once' }, 10)
  expect(cache.foreignWeight()).toBe(0)
  cache.keepForeign('again', { made: 'first' }, 10)
  expect(cache.get('again')).toBeUndefined()
  for (let nth = 0; nth < 1_000; nth++) cache.keepForeign(`between ${nth}`, { made: 'once' }, 10)
  cache.keepForeign('again', { made: 'second' }, 10)
  expect(cache.get('again')).toEqual({ made: 'second' })
})
