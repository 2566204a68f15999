import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchBrowser } from '@parvis/e2e/browser.ts'
import Fastify, { type FastifyInstance } from 'fastify'
import { createTransport, type SendMailOptions } from 'nodemailer'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Mailbox, startMailbox } from './startMailbox.ts'

interface Message {
  id: string
  to: string
  from: string
  subject: string
  receivedAt: string
  text: string
  html: string
}

const SHARED: SendMailOptions = {
  from: { name: 'Khoury Delacroix', address: 'portal@khourydelacroix.example' },
  to: { name: 'Rima Haddad', address: 'rima.haddad@cedre.example' },
  subject: 'Nadine Khoury shared a contract with you: CT0000412',
  text: 'Open the contract: http://127.0.0.1/portal/contracts/1',
  html: '<!doctype html><html><head><title>x</title></head><body><a href="/portal/contracts/1">Open the contract</a></body></html>',
  messageId: '<shared-1@khourydelacroix.example>',
}

const SHARED_ARABIC: SendMailOptions = {
  ...SHARED,
  to: 'karim.aoun@cedre.example',
  subject: 'شاركت نادين خوري معك عقداً: CT0000412',
  text: 'افتح العقد',
  html: '<p dir="rtl">افتح العقد</p>',
  messageId: '<shared-2@khourydelacroix.example>',
}

let directory: string
let mailbox: Mailbox
let server: FastifyInstance

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'parvis-mailbox-'))
  await open()
})

afterEach(async () => {
  await close()
  rmSync(directory, { recursive: true, force: true })
})

test('a mail that was sent can be read', async () => {
  await send(SHARED)
  const [message, ...others] = await messages()
  expect(others).toEqual([])
  expect(message).toMatchObject({
    to: 'rima.haddad@cedre.example',
    from: 'portal@khourydelacroix.example',
    subject: SHARED.subject,
    text: expect.stringContaining('Open the contract'),
    html: expect.stringContaining(`${SHARED.html}`),
  })
  expect(Date.now() - Date.parse(message!.receivedAt)).toBeLessThan(10_000)
  const list = await get('/mailbox')
  expect(list.body).toContain(SHARED.subject)
  const one = await get(`/mailbox/${message!.id}`)
  expect(one.body).toMatch(/Rima Haddad<.*rima\.haddad@cedre\.example</)
  const source = await get(`/mailbox/${message!.id}/source`)
  expect(source.headers['content-type']).toBe('message/rfc822')
  expect(source.body).toContain('Delivered-To: rima.haddad@cedre.example')
})

test('a mail delivered twice is there once, also when both arrive at the same moment', async () => {
  await Promise.all([send(SHARED), send(SHARED)])
  await send(SHARED)
  expect(await messages()).toHaveLength(1)
  await send({ ...SHARED, to: 'karim.aoun@cedre.example' })
  expect(await messages()).toHaveLength(2)
})

test('mails outlive a restart, and are still recognised when they come again', async () => {
  await send(SHARED)
  await send(SHARED_ARABIC)
  writeFileSync(join(directory, 'half.eml.draft'), 'broken off')
  await close()
  await open()
  expect((await messages()).map(({ subject }) => subject)).toEqual([SHARED_ARABIC.subject, SHARED.subject])
  await send(SHARED)
  expect(await messages()).toHaveLength(2)
  expect(readdirSync(directory).filter((file) => file.endsWith('.draft'))).toEqual([])
})

test('the list can be narrowed to one recipient, newest first', async () => {
  await send(SHARED)
  await send(SHARED_ARABIC)
  await send({ ...SHARED, messageId: '<later@khourydelacroix.example>', subject: 'A later one' })
  expect((await messages('?to=Rima.Haddad@cedre.example')).map(({ subject }) => subject)).toEqual([
    'A later one',
    SHARED.subject,
  ])
  expect((await get('/mailbox?to=karim.aoun@cedre.example')).body).not.toContain('A later one')
  expect((await get('/mailbox?to=nobody@cedre.example')).body).toContain('No mail for')
})

test('markup in a mail does not become markup of the page', async () => {
  const attack = '<img src=x onerror=alert(1)>"\'</title><script>alert(1)</script>'
  await send({ from: { name: attack, address: 'a@b.example' }, to: 'c@d.example', subject: attack, text: attack })
  const [message] = await messages()
  for (const path of ['/mailbox', `/mailbox/${message!.id}`, `/mailbox?to=${encodeURIComponent(attack)}`]) {
    const { body, headers } = await get(path)
    expect(body).not.toContain('<img src=x')
    expect(body).not.toContain('<script>alert')
    expect(headers['content-security-policy']).toContain(`default-src 'none'`)
  }
})

