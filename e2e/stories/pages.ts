import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Language, rawKeys, words } from '../catalogues.ts'
import { emptyDatabase } from '../emptyDatabase.ts'
import { type OneProcess, startOneProcess } from '../oneProcess.ts'
import type { Parvis } from '../parvis.ts'
import { type Place, places, type Who, type World } from '../places.ts'
import { smallTargets } from '../smallTargets.ts'
import { ask, awaitMail, enterApp, enterPortal, legalLogin, linkIn, nothingLoads } from '../steps.ts'
import type { Stage } from '../together.ts'
import { type Examined, violationsOn } from '../violationsOn.ts'
import type { Look } from '../visitors.ts'

/** One look at a page; where axe looks for nothing, its width and its words are checked only. */
type State = { width: 1440 | 390; scheme: 'light' | 'dark'; examined?: Examined }
/** A page is opened in the first state, then turned dark and made narrow where it stands. */
type View = { language: Language; states: State[] }

const { SCREENSHOTS } = process.env

const photographed: State[] = SCREENSHOTS ? [{ width: 390, scheme: 'dark' }] : []
const views: View[] = [
  {
    language: 'en',
    states: [
      { width: 1440, scheme: 'light', examined: 'everything' },
      // The page is the same one, in other colours.
      { width: 1440, scheme: 'dark', examined: 'colours' },
      { width: 390, scheme: 'light' },
      ...photographed,
    ],
  },
  // Its words stand in other places, in the colours that were looked at.
  { language: 'ar', states: [{ width: 390, scheme: 'light', examined: 'structure' }, ...photographed] },
]

/** So many places are a test, so that none takes long. */
const dozen = 12
const chapters = views.flatMap((view) =>
  Array.from({ length: Math.ceil(places.length / dozen) }, (_, index) => {
    const visited = places.slice(index * dozen, (index + 1) * dozen)
    return [view.language, `${visited[0]!.name} to ${visited.at(-1)!.name}`, { view, visited }] as const
  }),
)

type Session = Awaited<ReturnType<BrowserContext['storageState']>>

export const pageStories = ({ enter, begin }: Stage) =>
  describe('every page of both applications', () => {
    let parvis: Parvis
    let unset: OneProcess
    let world: World
    const sessions = new Map<Who, Session>()

    beforeAll(async () => {
      parvis = await begin()
      unset = await startOneProcess({ DATABASE_URL: await emptyDatabase() })
      if (SCREENSHOTS) await mkdir(SCREENSHOTS, { recursive: true })
    })
    afterAll(() => unset?.stop())

    it('can be reached by those it is for', async () => {
      const [client, newcomer, guest] = [await enter(), await enter(), await enter()]
      const [admin, colleague] = [await enter(), await enter()]
      await enterPortal(client, parvis, 'rima.haddad')
      await enterPortal(newcomer, parvis, 'marc.saab')
      await enterPortal(guest, parvis, 'rania.chamoun')
      await enterApp(admin, parvis, legalLogin('nadine.khoury'))
      await enterApp(colleague, parvis, legalLogin('olivia.bennett'))
      world = await worldOf({ admin, client, parvis, unset })
      for (const [who, page] of Object.entries({ client, newcomer, guest, admin, colleague })) {
        sessions.set(who as Who, await page.context().storageState())
        await page.context().close()
      }
    })

    it.each(chapters)('is usable by everybody: in %s, %s', async (language, _, { view, visited }) => {
      const found: string[] = []
      const rooms = new Map<Who, Page>()
      for (const who of new Set(visited.map((place) => place.who))) {
        const page = await enter(lookOf(view, sessions.get(who)))
        if (sessions.has(who))
          await speak(page, { url: parvis.url, door: who === 'admin' || who === 'colleague' ? 'app' : 'portal' }, view)
        rooms.set(who, page)
      }
      for (const place of visited) {
        const page = rooms.get(place.who)!
        const { url } = place.who === 'founder' ? unset : parvis
        try {
          await turn(page, view.states[0]!)
          await open(page, { place, url, world, language })
          for (const state of view.states) {
            await turn(page, state)
            const name = `${place.name}-${language}-${state.width}-${state.scheme}`
            for (const problem of await problemsOf(page, state)) found.push(`${name}: ${problem}`)
            if (SCREENSHOTS) await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true })
          }
        } catch (error) {
          found.push(`${place.name}: ${error}`)
        }
      }
      for (const page of rooms.values()) await page.context().close()
      expect(found).toEqual([])
    })
  })

const lookOf = ({ language }: View, session: Session | undefined): Look => ({
  locale: language,
  ...(session && { storageState: session }),
})

/** Looks at the page that is open in another way, and waits until nothing on it moves. */
async function turn(page: Page, { width, scheme }: State): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme })
  await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})))
  })
}

/** Comes to a place and waits until nothing on it loads. */
async function open(page: Page, at: { place: Place; url: string; world: World; language: Language }): Promise<void> {
  const { place, url, world, language } = at
  const address = new URL(url + place.path(world))
  if (place.who === 'anonymous' || place.who === 'founder') {
    // Their pages read a secret in their address when they are loaded; what differs only after its # is not loaded by going there.
    if (!(await page.goto(address.href))) await page.reload()
  } else {
    await walkTo(page, address, language)
  }
  await page.locator('h1, [role=dialog], main p').filter({ visible: true }).first().waitFor()
  await place.step?.(page, language)
  if (place.shows) await page.getByRole(place.shows).filter({ visible: true }).first().waitFor()
  await nothingLoads(page)
}

