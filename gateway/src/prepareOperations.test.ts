import { createHash } from 'node:crypto'
import { log } from '@parvis/observe/log.ts'
import { parse, validate } from 'graphql'
import { expect, test, vi } from 'vitest'
import { readPersistedOperations } from './persistedOperations.ts'
import { prepareOperations } from './prepareOperations.ts'
import { doorsFixture } from './testing/doorsFixture.ts'

test('every operation of our applications fits the schema and is planned without asking a subgraph', async () => {
  const { gateway, asked, stop } = await doorsFixture()
  const operations = readPersistedOperations()
  expect(operations.size).toBeGreaterThan(10)
  for (const text of operations.values()) expect([text, validate(gateway.schema, parse(text))]).toEqual([text, []])
  expect(await prepareOperations(gateway, operations)).toBe(0)
  expect(asked).not.toHaveBeenCalled()
  await stop()
})

test('a hash is the SHA-256 of its text', () => {
  for (const [hash, text] of readPersistedOperations()) {
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash)
  }
})

test('an operation that does not fit is counted and logged', async () => {
  const { gateway, stop } = await doorsFixture()
  const error = vi.spyOn(log, 'error').mockImplementation(() => {})
  expect(await prepareOperations(gateway, new Map([['abc', '{ nothing }']]))).toBe(1)
  expect(error).toHaveBeenCalledWith(expect.objectContaining({ hash: 'abc' }), expect.any(String))
  error.mockRestore()
  await stop()
})
