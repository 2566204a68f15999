import { describe, expect, it } from 'vitest'
import { passwordFault } from './newPassword.ts'

describe('a new password', () => {
  const login = 'rima.haddad'

  it.each([
    ['short one', 'account.link.tooShort'],
    ['x'.repeat(129), 'account.link.tooLong'],
    ['Rima.Haddad', 'account.link.isLogin'],
    ['ten chars!', null],
    ['x'.repeat(128), null],
  ])('%s', (password, fault) => {
    expect(passwordFault({ password, login })).toBe(fault)
  })
})