/**
 * Goes on within the application that is open, as its links do, because loading it for each page costs more than looking
 * at the page. On the way stands an address that leads nowhere, so that nothing of the page before is left.
 */
async function walkTo(page: Page, { pathname, search }: URL, language: Language): Promise<void> {
  const nowhere = `${/^\/\w+/.exec(pathname)![0]}/nowhere`
  const push = (path: string) => page.evaluate((to) => history.pushState(null, '', to), path)
  await push(nowhere)
  const missing = page.getByRole('heading', { name: words(language, 'notFound.title') })
  await missing.waitFor()
  if (pathname === nowhere) return
  const left = await missing.elementHandle()
  await push(pathname + search)
  await left!.waitForElementState('hidden')
}

/** What is wrong with the page that is open. */
async function problemsOf(page: Page, { width, examined }: State): Promise<string[]> {
  const problems = (await rawKeys(page)).map((key) => `shows ${key}`)
  // Before the targets are looked for, which scrolls the page: a row below the head of its table would be half covered.
  if (examined) problems.push(...(await violationsOn(page, { examined })))
  if (width === 390) {
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (wider > 0) problems.push(`is ${wider} px wider than the window`)
    problems.push(...(await page.evaluate(hiddenTabs)))
    if (/^\/(app|portal)\//.test(new URL(page.url()).pathname)) problems.push(...(await page.evaluate(smallTargets)))
  }
  const below = await page.evaluate(() => {
    const end = Math.max(...[...document.body.children].map((each) => each.getBoundingClientRect().bottom + scrollY))
    return Math.round(document.documentElement.scrollHeight - Math.max(end, window.innerHeight))
  })
  if (below > 1) problems.push(`goes on for ${below} px where nothing is`)
  return problems
}

/** Tabs that are open and out of sight, because their row is wider than the window. */
function hiddenTabs(): string[] {
  return [...document.querySelectorAll('nav [aria-current=page], [role=tab][aria-selected=true]')].flatMap((each) => {
    const { left, right } = each.getBoundingClientRect()
    const isDrawn = each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && right > left
    const isOut = left < -1 || right > window.innerWidth + 1
    return isDrawn && isOut ? [`has its open tab out of sight: ${each.outerHTML.slice(0, 120)}`] : []
  })
}

/** A person's language is the server's to remember, whatever the browser prefers. */
async function speak(page: Page, at: { url: string; door: 'app' | 'portal' }, { language }: View): Promise<void> {
  await page.goto(`${at.url}/${at.door}/`)
  const locale = language.toUpperCase()
  await ask(page, at.door, `mutation { editProfile(input: { locale: ${locale} }) { viewer { id } } }`)
  await page.reload()
  await page.locator(`html[lang=${language}]`).waitFor()
}

/** Signs somebody up; answers where the mailed link leads. */
async function confirmationOf(client: Page, parvis: Parvis): Promise<string> {
  const email = 'confirm@example.com'
  const asked = `mutation { signUp(input: { firstName: "Nadia", lastName: "Saab", email: "${email}", accessType: CLIENT, locale: EN }) { userErrors { code } } }`
  await ask(client, 'portal', asked)
  const { pathname, hash } = new URL(linkIn(await awaitMail(parvis, email, '/confirm#')))
  return pathname + hash
}

type Cast = { admin: Page; client: Page; parvis: Parvis; unset: OneProcess }

/** Finds, as the administrator, what the addresses of the places need. */
async function worldOf({ admin, client, parvis, unset }: Cast): Promise<World> {
  const only = async (query: string) => {
    const { data } = await ask(admin, 'app', `{ found: ${query} { nodes { id } } }`)
    return (data!.found as { nodes: { id: string }[] }).nodes[0]!.id
  }
  await client.goto(`${parvis.url}/portal/forgot-password`)
  await client.getByRole('textbox', { name: 'Username or email' }).fill('claire.besson')
  await client.getByRole('button', { name: 'Mail me a link' }).click()
  const mail = await awaitMail(parvis, 'claire.besson@saab-audit.example', '/invitation#')
  const { pathname, hash } = new URL(linkIn(mail))
  return {
    contract: await only('contracts(first: 1, filter: { search: "CT0000412" })'),
    unshared: await only('contracts(first: 1, filter: { search: "CT0000418" })'),
    matter: await only('matters(first: 1, filter: { search: "M0000231" })'),
    litigation: await only('matters(first: 1, filter: { search: "M0000230" })'),
    person: await only('portalUsers(first: 1, filter: { search: "claire" })'),
    guest: await only('portalUsers(first: 1, filter: { accessTypes: [GUEST] })'),
    olivia: await only('staffUsers(first: 1, filter: { search: "olivia" })'),
    waiting: await only('portalUsers(first: 1, filter: { statuses: [PENDING_APPROVAL] })'),
    confirmation: await confirmationOf(client, parvis),
    mail: mail.id,
    invitation: pathname + hash,
    setUp: /\/app\/setup#\S+/.exec(unset.output())![0],
  }
}
