import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { graphVisitor } from '../graphVisitor.ts'
import type { Parvis } from '../parvis.ts'
import { awaitMail, choose, enterApp, legalLogin, see, welcome } from '../steps.ts'
import type { Stage } from '../together.ts'

export const manageClientsStories = ({ enter, begin }: Stage) =>
  describe('the lists of people and companies of the client portal', () => {
    let parvis: Parvis
    let nadine: Page

    beforeAll(async () => {
      parvis = await begin()
      // Who came once is not among those who never did.
      await graphVisitor({ url: parvis.url, door: 'portal', login: 'rima.haddad' })
      nadine = await enter()
      await enterApp(nadine, parvis, legalLogin('nadine.khoury'))
    })

    it('an admin filters and sorts the list in its address, and switches an account off and on from it', async () => {
      await nadine.getByRole('link', { name: 'Clients', exact: true }).click()
      await nadine.getByRole('navigation', { name: 'Manage Clients' }).waitFor()
      await nadine.getByRole('link', { name: 'Rima Haddad' }).waitFor()
      await nadine.getByRole('checkbox', { name: 'Never signed in' }).click()
      await nadine.getByRole('button', { name: 'Company' }).click()
      await nadine.waitForURL(({ searchParams }) => `${searchParams}` === 'never=true&sort=company')
      await nadine.getByRole('columnheader', { name: 'Company' }).and(nadine.locator('[aria-sort=ascending]')).waitFor()
      await nadine.getByRole('link', { name: 'Rima Haddad' }).waitFor({ state: 'detached' })
      await nadine.getByRole('link', { name: 'Claire Besson' }).waitFor()
      await nadine.reload()
      const row = nadine.getByRole('row').filter({ hasText: 'Claire Besson' })
      const turn = async (from: string, to: string, means: string) => {
        await row.getByRole('button', { name: from }).click()
        await see(nadine.getByRole('dialog'), means)
        await nadine.getByRole('dialog').getByRole('button', { name: to }).click()
      }
      await turn('Invited', 'Deactivate', 'The invitation that was mailed to')
      await turn('Deactivated', 'Reactivate', 'Where no password was ever set')
      await row.getByRole('button', { name: 'Invited' }).waitFor()
      await nadine.goBack()
      await nadine.waitForURL(({ searchParams }) => `${searchParams}` === 'never=true')
      await nadine.getByRole('checkbox', { name: 'Never signed in' }).click()
    })

    it('an admin invites a list of people: what is wrong is said at its row and nobody comes, then all come', async () => {
      await nadine.getByRole('button', { name: 'Invite many' }).click()
      const dialog = nadine.getByRole('dialog', { name: 'Invite many people' })
      const head = 'Prénom;Nom;Courriel;Société'
      const file = (rows: string[]) => ({
        name: 'people.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from([head, ...rows].join('\r\n'), 'latin1'),
      })
      const good = 'Élise;Khalil;elise.khalil@qadisha.example;groupe cèdre sal'
      const bad = 'Joëlle;Khalil;CLAIRE.besson@saab-audit.example;Nobody & Sons'
      await nadine.locator('input[type=file]').setInputFiles(file([good, bad]))
      const row = dialog.getByRole('row').filter({ hasText: 'Joëlle Khalil' })
      await see(row, 'Email: Another person has this address.')
      await see(row, /Company: There is no company called “.*Nobody & Sons/)
      expect(await dialog.getByRole('button', { name: /^Invite/ }).count()).toBe(0)
      await dialog.getByRole('button', { name: 'Another list' }).click()
      await nadine
        .locator('input[type=file]')
        .setInputFiles(file([good, 'Joëlle;Khalil;joelle.khalil@qadisha.example;']))
      await dialog.getByRole('button', { name: 'Invite 2 people' }).click()
      await see(nadine.getByRole('status'), '2 people are added.')
      await see(nadine.getByRole('row').filter({ hasText: 'Élise Khalil' }), 'Groupe Cèdre SAL')
      await awaitMail(parvis, 'elise.khalil@qadisha.example', welcome)
      await awaitMail(parvis, 'joelle.khalil@qadisha.example', welcome)
    })

    it('a lawyer edits the data and the company of a person, and adds one, but does nothing else of an administrator’s', async () => {
      const olivia = await enter()
      await enterApp(olivia, parvis, legalLogin('olivia.bennett'))
      await olivia.getByRole('link', { name: 'Clients', exact: true }).click()
      await olivia.getByRole('link', { name: 'Marc Saab' }).click()
      const drawer = olivia.getByRole('dialog', { name: 'Marc Saab' })
      await drawer.getByRole('textbox', { name: 'Job title' }).fill('Partner')
      await choose(drawer, 'Company', 'Harcourt Shipping Ltd')
      expect(await drawer.getByRole('combobox', { name: 'Access' }).isDisabled()).toBe(true)
      await see(drawer, 'Only an administrator changes the access.')
      await drawer.getByRole('button', { name: 'Save' }).click()
      await see(olivia.getByRole('status'), 'Marc Saab is saved')
      await see(olivia.getByRole('row').filter({ hasText: 'Marc Saab' }), 'Harcourt Shipping Ltd')
      await olivia.getByRole('link', { name: 'Claire Besson' }).click()
      await olivia.getByRole('dialog', { name: 'Claire Besson' }).getByRole('button', { name: 'Save' }).waitFor()
      for (const name of ['Invite many', 'Send the invitation again', 'Deactivate']) {
        expect(await olivia.getByRole('button', { name }).count()).toBe(0)
      }
      // As the settings say until an administrator says otherwise.
      expect(await olivia.getByRole('button', { name: 'Add a person', includeHidden: true }).count()).toBe(1)
    })
  })
