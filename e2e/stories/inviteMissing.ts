import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openRecordTab, told } from '../attached.ts'
import type { Parvis } from '../parvis.ts'
import { ask, awaitMail, choose, enterApp, enterPortal, legalLogin, openFromDots, see } from '../steps.ts'
import type { Stage } from '../together.ts'

const saveSettings =
  'mutation ($input: UpdatePortalSettingsInput!) { updatePortalSettings(input: $input) { userErrors { code } } }'

export const inviteMissingStories = ({ enter, begin }: Stage) =>
  describe('who is missing in the share dialog is invited there, and a guest sees nothing of it', () => {
    let parvis: Parvis
    let nadine: Page
    let olivia: Page
    const dialog = () => olivia.getByRole('dialog')
    const find = (text: string) => olivia.getByPlaceholder('Find a person').last().fill(text)

    async function letLegalInvite(legalMayInviteClients: boolean): Promise<void> {
      const { data } = await ask(nadine, 'app', '{ portalSettings { version } }')
      const { version } = data!.portalSettings as { version: number }
      await ask(nadine, 'app', saveSettings, { input: { version, legalMayInviteClients } })
    }

    beforeAll(async () => {
      parvis = await begin()
      nadine = await enter()
      await enterApp(nadine, parvis, legalLogin('nadine.khoury'))
      olivia = await enter()
      await enterApp(olivia, parvis, legalLogin('olivia.bennett'))
    })

    it('no button stands there while only administrators invite, nor in Manage Clients', async () => {
      await letLegalInvite(false)
      await olivia.goto(`${parvis.url}/app/settings/client-portal/manage-clients`)
      await olivia.getByRole('table').waitFor()
      expect(await olivia.getByRole('button', { name: 'Add a person' }).count()).toBe(0)
      await openRecordTab(olivia, parvis, { reference: 'CT0000418', tab: 'details' })
      await openFromDots(olivia, 'Show in Client Portal')
      await find('Nour Saliba')
      await see(dialog(), 'Nothing found')
      expect(await dialog().getByText('Invite “').count()).toBe(0)
      await letLegalInvite(true)
    })

    it('a watcher is invited into the requester’s company and chosen at once; the dialog keeps what it had', async () => {
      await openRecordTab(olivia, parvis, { reference: 'CT0000418', tab: 'details' })
      await openFromDots(olivia, 'Show in Client Portal')
      await dialog().getByRole('switch', { name: 'Show all attachments' }).check()
      await find('Nour Saliba')
      await dialog().getByRole('button', { name: 'Invite “Nour Saliba”' }).click()
      const form = dialog().getByRole('form', { name: 'Invite a watcher' })
      const first = form.getByRole('textbox', { name: 'First name' })
      await expect.poll(() => first.evaluate((each) => each === document.activeElement)).toBe(true)
      expect(await first.inputValue()).toBe('Nour')
      expect(await form.getByRole('textbox', { name: 'Company' }).inputValue()).toBe('Groupe Cèdre SAL')
      const email = form.getByRole('textbox', { name: 'Email' })
      await email.fill('rima.haddad@groupecedre.example')
      await form.getByRole('button', { name: 'Send the invitation' }).click()
      await see(form, /^Another person has this address/)
      await email.fill('nour.saliba@groupecedre.example')
      await form.getByRole('button', { name: 'Send the invitation' }).click()
      await told(olivia, /^Nour Saliba is added/)
      await form.waitFor({ state: 'detached' })
      expect(await dialog().getByRole('checkbox', { name: 'Nour Saliba' }).isChecked()).toBe(true)
      expect(await dialog().getByRole('switch', { name: 'Show all attachments' }).isChecked()).toBe(true)
      await dialog().getByRole('button', { name: 'Show to 2 people' }).click()
      await told(olivia, 'CT0000418 is shown to 2 people')
      await awaitMail(parvis, 'nour.saliba@groupecedre.example', 'CT0000418')
    })

    it('a matter’s requester is invited the same way; LEGAL names the company', async () => {
      await openRecordTab(olivia, parvis, { reference: 'M0000231', tab: 'details' })
      await openFromDots(olivia, 'Change who sees it')
      await dialog().getByRole('button', { name: 'Requester' }).click()
      await find('Samir Zakaria')
      await olivia.getByRole('option', { name: 'Invite “Samir Zakaria”' }).click()
      const form = dialog().getByRole('form', { name: 'Invite the requester' })
      await form.getByRole('textbox', { name: 'Email' }).fill('samir.zakaria@meridian.example')
      await form.getByRole('button', { name: 'Send the invitation' }).click()
      await see(form, 'Fill this in. Nothing was saved.')
      await choose(form, 'Company', 'Meridian Capital')
      await form.getByRole('button', { name: 'Send the invitation' }).click()
      await told(olivia, /^Samir Zakaria is added/)
      await see(dialog().getByRole('button', { name: 'Requester' }), 'Samir Zakaria')
      await olivia.keyboard.press('Escape')
      await dialog().waitFor({ state: 'detached' })
    })

    it('LEGAL adds a client in Manage Clients, with no more to choose than they may', async () => {
      await olivia.goto(`${parvis.url}/app/settings/client-portal/manage-clients?create=person`)
      const access = dialog().getByRole('combobox', { name: 'Access' })
      expect([await access.inputValue(), await access.isDisabled()]).toEqual(['Client', true])
      for (const [label, text] of Object.entries({ 'First name': 'Aya', 'Last name': 'Zakaria', Username: 'aya.z' }))
        await dialog().getByRole('textbox', { name: label }).fill(text)
      await dialog().getByRole('textbox', { name: 'Email' }).fill('aya.zakaria@meridian.example')
      await dialog().getByRole('button', { name: 'Add and send the invitation' }).click()
      await see(dialog(), 'Fill this in. Nothing was saved.')
      await choose(dialog(), 'Company', 'Meridian Capital')
      await dialog().getByRole('button', { name: 'Add and send the invitation' }).click()
      await told(olivia, /^Aya Zakaria is added/)
    })

    it('who becomes a guest leaves the company, and is told of what they lose before it happens', async () => {
      await nadine.goto(`${parvis.url}/app/settings/client-portal/manage-clients?q=Nour+Saliba`)
      await nadine.getByRole('link', { name: 'Nour Saliba' }).click()
      const drawer = nadine.getByRole('dialog', { name: 'Nour Saliba' })
      await choose(drawer, 'Access', 'Guest')
      expect(await drawer.getByRole('combobox', { name: 'Company' }).count()).toBe(0)
      await drawer.getByRole('radio', { name: 'The person has left the company' }).check()
      await drawer.getByRole('button', { name: 'Save' }).click()
      await see(drawer, /^This person is requester or watcher of records/)
      await drawer.getByRole('checkbox', { name: /they lose 1 record/ }).check()
      await drawer.getByRole('button', { name: 'Save' }).click()
      await told(nadine, 'Nour Saliba is saved')
      await openRecordTab(olivia, parvis, { reference: 'CT0000418', tab: 'details' })
      await see(olivia.locator('main'), 'No access: is a guest now')
    })

    it('a guest comes into a portal without lists, whose addresses lead nowhere', async () => {
      const rania = await enter()
      await enterPortal(rania, parvis, 'rania.chamoun')
      await see(rania, 'Ce que vous aurez à signer figurera ici')
      expect(await rania.getByRole('navigation').count()).toBe(0)
      for (const path of ['contracts', 'matters', 'cases', 'out-of-office']) {
        await rania.goto(`${parvis.url}/portal/${path}`)
        await rania.getByRole('heading', { level: 1, name: 'Introuvable, ou plus partagé avec vous' }).waitFor()
      }
    })
  })
