import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const subgraphs = fileURLToPath(new URL('../../subgraphs/main.ts', import.meta.url))

/** Starts Parvis, or what else is named, with these variables only and waits for its end. */
async function startWith(variables: Record<string, string>, program: string[] = [main]) {
  const child = spawn(process.execPath, program, { env: variables, stdio: ['ignore', 'pipe', 'pipe'] })
  const [errors, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  return { errors, code }
}

test.each([
  ['PORT', { PORT: 'many' }],
  ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ['DATABASE_URL', { PORT: '4999', DATABASE_URL: 'postgres://me:s3cret@127.0.0.1:1/parvis' }],
  ['HOST', { HOST: '203.0.113.1' }],
  ['CONTRACTS_DATABASE_URL', { PORT: '4999', CONTRACTS_DATABASE_URL: 'mysql://me:s3cret@127.0.0.1/parvis' }],
  ['CRASH_AT', { PORT: '4999', CRASH_AT: 'gateway.beforeAnswer' }],
  ['MATTERS_URL', { PORT: '4999', IDENTITY_URL: 'http://127.0.0.1:1' }],
])('what is wrong with %s is said in one line', async (name, variables) => {
  const { errors, code } = await startWith(variables)
  expect(code).toBe(1)
  expect(errors).toMatch(/^[^\n]+\n$/)
  expect(errors).toContain(name)
  expect(errors).not.toContain('s3cret')
})

const elsewhere = 'http://127.0.0.1:1'
const urls = { IDENTITY_URL: elsewhere, MATTERS_URL: elsewhere, CONTRACTS_URL: elsewhere, NOTIFICATIONS_URL: elsewhere }
const DATABASE_URL = 'postgres://me:s3cret@127.0.0.1:1/parvis'
const INTERNAL_SECRET = 'a s3cret of at least thirty-two characters'

test.each<[string, string[], Record<string, string>]>([
  ['IDENTITY_URL', [main, '--alone'], {}],
  ['INTERNAL_SECRET', [main, '--alone'], urls],
  ['npm run start:subgraph', [subgraphs], {}],
  ['npm run start:subgraph', [subgraphs, 'contract'], {}],
  ['CONTRACTS_DATABASE_URL', [subgraphs, 'contracts'], { ...urls, INTERNAL_SECRET }],
  ['INTERNAL_SECRET', [subgraphs, 'contracts'], { ...urls, DATABASE_URL }],
  ['NOTIFICATIONS_URL', [subgraphs, 'contracts'], { ...urls, DATABASE_URL, INTERNAL_SECRET, NOTIFICATIONS_URL: '' }],
  ['DATABASE_URL', [subgraphs, 'identity'], { ...urls, DATABASE_URL, INTERNAL_SECRET }],
  ['MATTERS_DATABASE_URL', [subgraphs, 'matters'], { ...urls, MATTERS_DATABASE_URL: DATABASE_URL, INTERNAL_SECRET }],
])('a part as a process of its own says in one line that it wants %s', async (name, program, variables) => {
  const { errors, code } = await startWith({ PORT: '4998', ...variables }, program)
  expect(code).toBe(1)
  expect(errors).toMatch(/^[^\n]+\n$/)
  expect(errors).toContain(name)
  expect(errors).not.toContain('s3cret')
})

test('a busy port is noticed before anything slow and answered in one line with another one', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const startedAt = performance.now()
  const { errors, code } = await startWith({ PORT: `${port}` })
  expect(performance.now() - startedAt).toBeLessThan(5_000)
  expect(code).toBe(1)
  expect(errors).toMatch(/^[^\n]+\n$/)
  expect(errors).toContain(`Port ${port} is taken`)
  expect(errors).toContain(`PORT=${port + 1} npm start`)
  server.close()
})
