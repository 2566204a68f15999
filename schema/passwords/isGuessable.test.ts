import { expect, it } from 'vitest'
import { isGuessable } from './isGuessable.ts'

const names = ['Rima Haddad', 'rima.haddad@cedre.example', 'Khoury Delacroix', 'خوري']

it.each([
  ...[
    'password123',
    'Password2026!',
    'P@ssw0rd!!!!',
    'p a s s w o r d 1',
    'passwordpassword',
    'welcome2026',
    'letmeinletmein',
  ],
  ...[
    'motdepasse1',
    'Bienvenue2026',
    'Décembre2026',
    'azertyuiop',
    'AZERTYUIOP12',
    'qwertyuiop',
    '1q2w3e4r5t',
    '1qaz2wsx3edc',
  ],
  ...['كلمة السر', 'كلمة السر 123', 'كَلِمَةُ السِّر', 'كلمة المرور ١٢٣٤', 'بسم الله 2026', 'مرحبا مرحبا'],
  ...[
    '1234567890',
    '٠١٢٣٤٥٦٧٨٩',
    '9876543210',
    'abcdefghij',
    'aaaaaaaaaaaa',
    'abababababab',
    '1111111111',
    'xxxxxxxxxxxxxxx',
  ],
  ...[
    'Khoury Delacroix',
    'khoury-delacroix-2026',
    'RimaHaddad1',
    'haddad haddad 99',
    'delacroix1234',
    'خوري 2026 خوري',
  ],
])('%s is guessed', (password) => {
  expect(isGuessable(password, names)).toBe(true)
})

it.each([
  ...['courthouse', 'correct horse', 'a long enough word', 'a quiet walk by the sea', 'Crème brûlée', 'ten chars!'],
  ...['un petit jardin clos', 'شجرة الأرز عند الفجر', 'gZ8-kq2Lw-vR', 'a door of cedar wood', '木漏れ日の中で散歩する'],
])('%s is not', (password) => {
  expect(isGuessable(password, names)).toBe(false)
})

it('a name is refused of its own person only', () => {
  expect(isGuessable('Sauveterre2026', [])).toBe(false)
  expect(isGuessable('Sauveterre2026', ['Maître Sauveterre'])).toBe(true)
})
