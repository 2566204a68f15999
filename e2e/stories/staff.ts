import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openRecordTab } from '../attached.ts'
import type { Parvis } from '../parvis.ts'
import { awaitMail, choose, enterApp, legalLogin, linkIn, see } from '../steps.ts'
import type { Stage } from '../together.ts'

const secret = 'a quiet walk by the sea'
const address = 'sami.rizk@khourydelacroix.example'

export const staffStories = ({ enter, begin, mayComplain }: Stage) =>
  describe('the legal team', () => {
    let parvis: Parvis
    let nadine: Page
    let sami: Page

    beforeAll(async () => {
      parvis = await begin()
    })

    it('an administrator invites a colleague, who sets a password by the mailed link and is in', async () => {
      nadine = await enter()
      await enterApp(nadine, parvis, legalLogin('nadine.khoury'))
      await nadine.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Staff' }).click()
      await nadine.getByRole('button', { name: 'Add a colleague' }).click()
      const dialog = nadine.getByRole('dialog', { name: 'Add a colleague' })
      await dialog.getByRole('button', { name: 'Add and send the invitation' }).click()
      await see(dialog, 'Fill this in. Nothing was saved.')
      await dialog.getByRole('textbox', { name: 'Name' }).fill('Sami Rizk')
      await dialog.getByRole('textbox', { name: 'Email' }).fill(legalLogin('olivia.bennett'))
      await dialog.getByRole('combobox', { name: 'Job title' }).fill('Associate')
      await dialog.getByRole('button', { name: 'Add and send the invitation' }).click()
      await see(dialog, 'address')
      await dialog.getByRole('textbox', { name: 'Email' }).fill(address)
      await dialog.getByRole('button', { name: 'Add and send the invitation' }).click()
      await see(nadine.getByRole('row').filter({ hasText: 'Sami Rizk' }), 'Invited')
      sami = await enter()
      await sami.goto(linkIn(await awaitMail(parvis, address, 'Your account at Khoury Delacroix')))
      await sami.getByRole('textbox', { name: 'New password' }).fill(secret)
      await sami.getByRole('button', { name: 'Set password and start' }).click()
      await sami.getByRole('table').waitFor()
    })

    it('the colleague reads who is of the team and is offered nothing that is for administrators', async () => {
      await sami.goto(`${parvis.url}/app/staff`)
      await sami.getByRole('link', { name: 'Olivia Bennett' }).click()
      const drawer = sami.getByRole('dialog')
      await see(drawer, '+961 3 555 103')
      expect(await drawer.getByRole('textbox').count()).toBe(0)
      expect(await drawer.getByRole('button', { name: 'Deactivate' }).count()).toBe(0)
      expect(await sami.getByRole('button', { name: 'Add a colleague' }).count()).toBe(0)
    })

    it('who is deactivated is out at the next click, and in again once reactivated', async () => {
      await nadine.goto(`${parvis.url}/app/staff?q=sami`)
      await nadine.getByRole('link', { name: 'Sami Rizk' }).click()
      const drawer = nadine.getByRole('dialog', { name: 'Sami Rizk' })
      await drawer.getByRole('button', { name: 'Deactivate' }).click()
      const dialog = nadine.getByRole('dialog', { name: 'Deactivate and hand over' })
      await see(dialog, 'there is nothing to hand over')
      await dialog.getByRole('button', { name: 'Deactivate' }).click()
      await see(drawer, 'Deactivated')
      mayComplain(/401|UNAUTHENTICATED/)
      await sami.goto(`${parvis.url}/app/contracts`)
      await sami.waitForURL(/\/app\/sign-in/)
      await drawer.getByRole('button', { name: 'Reactivate' }).click()
      await see(drawer, 'Active')
      await enterApp(sami, parvis, address, secret)
    })

    it('groups of the team and departments of clients have names of their own', async () => {
      await nadine.goto(`${parvis.url}/app/staff?tab=groups&create=group`)
      const group = nadine.getByRole('dialog', { name: 'Add a group' })
      await group.getByRole('textbox', { name: 'Name' }).fill('disputes')
      await choose(group, 'Members', 'Sami Rizk')
      await nadine.keyboard.press('Tab')
      await group.getByRole('button', { name: 'Add a group' }).click()
      await see(group, 'There is one of this name here already.')
      await group.getByRole('textbox', { name: 'Name' }).fill('Tax')
      await group.getByRole('button', { name: 'Add a group' }).click()
      await see(nadine.getByRole('row').filter({ hasText: 'Tax' }), 'Sami Rizk')
      await nadine.goto(`${parvis.url}/app/settings/client-portal/manage-clients?tab=departments`)
      await nadine.getByRole('row').filter({ hasText: 'Finance' }).getByRole('link', { name: '1 person' }).click()
      await nadine.getByRole('link', { name: 'Karim Aoun' }).click()
      const drawer = nadine.getByRole('dialog')
      await choose(drawer, 'Manager', 'Fadi Saliba')
      await drawer.getByRole('button', { name: 'Save' }).click()
      await see(drawer, 'This person answers to the one you are editing')
    })

    it('who will be away names a deputy, who is told', async () => {
      await sami.getByRole('button', { name: 'Sami Rizk' }).click()
      await sami.getByRole('menuitem', { name: 'Out of office' }).click()
      await sami.getByRole('button', { name: 'Save' }).click()
      await see(sami, 'Choose who stands in. Nothing was saved.')
      await sami.getByRole('textbox', { name: 'First day' }).fill('1 Dec 2098')
      await sami.getByRole('textbox', { name: 'Last day' }).fill('5 Dec 2098')
      await choose(sami, 'Deputy', 'Nadine Khoury')
      await sami.getByRole('button', { name: 'Save' }).click()
      await see(sami, /You will be away from .*2098/)
      await see(sami, /Nadine Khoury.* stands in for you/)
      await awaitMail(parvis, legalLogin('nadine.khoury'), 'You stand in for Sami Rizk')
      await sami.getByRole('button', { name: 'Drop it' }).click()
      await sami.getByRole('heading', { name: 'Plan an absence' }).waitFor()
    })

    it('what a colleague who leaves has open goes to another one, who is told', async () => {
      await nadine.goto(`${parvis.url}/app/staff?q=olivia`)
      await nadine.getByRole('link', { name: 'Olivia Bennett' }).click()
      const drawer = nadine.getByRole('dialog', { name: 'Olivia Bennett' })
      await drawer.getByRole('button', { name: 'Deactivate' }).click()
      const dialog = nadine.getByRole('dialog', { name: 'Deactivate and hand over' })
      await see(dialog, /Looks after what is still open: .*contract/)
      await choose(dialog, 'Who takes them over', 'Antoine Delacroix')
      await dialog.getByRole('button', { name: 'Deactivate and hand over' }).click()
      await see(drawer, /Open records went to .*Antoine Delacroix/)
      const antoines = 'antoine.delacroix@khourydelacroix.example'
      const mail = await awaitMail(parvis, antoines, 'Des dossiers vous ont été transmis')
      await nadine.goto(`${parvis.url}${new URL(linkIn(mail)).pathname}${new URL(linkIn(mail)).search}`)
      await nadine.getByRole('table').waitFor()
      await openRecordTab(nadine, parvis, { reference: 'CT0000425', tab: 'history' })
      await see(nadine, /handed it over to .*Antoine Delacroix/)
    })

    it('the only administrator cannot give that up, and is told what to do first', async () => {
      await nadine.goto(`${parvis.url}/app/staff?q=nadine`)
      await nadine.getByRole('link', { name: 'Nadine Khoury' }).click()
      const drawer = nadine.getByRole('dialog')
      await drawer.getByRole('radio', { name: 'Legal team' }).check()
      await drawer.getByRole('button', { name: 'Save' }).click()
      await see(drawer, 'Make somebody else an administrator first')
    })
  })
