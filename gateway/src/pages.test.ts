import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registerApplication } from './pages.ts'
import { precompress } from './precompress.ts'
import { addSecurityHeaders, contentSecurityPolicy } from './securityHeaders.ts'

let directory: string
let app: FastifyInstance

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'parvis-pages-'))
  await mkdir(join(directory, 'assets'))
  await writeFile(join(directory, 'index.html'), '<!doctype html><title>Portal</title>')
  await writeFile(join(directory, 'assets/main-a1b2.js'), 'console.log("portal");'.repeat(500))
  await writeFile(join(directory, 'favicon.svg'), '<svg/>')
  const folder = pathToFileURL(`${directory}/`)
  await precompress(folder)
  app = Fastify()
  addSecurityHeaders(app, { isHttps: false })
  const policy = contentSecurityPolicy({ 'frame-ancestors': 'https://intranet.example.com' })
  await registerApplication(app, { prefix: '/portal', folder, policy })
})
afterAll(async () => {
  await app.close()
  await rm(directory, { recursive: true })
})

const get = (url: string, headers: Record<string, string> = { accept: 'text/html' }) => app.inject({ url, headers })

test('every address a browser opens below the application is its page', async () => {
  for (const url of ['/portal/', '/portal/contracts/1', '/portal/sign-in?next=%2Fcontracts']) {
    const response = await get(url)
    expect([response.statusCode, response.body]).toEqual([200, '<!doctype html><title>Portal</title>'])
    expect(response.headers).toMatchObject({
      'cache-control': 'no-cache',
      'content-security-policy': expect.stringMatching(/default-src 'self'.*frame-ancestors https:\/\/intranet/),
      'x-content-type-options': 'nosniff',
    })
  }
})

test('an address is the page for whoever follows it, whatever they say they take', async () => {
  const address = '/portal/contracts/01a?tab=notes#note'
  for (const accept of [
    '*/*',
    'text/*',
    'application/xhtml+xml',
    'text/html;q=0.9, */*;q=0.1',
    'application/json',
    '',
  ]) {
    const response = await get(address, { accept })
    expect([accept, response.statusCode, response.body]).toEqual([accept, 200, '<!doctype html><title>Portal</title>'])
  }
  expect((await get(address, {})).statusCode).toBe(200)
  for (const accept of ['*/*', 'text/html']) {
    const head = await app.inject({ method: 'HEAD', url: address, headers: { accept } })
    expect([head.statusCode, head.body, head.headers['content-type']]).toEqual([200, '', 'text/html; charset=utf-8'])
  }
  expect((await get('/portal/what.is.this')).statusCode).toBe(200)
  expect((await app.inject({ method: 'POST', url: address, headers: { accept: '*/*' } })).statusCode).toBe(404)
})

test('a missing file is missing, not the page', async () => {
  expect((await get('/portal/assets/gone.js')).statusCode).toBe(404)
  expect((await get('/portal/assets/gone', { accept: 'text/html' })).statusCode).toBe(404)
  for (const path of ['data/operations', 'files/01a/nothing', 'assets/gone']) {
    expect([path, (await get(`/portal/${path}`, { accept: '*/*' })).statusCode]).toEqual([path, 404])
  }
  expect((await get('/portal/gone.png', { accept: 'image/*' })).statusCode).toBe(404)
  expect((await get('/portal/gone.js', { accept: '*/*' })).statusCode).toBe(404)
  expect((await get('/portal/..%2f..%2fpackage.json', { accept: '*/*' })).statusCode).toBeGreaterThanOrEqual(400)
})

test('a file named by its content is kept for a year and comes compressed', async () => {
  const response = await get('/portal/assets/main-a1b2.js', { 'accept-encoding': 'gzip, br' })
  expect(response.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
    'content-type': expect.stringContaining('javascript'),
  })
  expect((await get('/portal/assets/main-a1b2.js', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe(
    'gzip',
  )
  expect((await get('/portal/assets/main-a1b2.js', {})).body).toContain('console.log')
})
