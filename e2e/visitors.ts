import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launchBrowser } from './browser.ts'

/** How somebody looks at the pages. */
export type Look = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'locale' | 'storageState'>

/** Visitors of one test file: each has a browser profile of their own. */
export type Visitors = {
  /** Somebody new comes, with an empty cookie jar; English, a desktop and light unless said. */
  enter: (look?: Look) => Promise<Page>
  /** What the next complaints of the pages may say, until the end of the test. */
  mayComplain: (pattern: RegExp) => void
  /** Everybody closes what they have open. */
  leave: () => Promise<void>
}

/** A quarter of what a story may take. */
const patienceMs = 30_000

/**
 * One Chromium for the file. A test fails on whatever a page complains of that it did not announce: an error on the
 * console, an uncaught exception, a request that failed or was answered with an error.
 */
export function visitors(): Visitors {
  let browser: Browser
  let complaints: string[] = []
  let expected: RegExp[] = []
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await photographAll(browser)
    const unexpected = complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)))
    complaints = []
    expected = []
    if (unexpected.length > 0) throw new Error(`The pages complained:\n${unexpected.join('\n')}`)
  })
  afterAll(() => browser?.close())
  return {
    async enter(look = {}) {
      const context = await browser.newContext({
        locale: 'en-GB',
        viewport: { width: 1440, height: 900 },
        reducedMotion: 'reduce',
        timezoneId: 'Asia/Beirut',
        ...look,
      })
      context.setDefaultTimeout(patienceMs)
      const listen = (page: Page) => listenToComplaints(page, (complaint) => complaints.push(complaint))
      context.on('page', listen)
      return context.newPage()
    },
    mayComplain: (pattern) => void expected.push(pattern),
    async leave() {
      for (const context of browser.contexts()) await context.close()
    },
  }
}

/** What a failed test left on the pages: pictures in the directory for temporary files. */
async function photographAll(browser: Browser): Promise<void> {
  const directory = join(tmpdir(), 'parvis-e2e-failures')
  await mkdir(directory, { recursive: true })
  const everything = browser.contexts().flatMap((context) => context.pages())
  const pages = everything.filter((page) => page.url() !== 'about:blank')
  for (const [index, page] of pages.entries()) {
    const path = join(directory, `${new Date().toISOString().replaceAll(':', '-')}-${index}.png`)
    await page.screenshot({ path, timeout: 3_000 }).catch(() => {})
    process.stderr.write(`${page.url()}: ${path}\n`)
  }
}

function listenToComplaints(page: Page, hear: (complaint: string) => void): void {
  const at = () => `(${page.url()})`
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') hear(`console: ${message.text()} ${at()}`)
  })
  page.on('pageerror', (error) => hear(`uncaught: ${error.stack ?? error.message} ${at()}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // Going to another page breaks off what the former one was still reading.
    if (reason !== 'net::ERR_ABORTED') hear(`request: ${request.method()} ${request.url()} ${reason} ${at()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) hear(`answer: ${response.status()} ${response.url()} ${at()}`)
  })
}
