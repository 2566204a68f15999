import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { documentsOf } from '../../persistedDocuments.ts'

const document = documentsOf(`${import.meta.dirname}/../../internal`).get('RecordNotes_Add')!
const refusal = { errors: [{ message: 'Somebody else', extensions: { code: 'SIGNED_IN_AS_ANOTHER' } }] }
const reload = vi.fn()
let server: ReturnType<typeof createServer>
let endpoint: string
let said: (string | undefined)[]

beforeEach(async () => {
  vi.resetModules()
  // While it is developed, urql wants to see the operation in a document; what is built has its hash only.
  vi.stubEnv('NODE_ENV', 'production')
  const store = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => store.set(key, value),
    removeItem: (key: string) => store.delete(key),
  })
  vi.stubGlobal('location', { reload })
  reload.mockClear()
  said = []
  server = createServer(({ headers }, response) => {
    said.push(headers['parvis-viewer'] as string | undefined)
    const isAnother = headers['parvis-viewer'] !== undefined && headers['parvis-viewer'] !== 'karim'
    response.writeHead(isAnother ? 412 : 200, { 'content-type': 'application/json; charset=utf-8' })
    response.end(JSON.stringify(isAnother ? refusal : { data: { addContractNote: { note: null, userErrors: [] } } }))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/app/graphql`
})

afterEach(() => {
  server.close()
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

async function page() {
  const { graphqlClient } = await import('./graphqlClient.ts')
  const client = graphqlClient({ endpoint, language: 'en', onUnauthenticated() {} })
  return { ...(await import('./readFor.ts')), add: () => client.mutation(document, { input: {} }) }
}

it('what a page sends says whom it was read for, from the first person on', async () => {
  const { setReadFor, add } = await page()
  await add()
  setReadFor('karim')
  await add()
  setReadFor('rima')
  await add()
  expect(said).toEqual([undefined, 'karim', 'karim'])
})

it('a page of somebody else is loaded afresh, and says so once', async () => {
  const { setReadFor, add, wasLoadedForAnother } = await page()
  expect(wasLoadedForAnother()).toBe(false)
  setReadFor('rima')
  const { error } = await add()
  expect(error?.graphQLErrors[0]?.extensions.code).toBe('SIGNED_IN_AS_ANOTHER')
  expect(reload).toHaveBeenCalledOnce()
  expect([wasLoadedForAnother(), wasLoadedForAnother()]).toEqual([true, false])
})

it('what a page opens or saves says it too, because that is written down; an address to be copied does not', async () => {
  const { setReadFor } = await page()
  const { addressAsRead, fileAddress, folderZipAddress, inlineAddress } = await import('../attachments/fileAddress.ts')
  const lease = { base: '/app/', id: 'lease', version: 2 }
  expect(inlineAddress(lease)).toBe('/app/files/lease?version=2&inline=1')
  setReadFor('rima')
  expect(inlineAddress(lease)).toBe('/app/files/lease?version=2&inline=1&viewer=rima')
  expect(addressAsRead(folderZipAddress({ base: '/app/', folderId: 'drafts' }))).toBe(
    '/app/files/folders/drafts.zip?viewer=rima',
  )
  expect(fileAddress(lease)).toBe('/app/files/lease?version=2')
})
