import { expect, inject, test, vi } from 'vitest'

test.fails('a complaint on the console fails the test', () => {
  complain('something is wrong')
})

test('an expected complaint does not', () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
  complain('as foreseen')
  expect(complaint).toHaveBeenCalledWith('as foreseen')
  complaint.mockRestore()
})

test('the run has a database', () => {
  expect(new URL(inject('postgresUrl')).pathname).toBe('/parvis')
})

function complain(text: string): void {
  // biome-ignore lint/suspicious/noConsole: it is what this file is about.
  console.error(text)
}
