import type { Browser, BrowserContext } from 'playwright-core'
import { launchBrowser } from '../../e2e/browser.ts'
import { median } from '../report/standings.ts'
import type { StartProcess } from './startCost.ts'

/** A program with a demo world of its own, kept in its directory. */
export type Demo = { start: StartProcess; directory: string }

/** A contract of the demo world with something of everything on it. */
const reference = 'CT0000412'
const slowdown = 4
/** What a page still does after its files stand there. */
const afterwardsMs = 2_500

type Doorway = { url: string; context: BrowserContext; id: string }
type Measured = { __tasks: number[] }

/**
 * The longest task, in ms, that opening a contract in the portal is for a browser whose CPU is four times throttled: each
 * program's median of some openings, in turn. The first opening of each is not counted: it fills the browser's cache.
 */
export async function longestTasks<Name extends string>(
  demos: Record<Name, Demo>,
  openings: number,
): Promise<Record<Name, number>> {
  const browser = await launchBrowser()
  const stops: (() => Promise<void>)[] = [() => browser.close()]
  try {
    const doorways = new Map<string, Doorway>()
    for (const [name, demo] of Object.entries<Demo>(demos)) {
      const { origin, stop } = await startDemo(demo)
      stops.push(stop)
      doorways.set(name, await signIn(browser, origin))
    }
    const found = new Map([...doorways.keys()].map((name) => [name, [] as number[]]))
    for (let nth = -1; nth < openings; nth++) {
      for (const [name, doorway] of doorways) {
        const longest = await longestOfOpening(doorway)
        if (nth >= 0) found.get(name)!.push(longest)
      }
    }
    return Object.fromEntries([...found].map(([name, each]) => [name, median(each)])) as Record<Name, number>
  } finally {
    for (const stop of stops.reverse()) await stop()
  }
}

const startDemo = ({ start, directory }: Demo) =>
  start({ file: 'gateway/src/main.ts', env: { DATA_DIR: directory, LOG_LEVEL: 'error' }, readyPath: '/readyz' })

/** Whoever the contract was shown to, and its id. */
async function signIn(browser: Browser, origin: string): Promise<Doorway> {
  const url = origin.replace('127.0.0.1', 'localhost')
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto(`${url}/portal/`)
  await page.getByRole('textbox', { name: /Username or email/ }).fill('rima.haddad')
  await page.getByLabel('Password', { exact: true }).fill('courthouse')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  const query = `{ contracts(first: 1, filter: { search: "${reference}" }) { nodes { id } } }`
  const answer = await context.request.post(`${url}/portal/graphql`, { data: { query }, headers: { origin: url } })
  const { data } = (await answer.json()) as { data: { contracts: { nodes: { id: string }[] } } }
  await page.close()
  return { url, context, id: data.contracts.nodes[0]!.id }
}

async function longestOfOpening({ url, context, id }: Doorway): Promise<number> {
  const page = await context.newPage()
  try {
    await page.addInitScript(() => {
      const measured = globalThis as unknown as Measured
      measured.__tasks = [0]
      const observer = new PerformanceObserver((list) => {
        measured.__tasks.push(...list.getEntries().map(({ duration }) => duration))
      })
      observer.observe({ type: 'longtask', buffered: true })
    })
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.goto(`${url}/portal/contracts/${id}`)
    await page.getByRole('heading', { level: 2, name: /Attachments/ }).waitFor()
    await page.waitForTimeout(afterwardsMs)
    return await page.evaluate(() => Math.max(...(globalThis as unknown as Measured).__tasks))
  } finally {
    await page.close()
  }
}
