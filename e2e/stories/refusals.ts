import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Parvis } from '../parvis.ts'
import {
  ask,
  choose,
  chooseRequester,
  enterApp,
  enterPortal,
  legalLogin,
  openFromDots,
  password,
  see,
  signInHere,
} from '../steps.ts'
import type { Stage } from '../together.ts'

const hiddenTitle = 'Opinion for the partners only'

export const refusalStories = ({ enter, begin }: Stage) =>
  describe('what is refused, and how it is said', () => {
    let parvis: Parvis
    let nadine: Page
    let olivia: Page

    beforeAll(async () => {
      parvis = await begin()
    })

    it('a wrong password, an unknown login, an inactive and a foreign account are refused in the same words (R58)', async () => {
      const page = await enter()
      await page.goto(`${parvis.url}/portal/`)
      const said: string[] = []
      const tries = [
        ['rima.haddad', 'not the password'],
        ['nobody.here', password],
        ['elias.tabet', password],
        [legalLogin('olivia.bennett'), password],
      ]
      for (const [login, secret] of tries) {
        await signInHere(page, login!, secret!)
        await page.getByRole('alert').getByText(/\S/).first().waitFor()
        said.push(await page.getByRole('alert').first().innerText())
        await page.reload()
      }
      expect(new Set(said)).toEqual(
        new Set([
          'This login and password do not match. Check both, or set a new password below. After many attempts, wait a few minutes first.',
        ]),
      )
    })

    it('two lawyers share the same contract at the same moment: one wins, the other is shown how it stands now', async () => {
      nadine = await enter()
      olivia = await enter()
      await enterApp(nadine, parvis, legalLogin('nadine.khoury'))
      await enterApp(olivia, parvis, legalLogin('olivia.bennett'))
      const [first, second] = await Promise.all([
        prepareShare(nadine, 'Rima Haddad'),
        prepareShare(olivia, 'Joëlle Mansour'),
      ])
      const confirm = (dialog: Locator) => dialog.getByRole('button', { name: 'Show to 1 person' }).click()
      await Promise.all([confirm(first), confirm(second)])
      const conflict = (page: Page) =>
        page.getByRole('alert').filter({ hasText: 'Somebody else changed this in the meantime' })
      const nadineLost = await settled(first, conflict(nadine))
      const oliviaLost = await settled(second, conflict(olivia))
      expect([nadineLost, oliviaLost].filter(Boolean)).toHaveLength(1)
      const [loser, winner, shownTo] = nadineLost ? [nadine, olivia, 'Joëlle Mansour'] : [olivia, nadine, 'Rima Haddad']
      await see(conflict(loser), `Now it is shown to ${shownTo}. Nothing of yours was saved.`)
      await see(winner, `Client can see it: ${shownTo}.`)
      await loser.getByRole('button', { name: 'Take the present version' }).click()
      await see(loser.getByRole('dialog').getByRole('button', { name: 'Requester' }), shownTo)
      await loser.getByRole('button', { name: 'Cancel' }).click()
    })

    it('a list whose address was cut says so, and opens from its start; a cut id is a record that is not there', async () => {
      const page = await nadine.context().newPage()
      await page.goto(`${parvis.url}/app/contracts?after=WyIyMDI2LTE&from=51`)
      await see(page.getByRole('alert'), 'This address is not whole')
      await page.getByRole('link', { name: 'Open from the start' }).click()
      const opened = page.getByRole('link', { name: 'Master services agreement' })
      await opened.click()
      await page.getByRole('heading', { level: 1, name: 'Master services agreement' }).waitFor()
      // Back in the list, work goes on at the row that was opened.
      await page.getByRole('link', { name: 'Next record' }).click()
      await page.getByRole('heading', { level: 1, name: 'Time charter' }).waitFor()
      await page.getByRole('link', { name: 'Previous record' }).click()
      await page.getByRole('heading', { level: 1, name: 'Master services agreement' }).waitFor()
      await page.getByRole('navigation', { name: 'Where you are' }).getByRole('link').first().click()
      await opened.waitFor()
      await expect.poll(() => opened.evaluate((link) => link === document.activeElement)).toBe(true)
      await page.goto(`${parvis.url}/app/contracts/0192f`)
      await see(page, 'Not found, or no longer shared')
      await page.close()
    })

    it('who is deactivated while signed in is outside at the next click, and cannot come in again (R57)', async () => {
      const joelle = await enter()
      await enterPortal(joelle, parvis, 'joelle.mansour')
      await nadine.getByRole('link', { name: 'Clients', exact: true }).click()
      await nadine.getByRole('link', { name: 'Joëlle Mansour' }).click()
      await nadine.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click()
      await see(nadine.getByRole('status'), 'Joëlle Mansour can no longer sign in')
      await joelle.getByRole('navigation').getByRole('link', { name: 'Contrats' }).click()
      await joelle.waitForURL(/\/portal\/sign-in\?next=/)
      await signInHere(joelle, 'joelle.mansour')
      await joelle.getByRole('alert').getByText(/\S/).first().waitFor()
      await nadine.keyboard.press('Escape')
    })

    it('a lawyer’s private record does not exist for another lawyer, and does for an admin (R63)', async () => {
      await olivia.getByRole('link', { name: 'Contracts' }).first().click()
      await olivia.getByRole('button', { name: 'New contract' }).click()
      const dialog = olivia.getByRole('dialog', { name: 'New contract' })
      await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(hiddenTitle)
      await choose(dialog, 'Type', 'Services')
      await dialog.getByRole('switch', { name: 'Restricted to named staff' }).check()
      await dialog.getByRole('button', { name: 'Create contract' }).click()
      await olivia.getByRole('heading', { level: 1, name: hiddenTitle }).waitFor()
      const id = new URL(olivia.url()).pathname.split('/').at(-1)!
      const antoine = await enter()
      await enterApp(antoine, parvis, legalLogin('antoine.delacroix'))
      await antoine.getByRole('searchbox').fill('Opinion')
      await see(antoine, 'Aucun contrat ne correspond à ce filtre')
      await antoine.goto(`${parvis.url}/app/contracts/${id}`)
      await see(antoine, 'Introuvable, ou plus partagé avec vous')
      const contract = 'query ($id: ID!) { contract(id: $id) { id } }'
      expect(await ask(antoine, 'app', contract, { id })).toEqual({ data: { contract: null } })
      await nadine.goto(`${parvis.url}/app/contracts/${id}`)
      await nadine.getByRole('heading', { level: 1, name: hiddenTitle }).waitFor()

      // Named on it, they are told and come to it from their inbox; taken off, they have nothing of it any more.
      await see(olivia, /^Restricted to named staff/)
      const naming = await openFromDots(olivia, 'Who of the team sees it…')
      await choose(naming, 'Who else sees it', 'Antoine Delacroix')
      await naming.getByRole('heading').click()
      await see(naming, '1 colleague will see it: Antoine Delacroix.')
      await see(naming, 'Told in their inbox: Antoine Delacroix.')
      await naming.getByRole('button', { name: 'Save' }).click()
      await naming.waitFor({ state: 'detached' })
      await antoine.goto(`${parvis.url}/app/inbox`)
      const told = antoine.getByRole('main').getByRole('listitem').filter({ hasText: hiddenTitle })
      const toldAnew = async () => {
        await antoine.reload()
        return told.count()
      }
      await expect.poll(toldAnew, { timeout: 15_000 }).toBe(1)
      await told.getByRole('link').click()
      await antoine.getByRole('heading', { level: 1, name: hiddenTitle }).waitFor()
      await see(antoine, /^Réservé aux membres désignés/)
      const again = await openFromDots(olivia, 'Who of the team sees it…')
      await again.getByRole('combobox', { name: 'Who else sees it' }).press('Backspace')
      await again.getByRole('heading').click()
      await see(again, '1 colleague will no longer see it: Antoine Delacroix.')
      await again.getByRole('button', { name: 'Save' }).click()
      await again.waitFor({ state: 'detached' })
      await antoine.reload()
      await see(antoine, 'Introuvable, ou plus partagé avec vous')
      await antoine.goto(`${parvis.url}/app/inbox`)
      await antoine.getByRole('main').getByRole('listitem').first().waitFor()
      expect(await told.count()).toBe(0)
    })
  })

/** Opens the same undisplayed contract's dialog and names its requester. */
async function prepareShare(page: Page, requester: string): Promise<Locator> {
  await page.getByRole('link', { name: 'Settlement, port warehouse claim' }).click()
  const dialog = await openFromDots(page, 'Show in Client Portal')
  await chooseRequester(page, requester)
  return dialog
}

/** Waits until a share is decided; true when it lost. */
async function settled(dialog: Locator, conflict: Locator): Promise<boolean> {
  await expect
    .poll(async () => (await dialog.count()) === 0 || (await conflict.count()) === 1, { timeout: 10_000 })
    .toBe(true)
  return (await conflict.count()) === 1
}
