import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Parvis } from '../parvis.ts'
import {
  awaitMail,
  choose,
  chooseRequester,
  enterApp,
  enterPortal,
  legalLogin,
  linkIn,
  mailsTo,
  openFromDots,
  see,
  signInHere,
  welcome,
} from '../steps.ts'
import type { Stage } from '../together.ts'

const secret = 'a quiet walk by the sea'

export const peopleStories = ({ enter, begin }: Stage) =>
  describe('people and companies of the client portal', () => {
    let parvis: Parvis
    let nadine: Page
    let nour: Page
    let firstLink = ''

    beforeAll(async () => {
      parvis = await begin()
    })

    it('an admin adds a company, and a person of it, who is mailed an invitation', async () => {
      nadine = await enter()
      await enterApp(nadine, parvis, legalLogin('nadine.khoury'))
      await nadine.getByRole('link', { name: 'Settings' }).click()
      await nadine.getByRole('link', { name: /^Manage Clients/ }).click()
      await nadine.getByRole('navigation', { name: 'Manage Clients' }).getByRole('link', { name: 'Companies' }).click()
      await nadine.getByRole('button', { name: 'Add a company' }).click()
      const company = nadine.getByRole('dialog', { name: 'Add a company' })
      await company.getByRole('textbox', { name: 'Name' }).fill('Atelier Qadisha')
      await company.getByRole('button', { name: 'Add a company' }).click()
      await nadine.getByRole('link', { name: 'Atelier Qadisha' }).waitFor()
      await nadine.getByRole('navigation', { name: 'Manage Clients' }).getByRole('link', { name: 'People' }).click()
      await invite(nadine, { first: 'Nour', last: 'Khalil', company: 'Atelier Qadisha' })
      await see(nadine.getByRole('status'), 'Nour Khalil is added.')
      await see(nadine.getByRole('row').filter({ hasText: 'Nour Khalil' }), 'Invited')
      const mail = await awaitMail(parvis, 'nour.khalil@qadisha.example', welcome)
      firstLink = linkIn(mail)
      expect(firstLink).toMatch(/^http:\/\/localhost:\d+\/portal\/invitation#\S{20,}$/)
    })

    it('the link greets the person, says the rule before, and sets the password', async () => {
      nour = await enter()
      await nour.goto(firstLink)
      await nour.getByRole('heading', { level: 1, name: /Welcome, .*Nour Khalil/ }).waitFor()
      expect(nour.url()).not.toContain('#')
      await see(nour, '10 to 128 characters, and not your login.')
      await nour.getByRole('textbox', { name: 'New password' }).fill('short')
      await nour.getByRole('button', { name: 'Set password and open the portal' }).click()
      await see(nour, 'Too short: 5 of at least 10 characters. Nothing was saved.')
      await nour.getByRole('textbox', { name: 'New password' }).fill(secret)
      await nour.getByRole('button', { name: 'Set password and open the portal' }).click()
      await see(nour, 'Nothing is shared with you yet')
      await nadine.reload()
      await see(nadine.getByRole('row').filter({ hasText: 'Nour Khalil' }), 'Active')
    })

    it('the account signs in with its username and with its email, whatever the case', async () => {
      for (const login of ['nour.khalil', 'Nour.Khalil@Qadisha.example']) {
        const page = await enter()
        await enterPortal(page, parvis, login, secret)
        await page.getByRole('button', { name: /Your account, .*Nour Khalil/ }).waitFor()
        await page.context().close()
      }
    })

    it('the link works once: used, foreign or cut short, the same page says what to do', async () => {
      const page = await enter()
      const texts = new Set<string>()
      for (const link of [firstLink, `${firstLink.slice(0, -6)}AAAAAA`, firstLink.split('#')[0]!]) {
        await page.goto('about:blank')
        await page.goto(link)
        await page.getByRole('heading', { level: 1, name: 'This link no longer works' }).waitFor()
        texts.add(await page.getByRole('main').innerText())
      }
      expect(texts.size).toBe(1)
      await page.getByRole('link', { name: 'Mail me a new link' }).click()
      await page.getByRole('heading', { level: 1, name: 'Set or reset your password' }).waitFor()
    })

    it('sending the invitation again replaces the link', async () => {
      await invite(nadine, { first: 'Samir', last: 'Khalil', company: 'Atelier Qadisha' })
      const address = 'samir.khalil@qadisha.example'
      const replaced = linkIn(await awaitMail(parvis, address, welcome))
      await nadine.getByRole('link', { name: 'Samir Khalil' }).click()
      await nadine.getByRole('dialog').getByRole('button', { name: 'Send the invitation again' }).click()
      await see(nadine.getByRole('status'), 'The old link no longer works.')
      await expect.poll(async () => (await mailsTo(parvis, address)).length).toBe(2)
      const page = await enter()
      await page.goto(replaced)
      await page.getByRole('heading', { level: 1, name: 'This link no longer works' }).waitFor()
      await page.goto('about:blank')
      await page.goto(linkIn((await mailsTo(parvis, address))[0]!))
      await page.getByRole('heading', { level: 1, name: /Welcome, .*Samir Khalil/ }).waitFor()
      await nadine.keyboard.press('Escape')
    })

    it('⌘K finds the person and the company, in whatever form they are typed', async () => {
      await nadine.keyboard.press('ControlOrMeta+k')
      await nadine.getByPlaceholder('Search or go to').fill('ｓａｍｉｒ \u2068Qadisha\u2069')
      await nadine.getByRole('dialog').getByText('Samir Khalil').click()
      await nadine.waitForURL((address) => address.searchParams.has('person'))
      await nadine.getByRole('dialog').getByRole('button', { name: 'Send the invitation again' }).waitFor()
      await nadine.keyboard.press('Escape')
      await nadine.keyboard.press('ControlOrMeta+k')
      await nadine.getByPlaceholder('Search or go to').fill('atelier')
      await nadine.getByRole('dialog').getByText('Atelier Qadisha', { exact: true }).first().click()
      await nadine.waitForURL('**/app/companies/*')
      await nadine.getByRole('link', { name: 'Samir Khalil' }).waitFor()
      await nadine.getByRole('link', { name: 'Clients', exact: true }).click()
    })

    it('another address that a lawyer enters waits for an admin; once it holds the address before is told', async () => {
      const olivia = await enter()
      await enterApp(olivia, parvis, legalLogin('olivia.bennett'))
      const [before, after] = ['nour.khalil@qadisha.example', 'nour@wadi.example']
      const open = async (page: Page) => {
        await page.getByRole('link', { name: 'Clients', exact: true }).click()
        await page.getByRole('link', { name: 'Nour Khalil' }).click()
        return page.getByRole('dialog', { name: 'Nour Khalil' })
      }
      const drawer = await open(olivia)
      await drawer.getByRole('textbox', { name: 'Email' }).fill(after)
      await drawer.getByRole('button', { name: 'Save' }).click()
      await see(olivia.getByRole('status'), 'the new login waits for an administrator')
      const row = olivia.getByRole('row').filter({ hasText: 'Nour Khalil' })
      await row.getByRole('img', { name: 'Waits for an administrator' }).waitFor()
      const waiting = (await open(olivia)).getByRole('region', { name: 'Waits for an administrator' })
      await see(waiting, after)
      expect(await waiting.getByRole('button').count()).toBe(0)
      const address = 'nadine.khoury@khourydelacroix.example'
      await nadine.goto(linkIn(await awaitMail(parvis, address, 'A change waits for an administrator')))
      const asked = nadine.getByRole('region', { name: 'Waits for an administrator' })
      await see(asked, /Asked for by .*Olivia Bennett/)
      await asked.getByRole('button', { name: 'Approve' }).click()
      await see(nadine.getByRole('status'), /Nour Khalil.* the new login holds now/)
      await awaitMail(parvis, before, 'How you sign in was changed')
      await nour.reload()
      await nour.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
      await signInHere(nour, after, secret)
      await nour.getByRole('button', { name: /Your account, .*Nour Khalil/ }).waitFor()
    })

    it('who is only invited is mailed a share at once, and comes to it by way of the invitation (R14)', async () => {
      await invite(nadine, { first: 'Carla', last: 'Khalil', company: 'Groupe Cèdre SAL' })
      await nadine.getByRole('link', { name: 'Contracts' }).first().click()
      await nadine.getByRole('link', { name: 'Exclusive distribution agreement, Levant' }).click()
      const dialog = await openFromDots(nadine, 'Show in Client Portal')
      await chooseRequester(nadine, 'Carla')
      await see(dialog, 'Has not set a password yet.')
      await dialog.getByRole('button', { name: 'Show to 1 person' }).click()
      await dialog.waitFor({ state: 'detached' })
      const address = 'carla.khalil@qadisha.example'
      const carla = await enter()
      await carla.goto(linkIn(await awaitMail(parvis, address, 'shared a contract with you')))
      await carla.getByRole('link', { name: 'Set or reset your password' }).click()
      // The page before has a field of the same name.
      await carla.getByRole('button', { name: 'Mail me a link' }).waitFor()
      await carla.getByRole('textbox', { name: 'Username or email' }).fill('carla.khalil')
      await carla.getByRole('button', { name: 'Mail me a link' }).click()
      await carla.getByRole('heading', { level: 1, name: 'Look in your mailbox' }).waitFor()
      await expect
        .poll(async () => (await mailsTo(parvis, address)).filter(({ subject }) => subject === welcome).length)
        .toBe(2)
      await carla.goto('about:blank')
      await carla.goto(linkIn((await mailsTo(parvis, address))[0]!))
      await carla.getByRole('textbox', { name: 'New password' }).fill(secret)
      await carla.getByRole('button', { name: 'Set password and open the portal' }).click()
      await carla.getByRole('heading', { level: 1, name: 'Exclusive distribution agreement, Levant' }).waitFor()
    })
  })

type NewPerson = { first: string; last: string; company: string }

/** On Manage Clients or anywhere else: an admin adds somebody and waits until they stand in the list. */
async function invite(page: Page, { first, last, company }: NewPerson): Promise<void> {
  await page.getByRole('link', { name: 'Clients', exact: true }).click()
  await page.getByRole('button', { name: 'Add a person' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a person' })
  const username = `${first}.${last}`.toLowerCase()
  const begin = dialog.getByRole('textbox', { name: 'First name' })
  await expect.poll(() => begin.evaluate((each) => each === document.activeElement)).toBe(true)
  await begin.fill(first)
  await dialog.getByRole('textbox', { name: 'Last name' }).fill(last)
  await dialog.getByRole('textbox', { name: 'Username' }).fill(username)
  await dialog.getByRole('textbox', { name: 'Email' }).fill(`${username}@qadisha.example`)
  await choose(dialog, 'Company', company)
  await choose(dialog, 'Access', 'Client')
  await dialog.getByRole('button', { name: 'Add and send the invitation' }).click()
  await page.getByRole('link', { name: `${first} ${last}` }).waitFor()
}
