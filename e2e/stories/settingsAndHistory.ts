import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { actOn, namesInZip, openRecordTab, saved, seeVisibility, told } from '../attached.ts'
import type { Parvis } from '../parvis.ts'
import { ask, choose, enterApp, enterPortal, legalLogin, openFromDots, see } from '../steps.ts'
import type { Stage } from '../together.ts'

const agreement = 'Master services agreement.pdf'

export const settingsAndHistoryStories = ({ enter, begin }: Stage) =>
  describe('the portal’s settings, who saw what, and the history', () => {
    let parvis: Parvis
    let nadine: Page
    let rima: Page
    let id = ''
    const main = () => nadine.getByRole('main')
    const settings = () => nadine.goto(`${parvis.url}/app/settings/client-portal`)
    const panel = () => nadine.getByRole('dialog', { name: 'Sharing' })

    beforeAll(async () => {
      parvis = await begin()
    })

    it('an administrator changes what the portal shows and allows; the legal team reads it', async () => {
      nadine = await enter()
      await enterApp(nadine, parvis, legalLogin('nadine.khoury'))
      await settings()
      const byDefault = nadine.getByRole('switch', { name: 'Attachments visible by default' })
      expect(await byDefault.isChecked()).toBe(false)
      await byDefault.check()
      await see(main(), 'Not saved yet.')
      await nadine.getByRole('button', { name: 'Undo changes' }).click()
      expect(await byDefault.isChecked()).toBe(false)
      await byDefault.check()
      await nadine.getByRole('button', { name: 'Save' }).click()
      await told(nadine, 'The settings are saved')
      const olivia = await enter()
      await enterApp(olivia, parvis, legalLogin('olivia.bennett'))
      await olivia.goto(`${parvis.url}/app/settings/client-portal`)
      await see(olivia, 'Only an administrator changes these settings.')
      const theirs = olivia.getByRole('switch', { name: 'Attachments visible by default' })
      expect([await theirs.isChecked(), await theirs.isDisabled()]).toEqual([true, true])
      expect(await olivia.getByRole('button', { name: 'Save' }).count()).toBe(0)
    })

    it('a setting is found by what people call it; the firm’s colour and logo stand on the sign-in page at once', async () => {
      await nadine.goto(`${parvis.url}/app/settings`)
      await nadine.getByRole('searchbox', { name: 'Find a setting' }).fill('brand color')
      await nadine.getByRole('link', { name: 'Colour' }).click()
      const colour = nadine.getByRole('textbox', { name: 'Colour', exact: true })
      await colour.fill('#22804a')
      await see(main(), 'Green means “the client can see this”')
      await colour.fill('#ffe600')
      await see(main(), 'the nearest shade that can be read')
      const drawing =
        '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40" onload="alert(1)"><script>alert(2)</script><rect width="80" height="40" fill="#234470"/></svg>'
      const choose = nadine.locator('input[type=file]')
      await choose.setInputFiles({ name: 'huge.png', mimeType: 'image/png', buffer: Buffer.alloc(11_000_000) })
      await see(main(), 'has more than 10 MB')
      await choose.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(drawing) })
      await nadine.getByRole('img', { name: 'The logo' }).waitFor()
      await nadine.getByRole('button', { name: 'Save' }).click()
      await told(nadine, 'The settings are saved')
      const stranger = await enter()
      await stranger.goto(`${parvis.url}/portal/sign-in`)
      const logo = stranger.locator('header img')
      await logo.waitFor()
      expect(await logo.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBe(480)
      const button = stranger.getByRole('button', { name: 'Sign in' })
      expect(await button.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe('rgb(122, 109, 0)')
      await nadine.getByRole('button', { name: 'Remove the logo' }).click()
      await nadine.getByRole('button', { name: 'Use the product’s own colour' }).click()
      await nadine.getByRole('button', { name: 'Save' }).click()
      await expect.poll(() => nadine.locator('aside img').count()).toBe(0)
    })

    it('“attachments visible by default” is copied when a record is displayed; others keep theirs (R15–R17)', async () => {
      await openRecordTab(nadine, parvis, { reference: 'CT0000412', tab: 'attachments' })
      await seeVisibility(nadine, 'Negotiation brief.pdf', { seen: 'Hidden', because: 'inherited from the contract' })
      const other = await openRecordTab(nadine, parvis, { reference: 'CT0000418', tab: 'attachments' })
      const dialog = await openFromDots(nadine, 'Show in Client Portal')
      await expect.poll(() => dialog.getByRole('switch', { name: 'Show all attachments' }).isChecked()).toBe(true)
      await dialog.getByRole('button', { name: 'Show to 1 person' }).click()
      await dialog.waitFor({ state: 'detached' })
      const schedule = 'Schedule 1, territory and products.pdf'
      const visible = { seen: 'Client can see it', because: 'inherited from the contract' }
      await seeVisibility(nadine, schedule, visible)
      await settings()
      await nadine.getByRole('switch', { name: 'Attachments visible by default' }).uncheck()
      await nadine.getByRole('button', { name: 'Save' }).click()
      await told(nadine, 'The settings are saved')
      rima = await enter()
      await enterPortal(rima, parvis, 'rima.haddad')
      await rima.goto(`${parvis.url}/portal/contracts/${other}`)
      await rima.getByRole('button', { name: 'Schedule 1, territory and products' }).waitFor()
      await openRecordTab(nadine, parvis, { reference: 'CT0000418', tab: 'attachments' })
      await seeVisibility(nadine, schedule, visible)
    })

    it('“download only after approval” leaves clients the names (R21)', async () => {
      await settings()
      await nadine.getByRole('switch', { name: 'Download only after approval' }).check()
      await nadine.getByRole('button', { name: 'Save' }).click()
      await told(nadine, 'The settings are saved')
      id = await openRecordTab(nadine, parvis, { reference: 'CT0000412', tab: 'details' })
      await rima.goto(`${parvis.url}/portal/contracts/${id}`)
      const files = rima.getByRole('region', { name: 'Attachments' })
      await see(files, 'You can open it once the contract is approved.')
      expect(await files.getByRole('link', { name: `Download ${agreement}` }).count()).toBe(0)
      await files.getByRole('link', { name: 'Download Insurance certificate, Harcourt.pdf' }).waitFor()
      await settings()
      await nadine.getByRole('switch', { name: 'Download only after approval' }).uncheck()
      await nadine.getByRole('button', { name: 'Save' }).click()
      await told(nadine, 'The settings are saved')
      await rima.reload()
      await files.getByRole('link', { name: `Download ${agreement}` }).waitFor()
    })

    it('the panel says who can see a record and why, who was cut off, who opened what', async () => {
      const files = rima.getByRole('region', { name: 'Attachments' })
      await files.getByRole('button', { name: 'Master services agreement', exact: true }).click()
      await rima.getByRole('dialog').locator('canvas').first().waitFor()
      await rima.keyboard.press('Escape')
      await saved(rima, () => files.getByRole('link', { name: `Download ${agreement}` }).click())
      await openRecordTab(nadine, parvis, { reference: 'CT0000412', tab: 'attachments' })
      // What the legal team opens itself does not fill the panel.
      await saved(nadine, () => actOn(nadine, 'Negotiation brief.pdf', 'Download'))
      await openRecordTab(nadine, parvis, { reference: 'CT0000412', tab: 'details' })
      await nadine.getByRole('button', { name: 'Who sees it, who opened what' }).click()
      const person = (name: string) => panel().getByRole('listitem').filter({ hasText: name }).first()
      await see(person('Rima Haddad'), /Requester, Groupe Cèdre SAL/)
      await see(person('Karim Aoun'), /Watcher, Groupe Cèdre SAL/)
      await see(panel().getByRole('region', { name: agreement }), /opened 2 times/)
      await see(panel().getByRole('region', { name: agreement }), 'Rima Haddad')
      expect(await panel().getByRole('region', { name: 'Negotiation brief.pdf' }).count()).toBe(0)
      await panel().getByRole('link', { name: 'Karim Aoun' }).click()
      const drawer = nadine.getByRole('dialog', { name: 'Karim Aoun' })
      await choose(drawer, 'Company', 'Harcourt Shipping Ltd')
      await drawer.getByText('The company was wrong').click()
      await drawer.getByRole('button', { name: 'Save' }).click()
      await told(nadine, 'Karim Aoun is saved')
      await openRecordTab(nadine, parvis, { reference: 'CT0000412', tab: 'details' })
      await nadine.getByRole('button', { name: 'Who sees it, who opened what' }).click()
      await see(person('Karim Aoun'), 'No access: moved to Harcourt Shipping Ltd')
      await nadine.keyboard.press('Escape')
    })

    it('clients read neither who else opened a file nor the history', async () => {
      const asked = 'query ($id: ID!) { contract(id: $id) { attachments { name readings { count } } } }'
      const answer = await ask(rima, 'portal', asked, { id })
      expect(JSON.stringify(answer)).not.toMatch(/"count":\d/)
    })

    it('the history reads as sentences, its chain is verified, and it is exported as an Excel file', async () => {
      await openRecordTab(nadine, parvis, { reference: 'CT0000412', tab: 'history' })
      const history = nadine.getByRole('region', { name: 'History' })
      await see(history, 'The chain is verified.')
      for (const words of [
        'Nadine Khoury created the record',
        /showed it in the client portal, to .*Rima Haddad.* as requester/,
        /added the folder .*Schedules/,
        /Rima Haddad.* added the file .*Insurance certificate, Harcourt\.pdf/,
        /wrote an internal note/,
        /added the milestone .*First yearly review/,
      ]) {
        await see(history, words)
      }
      const sheet = await saved(nadine, () => history.getByRole('button', { name: 'Excel' }).click())
      expect(sheet.name).toBe('CT0000412 History.xlsx')
      expect(await namesInZip(sheet.bytes)).toContain('xl/workbook.xml')
      const { readXlsx } = await import('hucre/xlsx')
      const { sheets } = await readXlsx(sheet.bytes)
      const rows = sheets[0]!.rows.map((cells) => cells.join(' | '))
      expect(rows[0]).toMatch(/^When \(\w+.*\) \| Who \| What \| Detail \| Event$/)
      expect(sheets[0]!.rows.slice(1).every(([when]) => when instanceof Date)).toBe(true)
      expect(rows.join('\n')).toMatch(/Rima Haddad added the file Insurance certificate, Harcourt\.pdf/)
      expect(rows.length).toBeGreaterThanOrEqual(15)
    })

    it('on paper a record says whose it is and which, and offers nothing to press', async () => {
      await openRecordTab(nadine, parvis, { reference: 'CT0000412', tab: 'notes' })
      await nadine.emulateMedia({ media: 'print' })
      await see(main(), 'Khoury Delacroix')
      await see(nadine.getByRole('navigation', { name: 'Where you are' }), 'CT0000412')
      expect(await main().getByRole('button').filter({ visible: true }).allInnerTexts()).toEqual([])
      await nadine.emulateMedia({ media: 'screen' })
    })

    it('a matter’s panel and history are the same', async () => {
      await openRecordTab(nadine, parvis, { reference: 'M0000231', tab: 'history' })
      await see(nadine.getByRole('region', { name: 'History' }), 'The chain is verified.')
      await openRecordTab(nadine, parvis, { reference: 'M0000231', tab: 'details' })
      await nadine.getByRole('button', { name: 'Who sees it, who opened what' }).click()
      await see(panel(), /Requester, Groupe Cèdre SAL/)
      await see(panel(), 'No client has opened a file of it.')
    })
  })
