import { readUpload } from '@parvis/files/takeUpload.ts'
import { samplePng } from '@parvis/files/testing/samplePng.ts'
import { logoLimits } from '@parvis/files/uploads.ts'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { legal, tokens } from '../testing/doorsFixture.ts'
import { filesFixture } from '../testing/filesFixture.ts'

let gateway: Awaited<ReturnType<typeof filesFixture>>
let url: string
beforeAll(async () => {
  gateway = await filesFixture()
  url = await gateway.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => gateway.stop())
afterEach(async () => {
  gateway.mayUpload.value = true
  gateway.logos.clear()
  for (const path of await gateway.files.kept()) await gateway.files.storage.remove(path)
})

const headers = { cookie: `app=${tokens.legal}`, 'tus-resumable': '1.0.0' }
const base64 = (text: string) => Buffer.from(text).toString('base64')

async function begin(size: number, name: string) {
  const response = await fetch(`${url}/app/files/uploads`, {
    method: 'POST',
    headers: {
      ...headers,
      'upload-length': `${size}`,
      'upload-metadata': `for ${base64('firm')},name ${base64(name)}`,
    },
  })
  const [error] = response.status === 201 ? [] : (await response.json()).errors
  return { answer: [response.status, error?.extensions.code ?? null], location: response.headers.get('location') }
}

it('what cannot be a logo is refused before its first byte, in the person’s words', async () => {
  expect((await begin(50_000_000, 'logo.png')).answer).toEqual([422, 'LOGO_REFUSED'])
  expect((await begin(logoLimits.maxBytes + 1, 'logo.png')).answer).toEqual([422, 'LOGO_REFUSED'])
  expect((await begin(500, 'logo.svg')).answer).toEqual([422, 'LOGO_REFUSED'])
  expect((await begin(500, 'logo.png.exe')).answer).toEqual([422, 'LOGO_REFUSED'])
  expect(await gateway.files.kept()).toEqual([])
})

it('only who may change the firm begins one', async () => {
  gateway.mayUpload.value = false
  expect((await begin(500, 'logo.png')).answer).toEqual([403, 'FORBIDDEN'])
  expect(await gateway.files.kept()).toEqual([])
})

it('a picture is taken for the firm, and is nothing of a record’s', async () => {
  const png = samplePng()
  const { answer, location } = await begin(png.length, 'logo.png')
  expect(answer).toEqual([201, null])
  const sent = await fetch(`${url}${location}`, {
    method: 'PATCH',
    headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    body: new Uint8Array(png),
  })
  expect(sent.status).toBe(204)
  const upload = { personId: legal.id, uploadId: location!.split('/').at(-1)!, maxBytes: logoLimits.maxBytes }
  const read = await readUpload(gateway.files.storage, { ...upload, purpose: { for: 'firm' } })
  expect(read!.bytes).toEqual(png)
  await expect(
    readUpload(gateway.files.storage, { ...upload, purpose: { for: 'contract', recordId: 'lease' } }),
  ).rejects.toMatchObject({ code: 'UPLOAD_NOT_FOUND' })
})

it('anybody reads the logo at the address of its bytes, as a picture that runs nothing', async () => {
  const [png, sha256] = [samplePng(), 'a'.repeat(64)]
  gateway.logos.set(sha256, { png: png.toString('base64'), width: 64, height: 32 })
  const response = await fetch(`${url}/firm/logo/${sha256}.png`)
  expect(Buffer.from(await response.arrayBuffer())).toEqual(png)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'public, max-age=31536000, immutable',
  })
})

it.each([`${'b'.repeat(64)}.png`, 'logo.png', `${'a'.repeat(64)}.svg`, '..%2f..%2fetc%2fpasswd.png'])(
  'of a logo there is not, as %s, there is nothing',
  async (name) => {
    const response = await fetch(`${url}/firm/logo/${name}`)
    expect(response.status).toBe(404)
    expect(response.headers.get('cache-control') ?? '').not.toContain('max-age')
  },
)
