import { format } from 'node:util'
import { afterEach, beforeEach } from 'vitest'

/*
 * A test that makes the program complain fails, unless it expects the complaint:
 * `vi.spyOn(console, 'error').mockImplementation(() => {})` puts its own listener in front of this one.
 */
const terminal = globalThis.console
const print = terminal.error
let complaints: string[] = []

beforeEach(() => {
  complaints = []
  terminal.error = (...parts: unknown[]) => {
    complaints.push(format(...parts))
    print(...parts)
  }
})

afterEach(() => {
  terminal.error = print
  if (complaints.length > 0) throw new Error(`Unexpected console.error: ${complaints.join('\n')}`)
})
