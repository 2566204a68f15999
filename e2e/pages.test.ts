import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Language, rawKeys } from './catalogues.ts'
import { emptyDatabase } from './emptyDatabase.ts'
import { type OneProcess, startOneProcess } from './oneProcess.ts'
import { type Parvis, startParvis } from './parvis.ts'
import { type Place, places, type Who, type World } from './places.ts'
import { ask, awaitMail, enterApp, enterPortal, legalLogin, linkIn, nothingLoads } from './steps.ts'
import { violationsOn } from './violationsOn.ts'
import { type Look, visitors } from './visitors.ts'

/** How the pages are looked at; the remaining combinations only to be photographed. */
type View = { language: Language; width: 1440 | 390; colorScheme: 'light' | 'dark'; examined: boolean }

const { SCREENSHOTS } = process.env

const views: View[] = (['en', 'ar'] as const).flatMap((language) =>
  ([1440, 390] as const).flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({
      language,
      width,
      colorScheme,
      examined: ['en-1440-light', 'ar-390-light', 'en-1440-dark'].includes(`${language}-${width}-${colorScheme}`),
    })),
  ),
)
/** English on a phone is checked for its width only. */
const looked = views.filter((view) => SCREENSHOTS || view.examined || nameOf(view) === 'en-390-light')

type Session = Awaited<ReturnType<BrowserContext['storageState']>>

describe('every page of both applications', () => {
  let parvis: Parvis
  let unset: OneProcess
  let world: World
  const sessions = new Map<Who, Session>()
  const { enter } = visitors()

  beforeAll(async () => {
    parvis = await startParvis()
    unset = await startOneProcess({ DATABASE_URL: await emptyDatabase() })
    if (SCREENSHOTS) await mkdir(SCREENSHOTS, { recursive: true })
  })
  afterAll(async () => {
    await Promise.all([parvis?.stop(), unset?.stop()])
  })

  it('can be reached by those it is for', async () => {
    const [client, newcomer, admin, colleague] = [await enter(), await enter(), await enter(), await enter()]
    await enterPortal(client, parvis, 'rima.haddad')
    await enterPortal(newcomer, parvis, 'marc.saab')
    await enterApp(admin, parvis, legalLogin('nadine.khoury'))
    await enterApp(colleague, parvis, legalLogin('olivia.bennett'))
    world = await worldOf({ admin, client, parvis, unset })
    for (const [who, page] of Object.entries({ client, newcomer, admin, colleague })) {
      sessions.set(who as Who, await page.context().storageState())
      await page.context().close()
    }
  })

  it.each(looked.map((view) => [nameOf(view), view] as const))('is usable by everybody: %s', async (name, view) => {
    const found: string[] = []
    const rooms = new Map<Who, Page>()
    for (const who of ['anonymous', 'founder', 'client', 'newcomer', 'admin', 'colleague'] as const) {
      const page = await enter(lookOf(view, sessions.get(who)))
      if (sessions.has(who))
        await speak(page, { url: parvis.url, door: who === 'admin' || who === 'colleague' ? 'app' : 'portal' }, view)
      rooms.set(who, page)
    }
    const visit = async (place: Place) => {
      const page = rooms.get(place.who)!
      const { url } = place.who === 'founder' ? unset : parvis
      try {
        await open(page, { place, url, world, language: view.language })
        for (const problem of await problemsOf(page, view)) found.push(`${place.name}: ${problem}`)
      } catch (error) {
        found.push(`${place.name}: ${error}`)
      }
      if (SCREENSHOTS) await page.screenshot({ path: join(SCREENSHOTS, `${place.name}-${name}.png`), fullPage: true })
    }
    // Two tabs at a time: the internal application's, and all others'.
    const halves = [places.filter(({ who }) => who === 'admin'), places.filter(({ who }) => who !== 'admin')]
    await Promise.all(
      halves.map(async (half) => {
        for (const place of half) await visit(place)
      }),
    )
    for (const page of rooms.values()) await page.context().close()
    expect(found).toEqual([])
  })
})

function nameOf({ language, width, colorScheme }: View): string {
  return `${language}-${width}-${colorScheme}`
}

function lookOf({ language, width, colorScheme }: View, session: Session | undefined): Look {
  return {
    locale: language,
    colorScheme,
    viewport: { width, height: width === 390 ? 844 : 900 },
    ...(session && { storageState: session }),
  }
}

/** Comes to a place and waits until nothing on it loads or moves. */
async function open(page: Page, at: { place: Place; url: string; world: World; language: Language }): Promise<void> {
  const { place, url, world, language } = at
  // An address that differs only after its # would not be loaded anew.
  await page.goto('about:blank')
  await page.goto(url + place.path(world))
  await page.locator('h1, [role=dialog], main p').filter({ visible: true }).first().waitFor()
  await place.step?.(page, language)
  if (place.shows) await page.getByRole(place.shows).filter({ visible: true }).first().waitFor()
  await nothingLoads(page)
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})))
  })
}

/** What is wrong with the page that is open. */
async function problemsOf(page: Page, { width, examined }: View): Promise<string[]> {
  const problems = (await rawKeys(page)).map((key) => `shows ${key}`)
  if (width === 390) {
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (wider > 0) problems.push(`is ${wider} px wider than the window`)
  }
  const below = await page.evaluate(() => {
    const end = Math.max(...[...document.body.children].map((each) => each.getBoundingClientRect().bottom + scrollY))
    return Math.round(document.documentElement.scrollHeight - Math.max(end, window.innerHeight))
  })
  if (below > 1) problems.push(`goes on for ${below} px where nothing is`)
  return examined ? [...problems, ...(await violationsOn(page))] : problems
}

/** A person's language is the server's to remember, whatever the browser prefers. */
async function speak(page: Page, at: { url: string; door: 'app' | 'portal' }, { language }: View): Promise<void> {
  await page.goto(`${at.url}/${at.door}/`)
  const locale = language.toUpperCase()
  await ask(page, at.door, `mutation { changeLocale(input: { locale: ${locale} }) { viewer { id } } }`)
  await page.reload()
  await page.locator(`html[lang=${language}]`).waitFor()
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
    mail: mail.id,
    invitation: pathname + hash,
    setUp: /\/app\/setup#\S+/.exec(unset.output())![0],
  }
}
