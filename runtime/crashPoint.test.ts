import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

/** Reads its environment as every process of ours does, then comes to two places. */
const program = `
  const { readEnvironment } = await import(${JSON.stringify(new URL('./environment.ts', import.meta.url))})
  const { crashPoint } = await import(${JSON.stringify(new URL('../subgraphs/kernel/crashPoint.ts', import.meta.url))})
  try {
    readEnvironment(process.env)
  } catch (error) {
    console.log(error.name, error.message)
    process.exit(1)
  }
  for (const name of ['outbox.claimed', 'mail.taken', 'outbox.claimed']) {
    console.log(name)
    crashPoint(name)
  }`
const forTests = `--import=${new URL('../subgraphs/kernel/testing/crashAt.ts', import.meta.url)}`

async function run(flags: string[], variables: Record<string, string>) {
  const child = spawn(process.execPath, [...flags, '--input-type=module', '--eval', program], { env: variables })
  const [said, [code, signal]] = await Promise.all([text(child.stdout), once(child, 'close')])
  return { said: said.trim().split('\n'), code, signal }
}

test('CRASH_AT alone lets no process die: it refuses to start and says what to do', async () => {
  const { said, code } = await run([], { CRASH_AT: 'mail.taken' })
  expect(said).toEqual(['StartError The environment variable CRASH_AT must be removed: it is for tests only.'])
  expect(code).toBe(1)
  expect(await run([], {})).toMatchObject({ code: 0, said: { length: 3 } })
})

test('with what only tests load it dies at the place that is named, at the time that is named', async () => {
  const atOnce = await run([forTests], { CRASH_AT: 'mail.taken' })
  expect(atOnce).toEqual({ said: ['outbox.claimed', 'mail.taken'], code: null, signal: 'SIGKILL' })
  const later = await run([forTests], { CRASH_AT: 'outbox.claimed:2' })
  expect(later).toMatchObject({ said: { length: 3 }, signal: 'SIGKILL' })
  expect(await run([forTests], {})).toMatchObject({ code: 0, said: { length: 3 } })
})
