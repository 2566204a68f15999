import { describe, expect, it } from 'vitest'
import { passwordFault } from './newPassword.ts'

describe('a new password', () => {
  const login = 'rima.haddad'

  it.each([
    ['short one', 'account.link.tooShort'],
    ['x'.repeat(129), 'account.link.tooLong'],
    ['Rima.Haddad', 'account.link.isLogin'],
    ['\u2068rima.haddad\u2069', 'account.link.isLogin'],
    ['e\u0301'.repeat(9), 'account.link.tooShort'],
    ['e\u0301'.repeat(128), null],
    ['ten chars!', null],
    ['x'.repeat(128), null],
  ])('%s', (password, fault) => {
    expect(passwordFault({ password, login })).toBe(fault)
  })
})
