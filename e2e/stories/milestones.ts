import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { actOn, openRecordTab, told } from '../attached.ts'
import type { Parvis } from '../parvis.ts'
import { ask, choose, enterApp, enterPortal, legalLogin, see } from '../steps.ts'
import type { Stage } from '../together.ts'
import { violationsOn } from '../violationsOn.ts'

const add = `mutation ($input: AddMilestoneInput!) {
  addMilestone(input: $input) { milestone { id status } userErrors { code field } }
}`

export const milestoneStories = ({ enter, mayComplain, begin }: Stage) =>
  describe('milestones of a contract', () => {
    let parvis: Parvis
    let nadine: Page
    let rima: Page
    let id = ''
    const row = (title: string) => nadine.getByRole('table', { name: 'Milestones' }).getByRole('row', { name: title })
    const clients = (page: Page) => page.getByRole('list', { name: 'Milestones by date' })

    beforeAll(async () => {
      parvis = await begin()
    })

    it('stand in a list and down a line, with status, money and the sum of all', async () => {
      nadine = await enter()
      await enterApp(nadine, parvis, legalLogin('nadine.khoury'))
      id = await openRecordTab(nadine, parvis, { reference: 'CT0000412', tab: 'milestones' })
      await row('Kick-off and first invoice').getByRole('cell', { name: 'USD 62,000' }).waitFor()
      await row('Kick-off and first invoice').getByRole('cell', { name: 'Not paid yet' }).waitFor()
      await row('Two vessels').getByRole('cell', { name: '10% of the value, USD 124,000' }).waitFor()
      await see(nadine, /Together\s+USD 186,000\s+of USD 1,240,000/)
      await nadine.getByText('Timeline', { exact: true }).click()
      expect(await clients(nadine).getByRole('listitem').count()).toBe(3)
      await see(clients(nadine), /Added by Rima Haddad/i)
      await nadine.getByText('List', { exact: true }).click()
      await row('First yearly review').waitFor()
    })

    it('one that ends before it starts, or a percentage that is none, is refused at its field', async () => {
      await nadine.getByRole('button', { name: 'Add milestone' }).click()
      const form = nadine.getByRole('dialog', { name: 'Add milestone' })
      await form.getByRole('textbox', { name: 'Title' }).fill('Berth handed over')
      await form.getByRole('textbox', { name: 'Begins on' }).fill('2027-05-01')
      await form.getByRole('textbox', { name: 'Due on' }).fill('2027-04-01')
      await form.getByRole('button', { name: 'Add milestone' }).click()
      await see(form, 'It ends before it begins. Nothing was saved.')
      await form.getByRole('textbox', { name: 'Due on' }).fill('1 june 2027')
      await form.getByText('A share of the value').click()
      await form.getByRole('textbox', { name: /Percentage/ }).fill('120')
      await form.getByRole('button', { name: 'Add milestone' }).click()
      await form.locator('[aria-invalid=true]').first().waitFor()
      await form.getByRole('textbox', { name: /Percentage/ }).fill('5')
      await see(form, 'Comes to USD 62,000')
    })

    it('an amount that can be read in two ways is asked about, and a day is shown in the page’s language', async () => {
      const form = nadine.getByRole('dialog', { name: 'Add milestone' })
      expect(await form.getByRole('textbox', { name: 'Due on' }).inputValue()).toBe('1 Jun 2027')
      await form.getByText('An amount').click()
      await form.getByRole('textbox', { name: 'Amount' }).fill('12.500')
      expect(await form.getByText('Which amount is meant?').count()).toBe(0)
      await choose(form, 'Currency', 'KWD')
      await form.getByRole('button', { name: 'Add milestone' }).click()
      await see(form, 'Choose below which amount is meant. Nothing was saved.')
      await form.getByRole('button', { name: 'KWD 12,500' }).waitFor()
      await form.getByRole('button', { name: 'KWD 12.500' }).click()
      expect(await form.getByRole('textbox', { name: 'Amount' }).inputValue()).toBe('12.5')
      await form.getByText('A share of the value').click()
    })

    it('a day is chosen on a calendar, which Escape closes and not the dialog', async () => {
      const form = nadine.getByRole('dialog', { name: 'Add milestone' })
      const calendar = form.getByRole('button', { name: 'Begins on: choose on a calendar' })
      await calendar.click()
      await nadine.getByRole('button', { name: '3 May 2027', exact: true }).waitFor()
      expect(await violationsOn(nadine)).toEqual([])
      await nadine.keyboard.press('ArrowRight')
      await nadine.keyboard.press('Enter')
      expect(await form.getByRole('textbox', { name: 'Begins on' }).inputValue()).toBe('2 May 2027')
      await calendar.click()
      await nadine.getByRole('button', { name: '3 May 2027', exact: true }).waitFor()
      await nadine.keyboard.press('Escape')
      await nadine.getByRole('button', { name: '3 May 2027', exact: true }).waitFor({ state: 'hidden' })
      expect(await form.count()).toBe(1)
    })

    it('a new one is visible at once in the portal, with the green line (R22)', async () => {
      const form = nadine.getByRole('dialog', { name: 'Add milestone' })
      await see(form, 'The contract is displayed: it is visible at once.')
      await form.getByRole('button', { name: 'Add milestone' }).click()
      await row('Berth handed over').getByRole('cell', { name: 'Client can see it' }).waitFor()
      await see(nadine, /Together\s+USD 248,000/)
      rima = await enter()
      await enterPortal(rima, parvis, 'rima.haddad')
      await rima.goto(`${parvis.url}/portal/contracts/${id}`)
      await see(
        clients(rima).getByRole('listitem').filter({ hasText: 'Berth handed over' }),
        /USD 62,000, not paid yet/,
      )
    })

    it('hidden it is gone for clients, its creator included; shown it is back (R23, R23b)', async () => {
      for (const title of ['Berth handed over', 'First yearly review']) {
        await actOn(nadine, title, 'Hide from Client Portal')
        await row(title).getByRole('cell', { name: 'Hidden' }).waitFor()
        await told(nadine, `“${title}” is hidden from the client`)
      }
      await rima.reload()
      await see(clients(rima), 'Kick-off and first invoice')
      expect(
        await clients(rima)
          .getByText(/Berth|First yearly/)
          .count(),
      ).toBe(0)
      await actOn(nadine, 'Berth handed over', 'Show in Client Portal')
      await told(nadine, '“Berth handed over” is shown to the client')
      await rima.reload()
      await see(clients(rima), 'Berth handed over')
    })

    it('staff edit it; amount and percentage exclude each other (R26)', async () => {
      await row('Berth handed over').getByRole('button', { name: 'Berth handed over', exact: true }).click()
      const form = nadine.getByRole('dialog', { name: 'Edit milestone' })
      await form.getByText('An amount').click()
      expect(await form.getByRole('textbox', { name: /Percentage/ }).count()).toBe(0)
      await form.getByRole('textbox', { name: 'Amount' }).fill('50,000')
      await choose(form, 'Currency', 'USD')
      await choose(form, 'Status', 'In progress')
      await choose(form, 'Money', 'Partly paid')
      await form.getByRole('button', { name: 'Save' }).click()
      await row('Berth handed over').getByRole('cell', { name: 'USD 50,000' }).waitFor()
      await row('Berth handed over').getByRole('cell', { name: 'Partly paid' }).waitFor()
      const both = { contractId: id, title: 'Both', amount: '10.00', currency: 'USD', percentage: '10.00' }
      const answer = await ask(nadine, 'app', add, { input: both })
      expect(answer.data!.addMilestone).toMatchObject({ userErrors: [{ code: 'AMOUNT_OR_PERCENTAGE' }] })
      await rima.reload()
      const item = clients(rima).getByRole('listitem').filter({ hasText: 'Berth handed over' })
      await see(item, /USD 50,000, partly paid, in progress/)
    })

    it('the requester adds one: open, visible, marked as theirs; who looks after the contract is told (R24)', async () => {
      await rima.getByRole('button', { name: 'Add a milestone' }).click()
      const form = rima.getByRole('dialog', { name: 'Add a milestone' })
      await see(form, 'Everyone on this contract will see it, and the legal team is told.')
      expect(await form.getByText(/Status|Money/).count()).toBe(0)
      await form.getByRole('textbox', { name: 'Title' }).fill('Board meeting')
      await form.getByRole('textbox', { name: 'Begins on' }).fill('2027-02-02')
      await form.getByRole('textbox', { name: 'Due on' }).fill('2027-02-01')
      await form.getByRole('button', { name: 'Add milestone' }).click()
      await see(form, 'It ends before it begins.')
      await form.getByRole('textbox', { name: 'Begins on' }).fill('2027-02-01')
      await form.getByRole('button', { name: 'Add milestone' }).click()
      await told(rima, 'The milestone is added. The legal team is told.')
      await see(clients(rima).getByRole('listitem').filter({ hasText: 'Board meeting' }), /added by you/)
      const notices = async () =>
        (
          await ask(
            nadine,
            'app',
            '{ notifications(first: 1) { nodes { kind subject { ... on Contract { id } } client { displayName } } } }',
          )
        ).data?.notifications
      const notice = { kind: 'MILESTONE_ADDED', subject: { id }, client: { displayName: 'Rima Haddad' } }
      await expect.poll(notices, { timeout: 15_000 }).toEqual({ nodes: [notice] })
      await nadine.reload()
      await row('Board meeting').getByRole('cell', { name: 'Rima Haddad' }).waitFor()
      await row('Board meeting').getByRole('cell', { name: 'Open', exact: true }).waitFor()
    })

    it('a status, money or visibility sent by a requester is refused (R24), and a watcher adds none (R25)', async () => {
      mayComplain(/400/)
      for (const more of [{ status: 'COMPLETED' }, { financialStatus: 'PAID' }, { portalVisible: true }]) {
        const answer = await ask(rima, 'portal', add, { input: { contractId: id, title: 'Mine', ...more } })
        expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
      }
      const karim = await enter()
      await enterPortal(karim, parvis, 'karim.aoun')
      await karim.goto(`${parvis.url}/portal/contracts/${id}`)
      await karim
        .getByRole('heading', { level: 2, name: 'Jalons' })
        .or(karim.getByText('Board meeting'))
        .first()
        .waitFor()
      expect(await karim.locator('#milestones button').count()).toBe(0)
      const answer = await ask(karim, 'portal', add, { input: { contractId: id, title: 'Watcher’s' } })
      expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
      await rima.reload()
      await see(clients(rima), 'Board meeting')
      expect(
        await clients(rima)
          .getByText(/^(Mine|Watcher’s)$/)
          .count(),
      ).toBe(0)
    })

    it('the files of one are read in the page, on both sides', async () => {
      const query = 'query ($id: ID!) { contract(id: $id) { attachments { id name } milestones { id title version } } }'
      const { contract } = (await ask(nadine, 'app', query, { id })).data as unknown as {
        contract: {
          attachments: { id: string; name: string }[]
          milestones: { id: string; title: string; version: number }[]
        }
      }
      const file = contract.attachments.find(({ name }) => name.startsWith('Master services agreement'))!
      const { id: milestoneId, version } = contract.milestones.find(({ title }) => title === 'Berth handed over')!
      const edit =
        'mutation ($input: EditMilestoneInput!) { editMilestone(input: $input) { milestone { id } userErrors { code } } }'
      const input = { milestoneId, version, attachmentIds: [file.id] }
      const answer = await ask(nadine, 'app', edit, { input })
      expect(answer.data!.editMilestone).toEqual({ milestone: { id: milestoneId }, userErrors: [] })
      await nadine.reload()
      await rima.reload()
      const item = clients(rima).getByRole('listitem').filter({ hasText: 'Berth handed over' })
      for (const [page, place] of [
        [nadine, row('Berth handed over')],
        [rima, item],
      ] as const) {
        const button = place.getByRole('button', { name: file.name })
        await button.click()
        await page.getByRole('dialog', { name: file.name }).locator('canvas').first().waitFor()
        await page.keyboard.press('Escape')
        await page.getByRole('dialog').waitFor({ state: 'detached' })
        await expect.poll(() => button.evaluate((each) => each === document.activeElement)).toBe(true)
      }
    })

    it('of a client and a lawyer who edit one at once neither loses a word: both stand there to choose from', async () => {
      const query =
        'query ($id: ID!) { portalSettings { version } contract(id: $id) { milestones { id title version } } }'
      const { portalSettings, contract } = (await ask(nadine, 'app', query, { id })).data as unknown as {
        portalSettings: { version: number }
        contract: { milestones: { id: string; title: string; version: number }[] }
      }
      const allow =
        'mutation ($version: Int!) { updatePortalSettings(input: { version: $version, clientsMayEditMilestones: true }) { userErrors { code } } }'
      await ask(nadine, 'app', allow, portalSettings)
      await rima.reload()
      await rima.getByRole('button', { name: /^Edit .*Board meeting/ }).click()
      const form = rima.getByRole('dialog')
      await form.getByRole('textbox', { name: 'Title' }).fill('Meeting of the board')
      const { id: milestoneId, version } = contract.milestones.find(({ title }) => title === 'Board meeting')!
      const edit =
        'mutation ($input: EditMilestoneInput!) { editMilestone(input: $input) { milestone { id } userErrors { code } } }'
      const input = { milestoneId, version, title: 'Board meeting at Beirut', description: 'Second floor' }
      expect((await ask(nadine, 'app', edit, { input })).data!.editMilestone).toMatchObject({ userErrors: [] })
      await form.getByRole('button', { name: 'Save' }).click()
      const both = form.getByRole('alert', { name: 'Somebody else changed this in the meantime' })
      await see(both, 'Board meeting at Beirut')
      await see(both, 'Meeting of the board')
      expect(await violationsOn(rima)).toEqual([])
      await both.getByRole('button', { name: 'Save the chosen' }).click()
      const item = clients(rima).getByRole('listitem').filter({ hasText: 'Meeting of the board' })
      await see(item, 'Second floor')
      await form.waitFor({ state: 'detached' })
    })

    it('with the setting off, clients read milestones and add none', async () => {
      await nadine.goto(`${parvis.url}/app/settings/client-portal`)
      await nadine.getByRole('switch', { name: 'Requesters may add milestones' }).uncheck()
      await nadine.getByRole('button', { name: 'Save' }).click()
      await told(nadine, 'The settings are saved')
      await rima.reload()
      await see(clients(rima), 'Meeting of the board')
      expect(await rima.getByRole('button', { name: 'Add a milestone' }).count()).toBe(0)
      const answer = await ask(rima, 'portal', add, { input: { contractId: id, title: 'One more' } })
      expect(answer.errors?.[0]?.extensions?.code ?? answer.data?.addMilestone).toBe('FORBIDDEN')
    })
  })