test('emptying needs our own page', async () => {
  await send(SHARED)
  const form = { method: 'POST', url: '/mailbox/empty', payload: '', headers: { 'content-type': FORM } } as const
  const foreign = await server.inject({ ...form, headers: { ...form.headers, 'sec-fetch-site': 'cross-site' } })
  expect(foreign.statusCode).toBe(403)
  expect(await messages()).toHaveLength(1)
  const own = await server.inject({ ...form, headers: { ...form.headers, 'sec-fetch-site': 'same-origin' } })
  expect([own.statusCode, own.headers.location]).toEqual([303, '/mailbox'])
  expect(await messages()).toEqual([])
  expect(readdirSync(directory)).toEqual([])
  await send(SHARED)
  expect(await messages()).toHaveLength(1)
})

test('a mail that is not there gets a page that says so', async () => {
  for (const path of ['/mailbox/nothing', '/mailbox/nothing/html', '/mailbox/nothing/source', '/mailbox/..%2f..%2fx']) {
    expect((await get(path)).statusCode).toBe(404)
  }
})

test('a sender that breaks off in the middle of a mail leaves nothing', async () => {
  const socket = connect(Number(new URL(mailbox.smtpUrl).port), '127.0.0.1')
  socket.write('HELO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\nDATA\r\nSubject: half')
  await new Promise((resolve) => setTimeout(resolve, 100))
  socket.destroy()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await messages()).toEqual([])
  await send(SHARED)
  expect(await messages()).toHaveLength(1)
})

test('in a browser the list freshens itself, a mail opens, and its link leads out of its frame', async () => {
  server.get('/portal/contracts/1', async (_request, reply) => reply.type('text/html').send('<h1>The contract</h1>'))
  await browse({}, async ({ page, address }) => {
    const complaints: string[] = []
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${address}/mailbox`)
    await page.getByText('No mail yet').waitFor()
    await send(SHARED)
    await page.getByText(SHARED.subject!).click()
    await page.getByRole('heading', { name: SHARED.subject! }).waitFor()
    await page.frameLocator('iframe').getByRole('link', { name: 'Open the contract' }).click()
    await page.waitForURL(`${address}/portal/contracts/1`)
    expect(complaints).toEqual([])
  })
})

test.each(['light', 'dark'] as const)('axe finds nothing on the %s pages', async (colorScheme) => {
  await send({ ...SHARED, html: '' })
  await send(SHARED_ARABIC)
  const [arabic, plain] = await messages()
  const paths = ['', '?to=nobody@cedre.example', `/${arabic!.id}`, `/${plain!.id}`, '/nothing']
  // axe styles its probes inline, which the pages' own policy refuses.
  await browse({ colorScheme, bypassCSP: true }, async ({ page, address }) => {
    for (const path of paths) {
      await page.goto(`${address}/mailbox${path}`)
      for (const summary of await page.locator('summary').all()) await summary.click()
      expect(await violations(page), path).toEqual([])
    }
  })
})

const FORM = 'application/x-www-form-urlencoded'

async function open(): Promise<void> {
  mailbox = await startMailbox({ directory })
  server = Fastify()
  await server.register(mailbox.routes, { prefix: '/mailbox' })
}

async function close(): Promise<void> {
  await server.close()
  await mailbox.stop()
}

async function send(mail: SendMailOptions): Promise<void> {
  const transport = createTransport(mailbox.smtpUrl)
  await transport.sendMail(mail)
  transport.close()
}

async function messages(query = ''): Promise<Message[]> {
  return (await get(`/mailbox/messages.json${query}`)).json()
}

function get(url: string) {
  return server.inject({ method: 'GET', url })
}

async function browse(
  options: BrowserContextOptions,
  story: (at: { page: Page; address: string }) => Promise<void>,
): Promise<void> {
  const address = await server.listen({ port: 0, host: '127.0.0.1' })
  const browser = await launchBrowser()
  try {
    const context = await browser.newContext(options)
    await story({ page: await context.newPage(), address })
  } finally {
    await browser.close()
  }
}

/** What axe finds on the page, by rule. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; help: string }[] }> } }
    return (await axe.run()).violations.map(({ id, help }) => `${id}: ${help}`)
  })
}
