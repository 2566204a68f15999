import { expect, it } from 'vitest'
import { secretOfAddress } from './secretOfAddress.ts'

it('the secret of an address is read without the marks that were copied with it', () => {
  for (const hash of ['#abc_D-9', '#abc_D-9%E2%81%A9', '#%E2%81%A8abc_D-9\u2069', '#abc_D-9%20']) {
    expect(secretOfAddress(hash)).toBe('abc_D-9')
  }
  expect(secretOfAddress('#100%')).toBe('100%')
  expect(secretOfAddress('')).toBe('')
})
