import { describe, expect, it } from 'vitest'
import { isolate } from './isolate.ts'

describe('a name in a sentence', () => {
  it('is kept apart where the scripts differ', () => {
    expect(isolate('ريما حداد', 'ltr')).toBe('\u2068ريما حداد\u2069')
    expect(isolate('Rima Haddad', 'rtl')).toBe('\u2068Rima Haddad\u2069')
  })

  it('stays as it is in its own script', () => {
    expect(isolate('Joëlle Mansour', 'ltr')).toBe('Joëlle Mansour')
    expect(isolate('ريما حداد', 'rtl')).toBe('ريما حداد')
  })
})
