import { expect, it } from 'vitest'
import { noteSeen } from './notes.ts'

it.each([
  ['a note for the client on a record that is shown', 'CLIENT', null, true, 'visible'],
  ['a note for the client on a hidden record, which they read once it is shown', 'CLIENT', null, false, 'stored'],
  ['a withdrawn note', 'CLIENT', '2026-11-28T10:00:00.000Z', true, 'hidden'],
  ['a withdrawn note on a hidden record', 'CLIENT', '2026-11-28T10:00:00.000Z', false, 'hidden'],
  ['an internal note', 'INTERNAL', null, true, 'hidden'],
  ['a note nobody was chosen for yet', null, null, true, 'hidden'],
])('%s has the line it deserves', (_of, audience, withdrawnAt, shown, line) => {
  expect(noteSeen({ audience, withdrawnAt }, shown)).toBe(line)
})
