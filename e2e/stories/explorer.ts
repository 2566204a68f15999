import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Parvis } from '../parvis.ts'
import { ask, enterApp, enterPortal, legalLogin, password, see } from '../steps.ts'
import type { Stage } from '../together.ts'
import { violationsOn } from '../violationsOn.ts'

const { SCREENSHOTS } = process.env

type Session = Awaited<ReturnType<BrowserContext['storageState']>>

export const explorerStories = ({ enter, mayComplain, begin }: Stage) =>
  describe('the explorer', () => {
    let parvis: Parvis

    beforeAll(async () => {
      parvis = await begin()
      if (SCREENSHOTS) await mkdir(SCREENSHOTS, { recursive: true })
    })

    /** An administrator's session, once somebody signed in. */
    let session: Promise<{ storageState: Session }> | undefined
    const administrator = () => {
      session ??= enter().then(async (page) => {
        await enterApp(page, parvis, legalLogin('nadine.khoury'))
        await page.getByRole('link', { name: 'Explorer' }).waitFor()
        return { storageState: await page.context().storageState() }
      })
      return session
    }
    const open = (page: Page, place: string) => page.goto(`${parvis.url}/explorer/${place}`)

    it('shows a stranger, a lawyer and a client only where to sign in', async () => {
      mayComplain(/404/)
      const [stranger, lawyer, client] = [await enter(), await enter(), await enter()]
      await enterApp(lawyer, parvis, legalLogin('antoine.delacroix'))
      expect(await lawyer.getByRole('link', { name: 'Explorer' }).count()).toBe(0)
      await enterPortal(client, parvis, 'rima.haddad')
      for (const page of [stranger, lawyer, client]) {
        await open(page, 'health')
        await see(page, 'This is for administrators.')
        expect(await page.getByRole('navigation').count()).toBe(0)
      }
      expect(await violationsOn(stranger)).toEqual([])
    })

    it('shows an administrator schema, plans, health and slow operations', async () => {
      const page = await enter({ locale: 'en-GB', ...(await administrator()) })
      await open(page, '')
      await page.locator('.graphiql-container').waitFor()
      const nav = page.getByRole('navigation', { name: 'Explorer' })

      await nav.getByRole('link', { name: 'Plans' }).click()
      await page.getByRole('combobox').selectOption({ label: 'ContractsPage' })
      const plan = page.getByRole('region', { name: 'Plan' })
      await see(plan, /fetches from 2 subgraphs/)
      await see(plan, /looks up .*PortalUser.* by key/)
      await page.reload()
      await see(plan, /fetches from 2 subgraphs/)
      await page.getByRole('textbox').fill('{ matters(first: 1) { nodes { title nothing } } }')
      await page.getByRole('textbox').press('Control+Enter')
      await see(page.getByRole('alert'), /nothing/)

      await nav.getByRole('link', { name: 'Schema' }).click()
      await page.getByRole('searchbox').fill('signOut')
      await page.getByRole('navigation', { name: 'Types' }).getByRole('link', { name: 'Mutation' }).click()
      const field = page.getByRole('listitem').filter({ has: page.getByText(/^signOut/) })
      await see(field, 'identity')
      await page.goBack()
      await see(page, 'Choose a type to see its fields.')

      await nav.getByRole('link', { name: 'Health' }).click()
      for (const name of ['identity', 'matters', 'contracts', 'notifications']) {
        const card = page.getByRole('article', { name })
        await see(card, 'Up')
        await see(card, 'in this process')
      }

      await nav.getByRole('link', { name: 'Slow' }).click()
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'ContractsPage' }) })
      await see(row, 'app')
    })

    it('runs nothing as somebody who signed in in a second tab, and says who that is', async () => {
      mayComplain(/404|412/)
      // A session of its own: whoever signs in ends the one before.
      const page = await enter()
      await enterApp(page, parvis, legalLogin('nadine.khoury'))
      await open(page, '')
      await page.locator('.graphiql-container .view-line').first().waitFor()
      const input = { login: legalLogin('antoine.delacroix'), password }
      await ask(page, 'app', 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { id } } }', { input })
      await page.getByRole('button', { name: /^Execute query/ }).click()
      await see(page, 'This is for administrators.')
      await see(page.getByRole('status'), /is signed in here now\./)
    })

    /** The other two only to be photographed. */
    const looks = [
      { width: 1440, colorScheme: 'light' as const },
      { width: 390, colorScheme: 'dark' as const },
      ...(SCREENSHOTS
        ? [
            { width: 1440, colorScheme: 'dark' as const },
            { width: 390, colorScheme: 'light' as const },
          ]
        : []),
    ]
    it.each(looks)('can be used by everybody at $width pixels, $colorScheme', async ({ width, colorScheme }) => {
      const page = await enter({
        viewport: { width, height: width === 390 ? 844 : 900 },
        colorScheme,
        ...(await administrator()),
      })
      const found: string[] = []
      for (const [name, place, shown] of places) {
        await open(page, place)
        await page.locator(shown).filter({ visible: true }).first().waitFor()
        const problems = await violationsOn(page, { except: ['.graphiql-container'] })
        found.push(...problems.map((problem) => `${name}: ${problem}`))
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        if (wider > 0) found.push(`${name} is ${wider} px wider than the window`)
        const path = SCREENSHOTS && join(SCREENSHOTS, `explorer-${name}-${width}-${colorScheme}.png`)
        if (path) await page.screenshot({ path })
      }
      expect(found).toEqual([])
    })
  })

const places: [name: string, place: string, shown: string][] = [
  ['query', '', '.graphiql-container .view-line'],
  ['types', 'schema', 'text=/[1-9]\\d+ types/'],
  ['schema', 'schema?type=Contract&q=share', 'text=owns it'],
  ['plan', 'plan?operation=ContractsPage&client=internal', 'text=/fetches from/'],
  ['health', 'health', 'text=Version'],
  ['slow', 'slow', 'role=rowheader'],
  ['nowhere', 'constructor', 'text=There is no such page'],
]
