import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from '@parvis/runtime/testing/freePort.ts'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyDatabase } from './emptyDatabase.ts'
import { commandLinesNaming, dataDirectoryOfOwn, type OneProcess, refusedStart, startOneProcess } from './oneProcess.ts'
import {
  ask,
  awaitMail,
  chooseRequester,
  enterApp,
  enterPortal,
  legalLogin,
  mailsTo,
  openFromDots,
  see,
} from './steps.ts'
import { visitors } from './visitors.ts'

const title = 'Exclusive distribution agreement, Levant'
const secondStartMs = 20_000

describe('the life of the process', () => {
  let directory = ''
  let parvis: OneProcess
  const { enter, mayComplain } = visitors()

  beforeAll(async () => {
    directory = await dataDirectoryOfOwn()
    parvis = await startOneProcess({ DATA_DIR: directory })
  })
  afterAll(async () => {
    await parvis?.stop()
    await rm(directory, { recursive: true, force: true })
  })

  it('kill -9 between the share and its mail: after the next start the mail is sent, once', async () => {
    mayComplain(/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|Failed to load resource/)
    const olivia = await enter()
    await enterApp(olivia, parvis, legalLogin('olivia.bennett'))
    await olivia.getByRole('link', { name: title }).click()
    const dialog = await openFromDots(olivia, 'Show in Client Portal')
    await chooseRequester(olivia, 'Fadi')
    const answer = olivia.waitForResponse(async (response) => {
      const { data } = await response.json().catch(() => ({}))
      return data?.showContractInPortal !== undefined
    })
    await dialog.getByRole('button', { name: 'Show to 1 person' }).click()
    await answer
    await parvis.kill()
    await olivia.context().close()
    expect(await commandLinesNaming(directory), 'PostgreSQL lives on').not.toEqual([])
    parvis = await startOneProcess({ DATA_DIR: directory })
    await awaitMail(parvis, 'fadi.saliba@groupecedre.example', 'CT0000418')
    // Its delivery is over; whatever else waits is delivered with this later one.
    await invitationToSomebodyElse(await enter(), parvis)
    expect(await mailsTo(parvis, 'fadi.saliba@groupecedre.example')).toHaveLength(1)
  })

  it('Ctrl-C leaves no process behind, and the second start takes seconds and keeps everything', async () => {
    await parvis.stop()
    expect(await commandLinesNaming(directory)).toEqual([])
    parvis = await startOneProcess({ DATA_DIR: directory })
    expect(parvis.startedInMs).toBeLessThan(secondStartMs)
    expect(parvis.output()).not.toContain('Made the demo world')
    const fadi = await enter()
    await enterPortal(fadi, parvis, 'fadi.saliba')
    await fadi.goto(`${parvis.url}/portal/contracts`)
    await fadi.getByRole('link', { name: title }).waitFor()
    expect(await mailsTo(parvis, 'fadi.saliba@groupecedre.example')).toHaveLength(1)
  })

  it('the start page names the addresses and the demo accounts', () => {
    const page = parvis.output()
    for (const path of ['/portal/', '/app/', '/mailbox', '/explorer/']) expect(page).toContain(parvis.url + path)
    expect(page).toContain('nadine.khoury@khourydelacroix.example')
    expect(page).toContain('all with the password courthouse')
  })

  it('a busy port and a data directory in use are one line each that says what to do, and exit 1', async () => {
    const busy = await refusedStart({ PORT: `${parvis.port}` })
    expect(busy.code).toBe(1)
    expect(busy.said).toMatch(new RegExp(`^Port ${parvis.port} is taken by another program: [^\\n]+\\n$`))
    const twice = await refusedStart({ DATA_DIR: directory })
    expect(twice.code).toBe(1)
    expect(twice.said).toMatch(/^Parvis is already running on this data directory \(process \d+\): [^\n]+\n$/)
  })

  it('so are data written by another PostgreSQL, and they are left as they were', async () => {
    const old = await dataDirectoryOfOwn()
    await mkdir(join(old, 'postgres'))
    await writeFile(join(old, 'postgres', 'PG_VERSION'), '15\n')
    const { code, said } = await refusedStart({ DATA_DIR: old })
    expect(code).toBe(1)
    expect(said).toMatch(/^The data in \S+ were written by PostgreSQL 15, and this is \d+: [^\n]+\n$/)
    await rm(old, { recursive: true })
  })

  it('so are a database that cannot be reached and a setting that makes no sense', async () => {
    const port = await freePort()
    const { code, said } = await refusedStart({ DATABASE_URL: `postgres://parvis:hidden@127.0.0.1:${port}/parvis` })
    expect(code).toBe(1)
    expect(said).toMatch(/^The database at 127\.0\.0\.1:\d+ cannot be reached [^\n]+ Check DATABASE_URL\.\n$/)
    const odd = await refusedStart({ PORT: 'four thousand' })
    expect(odd).toEqual({ code: 1, said: 'The environment variable PORT must be a number from 1 to 65535.\n' })
  })
})

