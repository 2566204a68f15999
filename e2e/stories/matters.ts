import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Parvis } from '../parvis.ts'
import {
  ask,
  awaitMail,
  choose,
  chooseRequester,
  enterApp,
  enterPortal,
  legalLogin,
  linkIn,
  nothingLoads,
  openFromDots,
  see,
  signInHere,
} from '../steps.ts'
import type { Stage } from '../together.ts'

const title = 'Registration of a branch in Tripoli'

export const matterStories = ({ enter, begin }: Stage) =>
  describe('a matter is shown the way a contract is (R13)', () => {
    let parvis: Parvis
    let olivia: Page
    let rima: Page
    let id = ''
    let reference = ''

    beforeAll(async () => {
      parvis = await begin()
    })

    it('a lawyer creates a matter that no client sees, and shows it to a requester and a watcher', async () => {
      olivia = await enter()
      await enterApp(olivia, parvis, legalLogin('olivia.bennett'))
      await olivia.getByRole('link', { name: 'Matters' }).first().click()
      await olivia.getByRole('button', { name: 'New matter' }).click()
      const form = olivia.getByRole('dialog', { name: 'New matter' })
      await form.getByRole('textbox', { name: 'Name', exact: true }).fill(title)
      await choose(form, 'Practice area', 'Corporate')
      await form.getByRole('button', { name: 'Create matter' }).click()
      await olivia.getByRole('heading', { level: 1, name: title }).waitFor()
      await see(olivia, 'Not shown in the client portal.')
      id = new URL(olivia.url()).pathname.split('/').at(-1)!
      reference = await olivia
        .getByRole('navigation', { name: 'Where you are' })
        .getByText(/^M\d{7}$/)
        .innerText()
      const dialog = await openFromDots(olivia, 'Show in Client Portal')
      await chooseRequester(olivia, 'Rima')
      await dialog.getByRole('textbox', { name: 'Find a person' }).fill('whitfield')
      expect(await dialog.getByRole('checkbox', { name: 'Thomas Whitfield' }).isDisabled()).toBe(true)
      await dialog.getByRole('textbox', { name: 'Find a person' }).fill('')
      await dialog.getByRole('checkbox', { name: 'Karim Aoun' }).check()
      await dialog.getByRole('button', { name: 'Show to 2 people' }).click()
      await see(olivia, 'Client can see it: Rima Haddad and Karim Aoun.')
    })

    it('the requester comes by the mail and reads in plain words where it stands; so does the watcher', async () => {
      rima = await enter()
      await rima.goto(linkIn(await awaitMail(parvis, 'rima.haddad@groupecedre.example', reference)))
      await signInHere(rima, 'rima.haddad')
      await rima.getByRole('heading', { level: 1, name: title }).waitFor()
      expect(new URL(rima.url()).pathname).toBe(`/portal/matters/${id}`)
      await see(rima.getByRole('region', { name: 'Where it stands' }), 'Somebody reads it within two working days.')
      const mail = await awaitMail(parvis, 'karim.aoun@groupecedre.example', reference)
      expect(mail.subject).toContain('vous donne accès à un dossier')
      const karim = await enter()
      await enterPortal(karim, parvis, 'karim.aoun')
      await karim.getByRole('navigation').getByRole('link', { name: 'Dossiers' }).click()
      await karim.getByRole('list', { name: 'Dossiers' }).getByRole('link', { name: title }).click()
      await karim.getByRole('heading', { level: 1, name: title }).waitFor()
    })

    it('from the page of a case a link in the navigation leads away, and the page stays away', async () => {
      const navigation = rima.getByRole('navigation').first()
      await navigation.getByRole('link', { name: 'Cases' }).click()
      await rima.getByRole('list', { name: 'Cases' }).getByRole('link').first().click()
      await rima.waitForURL('**/portal/cases/*')
      await rima.getByRole('region', { name: 'Where it stands' }).waitFor()
      await navigation.getByRole('link', { name: 'Contracts' }).click()
      await rima.getByRole('heading', { level: 1, name: 'Contracts' }).waitFor()
      await nothingLoads(rima)
      expect(new URL(rima.url()).pathname).toBe('/portal/contracts')
    })

    it('a colleague who is neither finds nothing; hidden, nobody does', async () => {
      const joelle = await enter()
      await enterPortal(joelle, parvis, 'joelle.mansour')
      await joelle.goto(`${parvis.url}/portal/matters/${id}`)
      await joelle.getByRole('heading', { level: 1, name: 'Introuvable' }).waitFor()
      const matter = 'query ($id: ID!) { matter(id: $id) { id title } }'
      expect(await ask(joelle, 'portal', matter, { id })).toMatchObject({ data: { matter: null } })
      const dialog = await openFromDots(olivia, 'Hide from Client Portal')
      await dialog.getByRole('button', { name: 'Hide from 2 people' }).click()
      await see(olivia, 'Not shown in the client portal.')
      expect(await ask(rima, 'portal', matter, { id })).toMatchObject({ data: { matter: null } })
    })
  })
