import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))

/** Starts Parvis with these variables only and waits for its end. */
async function startWith(variables: Record<string, string>) {
  const child = spawn(process.execPath, [main], { env: variables, stdio: ['ignore', 'pipe', 'pipe'] })
  const [errors, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  return { errors, code }
}

test.each([
  ['PORT', { PORT: 'many' }],
  ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ['DATABASE_URL', { PORT: '4999', DATABASE_URL: 'postgres://me:s3cret@127.0.0.1:1/parvis' }],
  ['HOST', { HOST: '203.0.113.1' }],
  ['INTERNAL_SECRET', { PORT: '4999', IDENTITY_URL: 'http://127.0.0.1:1', DATABASE_URL: '' }],
])('what is wrong with %s is said in one line', async (name, variables) => {
  const { errors, code } = await startWith(variables)
  expect(code).toBe(1)
  expect(errors).toMatch(/^[^\n]+\n$/)
  if (name !== 'INTERNAL_SECRET') expect(errors).toContain(name)
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
