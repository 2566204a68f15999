import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { fileRow, openRecordTab, openTab, seeVisibility, told } from '../attached.ts'
import type { Parvis } from '../parvis.ts'
import { enterApp, enterPortal, legalLogin, openFromDots, see } from '../steps.ts'
import type { Stage } from '../together.ts'

const schedule1 = 'Schedule 1, territory and products.pdf'
const schedule2 = 'Schedule 2, minimum volumes.pdf'

export const shareDialogStories = ({ enter, begin }: Stage) =>
  describe('the dialog lists what each recipient will see (R14b)', () => {
    let parvis: Parvis
    let nadine: Page
    let rima: Page
    let id = ''
    const preview = () => nadine.getByRole('dialog').getByRole('region', { name: 'What each will see' })
    const tick = (name: string) => preview().getByRole('checkbox', { name: `Show ${name}`, exact: true })

    beforeAll(async () => {
      parvis = await begin()
    })

    it('files, and milestones with amounts, ticked as they will be for requester and watcher', async () => {
      nadine = await enter()
      await enterApp(nadine, parvis, legalLogin('nadine.khoury'))
      id = await openRecordTab(nadine, parvis, { reference: 'CT0000418', tab: 'details' })
      const dialog = await openFromDots(nadine, 'Show in Client Portal')
      await dialog.getByRole('checkbox', { name: 'Karim Aoun' }).check()
      expect(await preview().getByRole('columnheader').allInnerTexts()).toEqual(['Rima', 'Karim'])
      expect(await tick('Distribution agreement.pdf').isChecked()).toBe(true)
      expect(await tick(schedule1).isChecked()).toBe(false)
      const row = preview().getByRole('row', { name: /First order/ })
      await see(row, /180,000/)
      expect(await row.getByLabel('sees it', { exact: true }).count()).toBe(2)
      expect(await tick('Launch in Amman').isChecked()).toBe(true)
      expect(await tick('Volume review').isChecked()).toBe(false)
      const review = preview().getByRole('row', { name: /Volume review/ })
      await see(review, 'hidden')
      await tick('Volume review').check()
      await see(review, /4% of the value, .*9,600/)
      await tick('Volume review').uncheck()
      await see(dialog, 'Internal notes and the 3 unticked items stay inside.')
      await dialog.getByRole('switch', { name: 'Show all attachments' }).check()
      for (const name of [schedule1, schedule2]) expect(await tick(name).isChecked()).toBe(true)
      await see(dialog, 'Internal notes and the 1 unticked item stay inside.')
    })

    it('who leaves it by Esc finds what they had chosen, and is told so', async () => {
      await tick('Launch in Amman').uncheck()
      await nadine.keyboard.press('Escape')
      await nadine.getByRole('dialog').waitFor({ state: 'detached' })
      await nadine.reload()
      const dialog = await openFromDots(nadine, 'Show in Client Portal')
      await see(dialog, /^Your draft of .* is back\./)
      expect(await dialog.getByRole('checkbox', { name: 'Karim Aoun' }).isChecked()).toBe(true)
      expect(await dialog.getByRole('switch', { name: 'Show all attachments' }).isChecked()).toBe(true)
      await see(dialog, 'Internal notes and the 2 unticked items stay inside.')
      await tick('Launch in Amman').check()
    })

    it('unticking hides it in the same step: one request, and the client never sees it', async () => {
      await tick(schedule2).uncheck()
      await tick('Launch in Amman').uncheck()
      const file = preview().getByRole('row', { name: /Schedule 2/ })
      expect(await file.getByLabel('does not see it').count()).toBe(2)
      const sent: object[] = []
      nadine.on('request', (request) => {
        const { variables } = (request.postDataJSON() ?? {}) as { variables?: { input?: object } }
        if (variables?.input) sent.push(variables.input)
      })
      await nadine.getByRole('dialog').getByRole('button', { name: 'Show to 2 people' }).click()
      await told(nadine, 'CT0000418 is shown to 2 people')
      const one = [expect.any(String)]
      expect(sent).toEqual([expect.objectContaining({ hideAttachmentIds: one, hideMilestoneIds: one })])
      rima = await enter()
      await enterPortal(rima, parvis, 'rima.haddad')
      await rima.goto(`${parvis.url}/portal/contracts/${id}`)
      const files = rima.getByRole('region', { name: 'Attachments' })
      await files.getByRole('button', { name: 'Schedule 1, territory and products' }).waitFor()
      expect(await files.getByText('Schedule 2').count()).toBe(0)
      const milestones = rima.getByRole('list', { name: 'Milestones by date' })
      await see(milestones, 'First order')
      expect(await milestones.getByText(/Launch in Amman|Volume review/).count()).toBe(0)
      await openTab(nadine, 'attachments')
      await seeVisibility(nadine, schedule1, { seen: 'Client can see it', because: 'inherited from the contract' })
      await seeVisibility(nadine, schedule2, { seen: 'Hidden', because: 'hidden by hand' })
    })

    it('“all attachments” asks about those hidden by hand: kept hidden, or shown too (R17c)', async () => {
      const dialog = await openFromDots(nadine, 'Change who sees it')
      const all = dialog.getByRole('switch', { name: 'Show all attachments' })
      await tick(schedule2).waitFor()
      const save = dialog.getByRole('button', { name: 'Save' })
      expect(await save.isDisabled()).toBe(true)
      await all.uncheck()
      expect(await save.isDisabled()).toBe(false)
      expect(await tick(schedule1).isChecked()).toBe(false)
      await all.check()
      const question = dialog.getByRole('alert')
      await see(question, '1 file was hidden by hand')
      await see(question, schedule2)
      await question.getByRole('button', { name: 'Keep hidden' }).click()
      await question.waitFor({ state: 'detached' })
      expect(await tick(schedule2).isChecked()).toBe(false)
      await all.uncheck()
      await all.check()
      await question.getByRole('button', { name: 'Show too' }).click()
      expect(await tick(schedule2).isChecked()).toBe(true)
      await see(dialog, 'Nobody new: no email is sent.')
      await save.click()
      await dialog.waitFor({ state: 'detached' })
      await fileRow(nadine, schedule2).getByRole('gridcell', { name: 'Client can see it' }).waitFor()
      await rima.reload()
      await rima.getByRole('button', { name: 'Schedule 2, minimum volumes' }).waitFor()
    })

    it('while the watchers cannot be read nothing is saved, which would remove them', async () => {
      const graph = `${parvis.url}/app/graphql`
      // As an answer is in which identity missed one fetch.
      await nadine.route(graph, async (route) => {
        const response = await route.fetch()
        const answer = await response.json()
        if (answer.data?.contract?.watchers) answer.data.contract.watchers = null
        await route.fulfill({ response, json: answer })
      })
      await openRecordTab(nadine, parvis, { reference: 'CT0000418', tab: 'details' })
      await see(nadine.locator('main'), 'Cannot be read at the moment.')
      const dialog = await openFromDots(nadine, 'Change who sees it')
      await dialog.getByRole('switch', { name: 'Show all attachments' }).click()
      await dialog.getByRole('button', { name: 'Save' }).click()
      await see(dialog, 'The watchers cannot be read at the moment, so nothing was saved.')
      await nadine.unroute(graph)
      await openRecordTab(nadine, parvis, { reference: 'CT0000418', tab: 'details' })
      await see(nadine.locator('main'), 'Karim Aoun')
    })

    it('a matter’s dialog lists its files the same way', async () => {
      const matter = await openRecordTab(nadine, parvis, { reference: 'M0000231', tab: 'details' })
      const dialog = await openFromDots(nadine, 'Change who sees it')
      expect(await tick('Draft lease, Jal el Dib.pdf').isChecked()).toBe(true)
      await tick('Draft lease, Jal el Dib.pdf').uncheck()
      await dialog.getByRole('button', { name: 'Save' }).click()
      await dialog.waitFor({ state: 'detached' })
      await rima.goto(`${parvis.url}/portal/matters/${matter}`)
      await see(rima.getByRole('region', { name: 'Attachments' }), 'No files yet')
    })
  })