describe('on a database of its owner', () => {
  let parvis: OneProcess
  let setUpLink = ''
  const { enter, mayComplain } = visitors()

  beforeAll(async () => {
    parvis = await startOneProcess({ DATABASE_URL: await emptyDatabase(), LOG_LEVEL: 'warn' })
  })
  afterAll(() => parvis?.stop())

  it('nothing is seeded, there is no mailbox, and the console prints the link that sets it up', async () => {
    expect((await fetch(`${parvis.url}/mailbox`)).status).toBe(404)
    expect(parvis.output()).not.toContain('courthouse')
    setUpLink = /http\S+\/app\/setup#\S+/.exec(parvis.output())![0]
    const page = await enter()
    await page.goto(`${parvis.url}/portal/`)
    await page.getByRole('heading', { level: 1, name: 'Not set up yet' }).waitFor()
  })

  it('the link creates the firm and its first administrator, once; a second use is refused', async () => {
    const [page, late] = [await enter(), await enter()]
    await Promise.all([page, late].map((each) => each.goto(setUpLink)))
    await fillSetUp(page)
    await fillSetUp(late)
    await page.getByRole('button', { name: 'Set up and sign in' }).click()
    await see(page, 'No contracts yet')
    await see(page, 'Cabinet Naccache')
    await late.getByRole('button', { name: 'Set up and sign in' }).click()
    await late.getByRole('heading', { level: 1, name: 'This link no longer works' }).waitFor()
    await late.reload()
    await late.goto(setUpLink)
    await see(late, 'The firm is set up already.')
    mayComplain(/400/)
    const answer = await ask(page, 'app', '{ viewer { id } }')
    expect(answer.errors?.[0]?.extensions?.code).toBe('PERSISTED_OPERATION_UNKNOWN')
  })

  it('the administrator signs in again with the password chosen there', async () => {
    const page = await enter()
    await page.goto(`${parvis.url}/app/`)
    await page.getByRole('textbox', { name: 'Username or email' }).fill('salma@naccache.example')
    await page.getByRole('textbox', { name: 'Password' }).fill('three cedars on a hill')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await see(page, 'No contracts yet')
  })
})

/** A later mail through the same queue. */
async function invitationToSomebodyElse(page: Page, parvis: OneProcess): Promise<void> {
  await page.goto(`${parvis.url}/portal/forgot-password`)
  await page.getByRole('textbox', { name: 'Username or email' }).fill('rima.haddad')
  await page.getByRole('button', { name: 'Mail me a link' }).click()
  await awaitMail(parvis, 'rima.haddad@groupecedre.example', 'password')
}

async function fillSetUp(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Name of the firm' }).fill('Cabinet Naccache')
  await page.getByRole('textbox', { name: 'Your name' }).fill('Salma Naccache')
  await page.getByRole('textbox', { name: 'Your email' }).fill('salma@naccache.example')
  await page.getByRole('textbox', { name: 'New password' }).fill('three cedars on a hill')
}
