import { access, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { diskLocker } from './diskLocker.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-test-locks-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** What a gateway of those that share the disk has. */
const gateway = () => diskLocker((id) => join(folder, 'uploads', `${id}.lock`))
const never = new AbortController().signal

test('of two gateways one writes to an upload; the other waits until it is done, or gives up when its caller does', async () => {
  const [first, second] = [gateway().newLock('lease'), gateway().newLock('lease')]
  await first.lock(never, () => {})
  await expect(second.lock(AbortSignal.timeout(300), () => {})).rejects.toMatchObject({ status_code: 500 })
  const waiting = second.lock(never, () => {})
  await first.unlock()
  await waiting
  await second.unlock()
  await expect(access(join(folder, 'uploads', 'lease.lock'))).rejects.toThrow()
})

test('another upload is nobody’s business', async () => {
  const [first, second] = [gateway().newLock('one'), gateway().newLock('other')]
  await first.lock(never, () => {})
  await second.lock(never, () => {})
  await Promise.all([first.unlock(), second.unlock()])
})

test('what a gateway that died had locked is free again', async () => {
  const path = join(folder, 'uploads', 'orphan.lock')
  await writeFile(path, '')
  const longAgo = new Date(Date.now() - 60_000)
  await utimes(path, longAgo, longAgo)
  const lock = gateway().newLock('orphan')
  await lock.lock(never, () => {})
  await lock.unlock()
})
