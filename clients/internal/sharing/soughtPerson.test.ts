import { expect, it } from 'vitest'
import { soughtPerson } from './soughtPerson.ts'

it.each([
  ['Nour', { firstName: 'Nour', lastName: '', email: '' }],
  ['Nour El Khoury', { firstName: 'Nour', lastName: 'El Khoury', email: '' }],
  ['سمير خليل', { firstName: 'سمير', lastName: 'خليل', email: '' }],
  ['nour@cedre.example', { firstName: '', lastName: '', email: 'nour@cedre.example' }],
])('a form begins with what was looked for: %s', (text, person) => {
  expect(soughtPerson(text)).toEqual(person)
})
