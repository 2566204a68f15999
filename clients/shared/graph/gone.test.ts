import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { documentsOf } from '../../persistedDocuments.ts'
import { onGone } from './gone.ts'
import { graphqlClient } from './graphqlClient.ts'

const documents = documentsOf(`${import.meta.dirname}/../../internal`)
let server: ReturnType<typeof createServer>
let code: string

beforeEach(async () => {
  // While it is developed, urql wants to see the operation in a document; what is built has its hash only.
  vi.stubEnv('NODE_ENV', 'production')
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ data: null, errors: [{ message: 'Not found', extensions: { code } }] }))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
})
afterEach(() => {
  server.close()
  vi.unstubAllEnvs()
})

it.each([
  ['a change of what was hidden meanwhile', 'RecordNotes_Add', 'NOT_FOUND', 1],
  ['a change one may not make', 'RecordNotes_Add', 'FORBIDDEN', 0],
  ['a question, which says so in its own place', 'RecordNotes', 'NOT_FOUND', 0],
] as const)('%s is told to the page: %s, %s', async (_what, name, answer, times) => {
  code = answer
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/app/graphql`
  const client = graphqlClient({ endpoint, language: 'en', onUnauthenticated() {} })
  const told = vi.fn()
  const stop = onGone(told)
  const document = documents.get(name)!
  await (name === 'RecordNotes' ? client.query(document, { id: '1' }) : client.mutation(document, { input: {} }))
  stop()
  expect(told).toHaveBeenCalledTimes(times)
})
