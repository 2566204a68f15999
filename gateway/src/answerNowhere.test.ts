import { afterAll, beforeAll, expect, test } from 'vitest'
import { doorsFixture } from './testing/doorsFixture.ts'

let it: Awaited<ReturnType<typeof doorsFixture>>
beforeAll(async () => {
  it = await doorsFixture()
})
afterAll(() => it.stop())

const get = (url: string, headers: Record<string, string> = {}) => it.app.inject({ method: 'GET', url, headers })

test.each([
  ['en', 'ltr', 'There is nothing at this address'],
  ['fr', 'ltr', 'Il n’y a rien à cette adresse'],
  ['ar', 'rtl', 'لا شيء في هذا العنوان'],
])('an address of nothing says so in the reader’s language and leads on: %s', async (language, direction, title) => {
  const response = await get('/zzz', { 'accept-language': `de, ${language}-LB;q=0.9, en;q=0.1`, accept: '*/*' })
  expect(response.statusCode).toBe(404)
  expect(response.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': expect.stringContaining("default-src 'self'"),
  })
  expect(response.body).toContain(`<html lang="${language}" dir="${direction}">`)
  expect(response.body).toContain(`<h1>${title}</h1>`)
  expect(response.body).toMatch(/href="\/portal\/".*href="\/app\/"/)
})

test('an address cut in the middle of a sign, and one with NUL, are addresses of nothing', async () => {
  for (const url of ['/%E0%A4%A', '/portal/contracts/%zz', '/app/%', '/app/contracts/x%00']) {
    const response = await get(url, { 'accept-language': 'fr' })
    expect([url, response.statusCode]).toEqual([url, 404])
    expect(response.body).not.toMatch(/INTERNAL|went wrong|url component|param length/)
  }
})

test('who does not read pages gets no page', async () => {
  const head = await it.app.inject({ method: 'HEAD', url: '/zzz' })
  expect([head.statusCode, head.body]).toEqual([404, ''])
  const post = await it.app.inject({ method: 'POST', url: '/zzz', payload: {} })
  expect([post.statusCode, post.body]).toEqual([404, ''])
})
