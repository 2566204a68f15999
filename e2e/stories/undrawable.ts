import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { actOn, chooseFiles, fileRow, layDown, openRecordTab, pdfOf, seeVisibility } from '../attached.ts'
import type { Parvis } from '../parvis.ts'
import { enterApp, enterPortal, legalLogin, see } from '../steps.ts'
import type { Stage } from '../together.ts'

export const undrawableStories = ({ enter, mayComplain, begin }: Stage) =>
  describe('what cannot be drawn', () => {
    let parvis: Parvis
    let nadine: Page
    let rima: Page
    let id = ''
    const files = (page: Page) => page.getByRole('region', { name: 'Attachments', exact: true })

    beforeAll(async () => {
      parvis = await begin()
      nadine = await enter()
      await enterApp(nadine, parvis, legalLogin('nadine.khoury'))
      id = await openRecordTab(nadine, parvis, { reference: 'CT0000412', tab: 'attachments' })
      const machine = await layDown({
        'Header only.pdf': '%PDF-1.7\n',
        'Cut short.pdf': pdfOf('We offer 45 days.').subarray(0, 200),
        'Offer.pdf': pdfOf('We offer 45 days.'),
        // 42 lines are a page.
        'Whole record.pdf': pdfOf(...Array.from({ length: 42 * 2_000 }, () => 'A line')),
        'Terms.pdf': pdfOf(
          ...Array.from({ length: 42 * 30 }, (_, line) => `Line ${line}${line % 84 ? '' : ', le délai'}`),
        ),
      })
      const paths = ['Header only.pdf', 'Cut short.pdf', 'Offer.pdf', 'Terms.pdf', 'Whole record.pdf'].map((name) =>
        join(machine, name),
      )
      await chooseFiles(nadine, files(nadine).getByRole('button', { name: 'Add files' }), paths)
      const dialog = nadine.getByRole('dialog')
      await dialog.getByRole('switch', { name: 'The client can see it' }).check()
      await dialog.getByRole('button', { name: 'Add 5 files' }).click()
      await fileRow(nadine, 'Offer.pdf').waitFor()
      rima = await enter()
      await enterPortal(rima, parvis, 'rima.haddad')
      await rima.goto(`${parvis.url}/portal/contracts/${id}`)
      await files(rima).getByRole('button', { name: 'Offer', exact: true }).waitFor()
    })

    it.each(['Header only', 'Cut short'])('a damaged PDF says so and can be saved, on both sides: %s', async (name) => {
      for (const [page, label] of [
        [nadine, `${name} .pdf`],
        [rima, name],
      ] as const) {
        await files(page).getByRole('button', { name: label, exact: true }).click()
        const dialog = page.getByRole('dialog', { name: `${name}.pdf` })
        await see(dialog, 'This file could not be shown')
        expect(await dialog.getByRole('button', { name: 'Download' }).count()).toBe(1)
        await page.keyboard.press('Escape')
        await dialog.waitFor({ state: 'detached' })
        await files(page).getByRole('button', { name: label, exact: true }).waitFor()
      }
    })

    it('a file that is open stands in the address: it can be sent, reloaded, and Back closes it', async () => {
      const row = files(rima).getByRole('button', { name: 'Terms', exact: true })
      await row.click()
      const dialog = rima.getByRole('dialog', { name: 'Terms.pdf' })
      const page = dialog.getByRole('textbox', { name: 'Page' })
      await page.waitFor()
      const address = new URL(rima.url())
      await rima.goBack()
      await dialog.waitFor({ state: 'detached' })
      expect(rima.url()).not.toContain('file=')
      await expect.poll(() => row.evaluate((each) => each === document.activeElement)).toBe(true)
      await rima.goForward()
      await page.waitFor()
      await rima.reload()
      await page.waitFor()
      // A colleague of the legal team follows the same file's address.
      await nadine.goto(`${parvis.url}/app/contracts/${id}?tab=attachments&file=${address.searchParams.get('file')}`)
      await nadine.getByRole('dialog', { name: 'Terms.pdf' }).getByRole('textbox', { name: 'Page' }).waitFor()
      await nadine.keyboard.press('Escape')
      await nadine.getByRole('dialog').waitFor({ state: 'detached' })
      expect(nadine.url()).not.toContain('file=')
    })

    it('it is searched as the lists are, and read page by page, of which few are kept drawn', async () => {
      const dialog = rima.getByRole('dialog', { name: 'Terms.pdf' })
      await rima.keyboard.press('Control+f')
      await dialog.getByRole('searchbox', { name: 'Find in this file' }).fill('DELAI')
      await see(dialog, '1 of 15')
      await rima.keyboard.press('Enter')
      await see(dialog, '2 of 15')
      await rima.keyboard.press('Escape')
      await dialog.getByRole('searchbox').waitFor({ state: 'detached' })
      const page = dialog.getByRole('textbox', { name: 'Page' })
      await page.fill('29')
      await page.press('Enter')
      await dialog.getByRole('region', { name: 'Page 29 of 30' }).getByText('Line 1176', { exact: false }).waitFor()
      expect(await dialog.locator('canvas').count()).toBeLessThanOrEqual(10)
      // What draws PDFs brings styles for the whole page along, which must not count.
      expect(await rima.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light')
      const size = dialog.getByRole('combobox', { name: 'Size' })
      const shown = () => size.evaluate((each) => (each as HTMLSelectElement).selectedOptions[0]!.text)
      const before = await shown()
      await dialog.getByRole('button', { name: 'Larger' }).click()
      await expect.poll(shown).not.toBe(before)
      await size.selectOption('Fit page')
      await expect.poll(shown).not.toBe(before)
      await dialog.getByRole('button', { name: 'Previous file' }).click()
      await rima.getByRole('dialog', { name: 'Offer.pdf' }).waitFor()
      await rima.keyboard.press('Escape')
      await rima.getByRole('dialog').waitFor({ state: 'detached' })
    })

    it('one of many pages that is closed while they are still asked for leaves no complaint behind', async () => {
      await rima.goto(`${parvis.url}/portal/contracts/${id}`)
      const row = files(rima).getByRole('button', { name: 'Whole record', exact: true })
      for (let closed = 0; closed < 3; closed += 1) {
        await row.click()
        const dialog = rima.getByRole('dialog', { name: 'Whole record.pdf' })
        await dialog.locator('.page[data-loaded]').first().waitFor()
        await rima.keyboard.press('Escape')
        await dialog.waitFor({ state: 'detached' })
      }
    })

    it('a file that never was there is answered like one that is hidden', async () => {
      await rima.goto(`${parvis.url}/portal/contracts/${id}?file=${id}`)
      await see(rima.getByRole('dialog'), 'Not found, or no longer shared')
      expect(await rima.getByRole('button', { name: 'Download', exact: true }).count()).toBe(0)
      await rima.keyboard.press('Escape')
      await files(rima).getByRole('button', { name: 'Offer', exact: true }).waitFor()
    })

    it('a PDF hidden while the client’s page stood open is not found, as everywhere (R34)', async () => {
      mayComplain(/404/)
      await actOn(nadine, 'Offer.pdf', 'Hide')
      await seeVisibility(nadine, 'Offer.pdf', { seen: 'Hidden', because: 'hidden by hand' })
      await files(rima).getByRole('button', { name: 'Offer', exact: true }).click()
      const dialog = rima.getByRole('dialog', { name: 'Offer.pdf' })
      await see(dialog, 'Not found, or no longer shared')
      expect(await dialog.getByRole('button', { name: 'Download' }).count()).toBe(0)
      // The page asks again when it is come back to: the row goes, what stands open says why and stays.
      await rima.waitForTimeout(5_000)
      await rima.evaluate(() => window.dispatchEvent(new Event('focus')))
      await rima.locator('#attachments').getByText('Offer', { exact: true }).waitFor({ state: 'detached' })
      await see(dialog, 'Not found, or no longer shared')
      await rima.keyboard.press('Escape')
      await files(rima).waitFor()
    })

    it('a page that crashes keeps what is around it, and leads to the start page', async () => {
      mayComplain(/Invalid time value/)
      for (const [page, path] of [
        [nadine, '/app/contracts?view=all'],
        [rima, '/portal/contracts'],
      ] as const) {
        let isWrong = true
        // No answer of ours has such dates: what is wrong in a page is not known beforehand.
        await page.route('**/graphql', async (route) => {
          const answer = await route.fetch()
          const body = await answer.text()
          await route.fulfill({ response: answer, body: isWrong ? body.replace(/"20\d\d-[^"]+"/g, '"no day"') : body })
        })
        await page.goto(`${parvis.url}${path}`)
        await see(page.getByRole('alert'), 'Something went wrong on this page')
        await page.getByRole('navigation').first().waitFor()
        isWrong = false
        await page.getByRole('alert').getByRole('link', { name: 'Go to the start page' }).click()
        await page.getByRole('heading', { level: 1 }).waitFor()
        expect(await page.getByText('Something went wrong').count()).toBe(0)
        await page.unrouteAll({ behavior: 'ignoreErrors' })
      }
    })
  })
