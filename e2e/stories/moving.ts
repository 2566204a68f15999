import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Parvis } from '../parvis.ts'
import { awaitMail, choose, enterApp, enterPortal, legalLogin, mailsTo, openFromDots, see } from '../steps.ts'
import type { Stage } from '../together.ts'

const title = 'Master services agreement with Harcourt Shipping'
const gone = 'Introuvable, ou plus partagé avec vous'

export const movingStories = ({ enter, begin }: Stage) =>
  describe('who is moved or loses a record, and who gets it back', () => {
    let parvis: Parvis
    let olivia: Page
    let karim: Page
    let rima: Page
    let address = ''

    beforeAll(async () => {
      parvis = await begin()
    })

    it('a watcher who is moved to another company no longer has the contract (R9)', async () => {
      karim = await enter()
      await enterPortal(karim, parvis, 'karim.aoun')
      await karim.getByRole('navigation').getByRole('link', { name: 'Contrats' }).click()
      await karim.getByRole('list', { name: 'Contrats' }).getByRole('link', { name: title }).click()
      await karim.getByRole('heading', { level: 1, name: title }).waitFor()
      address = karim.url()
      olivia = await enter()
      await enterApp(olivia, parvis, legalLogin('olivia.bennett'))
      await move(olivia, { person: 'Karim Aoun', to: 'Harcourt Shipping Ltd' })
      await karim.reload()
      await karim.getByRole('heading', { level: 1, name: gone }).waitFor()
      await karim.getByRole('link', { name: 'Voir vos contrats' }).click()
      await see(karim, 'Vous n’avez encore accès à aucun contrat')
    })

    it('the legal team reads beside the name why', async () => {
      await openContract(olivia, 'Master services agreement')
      await see(olivia, 'No access: moved to Harcourt Shipping Ltd')
      await see(olivia, 'Client can see it: Rima Haddad and Joëlle Mansour.')
    })

    it('moved back, they have it again', async () => {
      await move(olivia, { person: 'Karim Aoun', to: 'Groupe Cèdre SAL' })
      await karim.goto(address)
      await karim.getByRole('heading', { level: 1, name: title }).waitFor()
      await openContract(olivia, 'Master services agreement')
      await see(olivia, /Client can see it: Rima Haddad, Karim Aoun,? and Joëlle Mansour\./)
      expect(await olivia.getByText('No access').count()).toBe(0)
    })

    it('hidden, it is gone for the requester and the watchers at their next look, and nobody is told (R11)', async () => {
      rima = await enter()
      await enterPortal(rima, parvis, 'rima.haddad')
      await rima.goto(address)
      await rima.getByRole('heading', { level: 1, name: title }).waitFor()
      const dialog = await openFromDots(olivia, 'Hide from Client Portal')
      await see(dialog, /Rima Haddad, Karim Aoun and Joëlle Mansour/)
      await dialog.getByRole('button', { name: 'Hide from 3 people' }).click()
      await see(olivia, 'Not shown in the client portal.')
      await Promise.all([rima.reload(), karim.reload()])
      await rima.getByRole('heading', { level: 1, name: 'Not found, or no longer shared' }).waitFor()
      await karim.getByRole('heading', { level: 1, name: gone }).waitFor()
      await rima.getByRole('link', { name: 'See your contracts' }).click()
      await rima.getByRole('list', { name: 'Contracts' }).getByRole('listitem').first().waitFor()
      expect(await rima.getByText(title).count()).toBe(0)
    })

    it('shown again with one more watcher, only that one is mailed (R12)', async () => {
      const dialog = await openFromDots(olivia, 'Show in Client Portal')
      await dialog.getByRole('checkbox', { name: 'Fadi Saliba' }).check()
      await see(dialog, 'A sent email cannot be taken back.')
      await dialog.getByRole('button', { name: 'Show to 4 people' }).click()
      await see(olivia, /Client can see it: Rima Haddad, .*Fadi Saliba.*\./)
      await awaitMail(parvis, 'fadi.saliba@groupecedre.example', 'CT0000412')
      await Promise.all([rima.goto(address), karim.goto(address)])
      await rima.getByRole('heading', { level: 1, name: title }).waitFor()
      await karim.getByRole('heading', { level: 1, name: title }).waitFor()
      for (const name of ['rima.haddad', 'karim.aoun', 'joelle.mansour']) {
        expect(await mailsTo(parvis, `${name}@groupecedre.example`)).toEqual([])
      }
    })
  })

async function openContract(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Contracts' }).first().click()
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('heading', { level: 1 }).filter({ hasText: title }).waitFor()
}

/** In Manage Clients: somebody has left for another company, or comes back from it. */
async function move(page: Page, { person, to }: { person: string; to: string }): Promise<void> {
  await page.getByRole('link', { name: 'Clients', exact: true }).click()
  await page.getByRole('link', { name: person }).click()
  const drawer = page.getByRole('dialog', { name: person })
  await choose(drawer, 'Company', to)
  await drawer.getByRole('radio', { name: 'The person has left the company' }).check()
  await drawer.getByRole('button', { name: 'Save' }).click()
  await see(page.getByRole('row').filter({ hasText: person }), to)
}
