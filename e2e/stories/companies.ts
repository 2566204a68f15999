import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openRecordTab } from '../attached.ts'
import type { Parvis } from '../parvis.ts'
import { awaitMail, choose, enterApp, enterPortal, legalLogin, nothingLoads, see } from '../steps.ts'
import type { Stage } from '../together.ts'

const fadis = 'fadi.saliba@groupecedre.example'

export const companyStories = ({ enter, begin }: Stage) =>
  describe('a client company', () => {
    let parvis: Parvis
    let nadine: Page

    beforeAll(async () => {
      parvis = await begin()
      nadine = await enter()
      await enterApp(nadine, parvis, legalLogin('nadine.khoury'))
    })

    const tab = (name: string | RegExp) =>
      nadine.getByRole('navigation', { name: 'Groupe Cèdre SAL' }).getByRole('link', { name })
    const row = (name: string) => nadine.getByRole('row').filter({ hasText: name })

    it('has a page of its own, reached from the list of companies, by ⌘K and from a record', async () => {
      await nadine.getByRole('link', { name: 'Companies', exact: true }).click()
      await nadine.getByRole('link', { name: 'Groupe Cèdre SAL' }).click()
      await nadine.getByRole('heading', { level: 1, name: /Groupe Cèdre SAL/ }).waitFor()
      await see(row('Rima Haddad'), 'Took part')
      await see(row('Karim Aoun'), 'Signed in')
      await nadine.getByRole('button', { name: '1 took part' }).click()
      await row('Karim Aoun').waitFor({ state: 'detached' })
      await tab('Contracts').click()
      await nadine
        .getByRole('link', { name: /distribution agreement/ })
        .first()
        .click()
      await nadine.getByRole('region', { name: 'Details' }).getByRole('link', { name: 'Groupe Cèdre SAL' }).click()
      await row('Fadi Saliba').waitFor()
      await nadine.keyboard.press('ControlOrMeta+k')
      await nadine.getByPlaceholder('Search or go to').fill('harcourt shipping')
      await nadine.getByRole('dialog').getByText('Harcourt Shipping Ltd', { exact: true }).first().click()
      await nadine.getByRole('heading', { level: 1, name: /Harcourt Shipping Ltd/ }).waitFor()
    })

    it('says who of it will see how much more, or less, before its sharing is changed (V4)', async () => {
      const fadi = await enter()
      await enterPortal(fadi, parvis, 'fadi.saliba')
      const seen = async () => {
        await fadi.goto(`${parvis.url}/portal/contracts`)
        await fadi.getByRole('heading', { level: 1, name: 'العقود' }).waitFor()
        await nothingLoads(fadi)
        return fadi.getByRole('list', { name: 'العقود' }).getByRole('listitem').count()
      }
      expect(await seen()).toBe(0)
      await nadine.goBack()
      await tab('Who sees what').click()
      await nadine.getByRole('radio', { name: 'Everyone of the company' }).check()
      await see(row('Fadi Saliba'), /Will see \d+ records more/)
      await nadine.getByRole('button', { name: 'Show everything to everyone' }).click()
      await see(nadine, 'From now on everyone of the company will see every record displayed for it.')
      expect(await seen()).toBeGreaterThan(0)
      await nadine.getByRole('radio', { name: 'Only those named on a record' }).check()
      await see(row('Fadi Saliba'), /Will no longer see \d+ records/)
      await nadine.getByRole('button', { name: 'Show only to those named' }).click()
      await see(nadine, 'From now on only the requester and the watchers of a record will see it.')
      expect(await seen()).toBe(0)
    })

    it('of two who rename it the second is told of the first, and nothing of hers is lost', async () => {
      await nadine.goto(`${parvis.url}/app/settings/client-portal/manage-clients?tab=companies`)
      await nadine.getByRole('link', { name: 'Maison Verlaine' }).click()
      await nadine.getByRole('button', { name: 'Rename' }).click()
      const dialog = nadine.getByRole('dialog', { name: 'Rename the company' })
      await dialog.getByRole('textbox', { name: 'Name' }).fill('Maison Verlaine & Fils')
      const antoine = await enter()
      await enterApp(antoine, parvis, legalLogin('antoine.delacroix'))
      await antoine.goto(nadine.url())
      const first = antoine.getByRole('dialog')
      await first.getByRole('textbox').fill('Verlaine SAS')
      await first.locator('button[type=submit]').click()
      await first.waitFor({ state: 'detached' })
      await dialog.getByRole('button', { name: 'Save' }).click()
      await see(dialog, 'it is called “Verlaine SAS” now')
      await dialog.getByRole('button', { name: 'Save' }).click()
      await nadine.getByRole('heading', { level: 1, name: 'Maison Verlaine & Fils' }).waitFor()
      await nadine.goto(`${parvis.url}/app/settings/client-portal/manage-clients?tab=companies`)
      await nadine.getByRole('link', { name: 'Groupe Cèdre SAL' }).click()
    })

    it('who corrects or ends somebody’s belonging to it reads first who loses what (R9b)', async () => {
      await nadine.getByRole('link', { name: 'Rima Haddad' }).click()
      const drawer = nadine.getByRole('dialog', { name: 'Rima Haddad' })
      await choose(drawer, 'Company', 'Harcourt Shipping Ltd')
      const means = drawer.getByRole('region', { name: 'What this change means' })
      await drawer.getByRole('radio', { name: 'The company was wrong' }).check()
      await see(means, /contracts.* move along: .*Groupe Cèdre SAL.* → .*Harcourt Shipping Ltd/)
      await see(means, /No longer see what they watch of it: .*Karim Aoun/)
      await drawer.getByRole('radio', { name: 'The person has left the company' }).check()
      await see(means, /stay with .*Groupe Cèdre SAL/)
      await see(means, 'is told and asked for a new requester')
      await choose(means, 'Give their records to a colleague', 'Fadi Saliba')
      await see(means, 'The colleague is mailed about each displayed record.')
      await drawer.getByRole('button', { name: 'Save' }).click()
      await row('Rima Haddad').waitFor({ state: 'detached' })
      await awaitMail(parvis, fadis, 'CT0000412')
    })

    it('records of who has left are their colleague’s, and go on to another in one step', async () => {
      await nadine.goto(`${parvis.url}/app/settings/client-portal/manage-clients?q=rima`)
      await nadine.getByRole('link', { name: 'Rima Haddad' }).click()
      await see(nadine.getByRole('dialog', { name: 'Rima Haddad' }), /Records went to .*Fadi Saliba/)
      await nadine.goto(`${parvis.url}/app/settings/client-portal/manage-clients?q=fadi`)
      await nadine.getByRole('link', { name: 'Fadi Saliba' }).click()
      const drawer = nadine.getByRole('dialog', { name: 'Fadi Saliba' })
      await drawer.getByRole('button', { name: 'Give their records to a colleague' }).click()
      const dialog = nadine.getByRole('dialog', { name: 'Give records to a colleague' })
      await see(dialog, /has asked for .*contracts/)
      await dialog.getByRole('button', { name: 'Give the records' }).click()
      await see(dialog, 'Choose who gets the records. Nothing was changed.')
      await choose(dialog, 'Colleague', 'Joëlle Mansour')
      await dialog.getByRole('button', { name: 'Give the records' }).click()
      await see(drawer, /Records went to .*Joëlle Mansour/)
      await openRecordTab(nadine, parvis, { reference: 'CT0000412', tab: 'history' })
      await see(nadine, /gave it to .*Joëlle Mansour.* as requester/)
    })

    it('a record whose requester left asks whoever looks after it for a new one', async () => {
      await nadine.goto(`${parvis.url}/app/settings/client-portal/manage-clients?q=joelle`)
      await nadine.getByRole('link', { name: 'Joëlle Mansour' }).click()
      const drawer = nadine.getByRole('dialog', { name: 'Joëlle Mansour' })
      await choose(drawer, 'Company', 'Harcourt Shipping Ltd')
      await drawer.getByRole('radio', { name: 'The person has left the company' }).check()
      await drawer.getByRole('button', { name: 'Save' }).click()
      await see(nadine, 'is saved')
      await openRecordTab(nadine, parvis, { reference: 'CT0000412', tab: 'details' })
      await see(nadine, 'The requester is no longer of')
      await nadine.getByRole('button', { name: 'Choose a new requester' }).click()
      await nadine.getByRole('dialog').getByRole('button', { name: 'Requester' }).waitFor()
    })
  })
