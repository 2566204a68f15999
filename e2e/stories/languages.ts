import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Language, rawKeys } from '../catalogues.ts'
import type { Parvis } from '../parvis.ts'
import { ask, enterApp, enterPortal, legalLogin, see, signInHere } from '../steps.ts'
import type { Stage } from '../together.ts'

export const languageStories = ({ enter, begin }: Stage) =>
  describe('English, French and Arabic', () => {
    let parvis: Parvis

    beforeAll(async () => {
      parvis = await begin()
    })

    it('the language is chosen before anybody is signed in, turns the page around and is remembered', async () => {
      const page = await enter()
      await page.goto(`${parvis.url}/portal/`)
      await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
      expect(await directionOf(page)).toEqual(['en', 'ltr'])
      await page.getByRole('button', { name: 'العربية' }).click()
      await page.getByRole('button', { name: 'العربية', pressed: true }).waitFor()
      expect(await directionOf(page)).toEqual(['ar', 'rtl'])
      await page.reload()
      await page.getByRole('button', { name: 'العربية', pressed: true }).waitFor()
      await page.getByRole('button', { name: 'Français' }).click()
      await page.getByRole('heading', { level: 1, name: 'Connexion' }).waitFor()
      expect(await directionOf(page)).toEqual(['fr', 'ltr'])
    })

    it('who was never here before is greeted in the first language the browser prefers', async () => {
      const page = await enter({ locale: 'ar-LB' })
      await page.goto(`${parvis.url}/app/`)
      await page.getByRole('button', { name: 'العربية', pressed: true }).waitFor()
      expect(await directionOf(page)).toEqual(['ar', 'rtl'])
    })

    it('a deep link survives the switch of language and signing in (R59)', async () => {
      const ziad = await enter()
      await enterPortal(ziad, parvis, 'ziad.rahme')
      await ziad.goto(`${parvis.url}/portal/contracts`)
      const record = ziad.getByRole('list').getByRole('link', { name: 'عقد إيجار مستودع، المنطقة الحرة في طرابلس' })
      const path = (await record.getAttribute('href'))!
      const page = await enter()
      await page.goto(parvis.url + path)
      await page.getByRole('button', { name: 'Français' }).click()
      await page.getByRole('heading', { level: 1, name: 'Connexion' }).waitFor()
      await signInHere(page, 'ziad.rahme')
      await page.waitForURL(parvis.url + path)
      await page.getByRole('heading', { level: 1, name: 'عقد إيجار مستودع' }).waitFor()
      await expect.poll(() => directionOf(page), { message: 'their own language' }).toEqual(['ar', 'rtl'])
    })

    it('switched after signing in, the page stays, turns around, and the person’s mails follow', async () => {
      const page = await enter()
      await enterPortal(page, parvis, 'thomas.whitfield')
      await page.goto(`${parvis.url}/portal/contracts?relation=MINE`)
      await page.getByRole('list', { name: 'Contracts' }).waitFor()
      await page.getByRole('button', { name: 'العربية' }).click()
      await page.getByRole('button', { name: 'العربية', pressed: true }).waitFor()
      await expect.poll(() => directionOf(page)).toEqual(['ar', 'rtl'])
      expect(page.url()).toBe(`${parvis.url}/portal/contracts?relation=MINE`)
      expect(await ask(page, 'portal', '{ viewer { locale } }')).toEqual({ data: { viewer: { locale: 'AR' } } })
      const elsewhere = await enter()
      await enterPortal(elsewhere, parvis, 'thomas.whitfield')
      await elsewhere.getByRole('button', { name: 'العربية', pressed: true }).waitFor()
    })

    it('in the internal application it is switched under the person’s name', async () => {
      const page = await enter()
      await enterApp(page, parvis, legalLogin('olivia.bennett'))
      await page.getByRole('button', { name: /Olivia Bennett/ }).click()
      await page.getByRole('menuitem', { name: 'العربية' }).click()
      await expect.poll(() => directionOf(page)).toEqual(['ar', 'rtl'])
      await page.getByRole('table').waitFor()
      await page.getByRole('button', { name: /Olivia Bennett/ }).click()
      await page.getByRole('menuitem', { name: 'English' }).click()
      await see(page, 'New contract')
    })

    it('no Arabic letter is cut: neither on a record’s page nor in the name of the file that is shown', async () => {
      const ziad = await enter()
      await enterPortal(ziad, parvis, 'ziad.rahme')
      await ziad.goto(`${parvis.url}/portal/contracts`)
      await ziad.getByRole('list').getByRole('link', { name: 'عقد إيجار مستودع، المنطقة الحرة في طرابلس' }).click()
      await ziad.getByRole('button', { name: 'سحب' }).waitFor()
      expect(await cutWords(ziad)).toEqual([])
      await ziad.getByRole('button', { name: 'رخصة المستودع', exact: true }).click()
      await ziad.getByRole('dialog', { name: 'رخصة المستودع.pdf' }).waitFor()
      expect(await cutWords(ziad)).toEqual([])
    })

    // Of English and Arabic `pages.ts` asks it of every page, and `clients/locales.test.ts` holds that French has every
    // text they have: what is left is that each part of the applications comes with its French words.
    it('no page in French shows the name of a text instead of the text', async () => {
      const language: Language = 'fr'
      const anonymous = await enter({ locale: language })
      const portal = await enter()
      await enterPortal(portal, parvis, 'karim.aoun')
      const app = await enter()
      await enterApp(app, parvis, legalLogin('antoine.delacroix'))
      await ask(app, 'app', 'mutation { editProfile(input: { locale: FR }) { viewer { id } } }')
      const visits: [Page, string[]][] = [
        [anonymous, ['portal/sign-in', 'app/sign-in']],
        [portal, ['portal/contracts']],
        [app, ['app/contracts?create=contract', 'app/settings/client-portal/manage-clients?create=person']],
      ]
      for (const [page, paths] of visits) {
        for (const path of paths) {
          await page.goto(`${parvis.url}/${path}`)
          await page.locator('h1:visible, p:visible').first().waitFor()
          await expect
            .poll(() =>
              page
                .getByRole('status')
                .filter({ hasText: /Chargement/ })
                .count(),
            )
            .toBe(0)
          expect((await directionOf(page))[0], path).toBe(language)
          expect(await rawKeys(page), path).toEqual([])
        }
      }
    })
  })

const directionOf = (page: Page) => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])

/**
 * Words of a page whose letters reach out of a box that cuts off what is outside. A line of text is as high as its font
 * draws, whatever its line height; a tenth of the letters' size is air.
 */
const cutWords = (page: Page) =>
  page.evaluate(() => {
    const cut: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!/\p{Script=Arabic}/u.test(node.textContent ?? '')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const lines = range.getBoundingClientRect()
      if (lines.width < 2) continue
      const airPx = Number.parseFloat(getComputedStyle(node.parentElement!).fontSize) / 10
      for (let box = node.parentElement; box && box !== document.body; box = box.parentElement) {
        const { overflowY, position } = getComputedStyle(box)
        const edge = box.getBoundingClientRect()
        const isCut = overflowY === 'hidden' || overflowY === 'clip'
        if (isCut && edge.height > 1 && (lines.top < edge.top - airPx || lines.bottom > edge.bottom + airPx)) {
          cut.push(
            `${node.textContent} in ${box.className}: ${lines.top}-${lines.bottom} of ${edge.top}-${edge.bottom}`,
          )
          break
        }
        if (overflowY === 'auto' || overflowY === 'scroll' || position === 'fixed') break
      }
    }
    return cut
  })
