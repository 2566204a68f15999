import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { chooseFiles, layDown, openRecordTab, openTab, pdfOf, told } from '../attached.ts'
import type { Parvis } from '../parvis.ts'
import { ask, enterApp, enterPortal, legalLogin, linkIn, mailsTo, see } from '../steps.ts'
import type { Stage } from '../together.ts'

const address = {
  rima: 'rima.haddad@groupecedre.example',
  karim: 'karim.aoun@groupecedre.example',
  nadine: legalLogin('nadine.khoury'),
}
const answer = 'They agree to 45 days if we sign this week.'
const secret = 'Do not go below 40 days.'
const hasty = 'Please send us the wrong thing.'
const question = 'When do we sign?'
/** A note is mailed a minute after it was written; then the mail needs a moment. */
const minuteMs = 90_000
/** What stands beside a note of one's own within its minute, whatever the clock of the device says. */
const minute = /Mailed in [1-6]?\d s\./

/** Runs on a page: its clock goes wrong by so much. */
function setClockWrong(byMs: number) {
  const Right = Date
  globalThis.Date = class extends Right {
    constructor(...given: unknown[]) {
      super(...((given.length > 0 ? given : [Right.now() + byMs]) as [number]))
    }
    static override now = () => Right.now() + byMs
  } as DateConstructor
}

export const noteStories = ({ enter, mayComplain, begin }: Stage) =>
  describe('notes on a record', () => {
    let parvis: Parvis
    let nadine: Page
    let rima: Page
    let id = ''
    const composer = (page: Page) => page.getByRole('form', { name: 'Write a note' })
    const thread = (page: Page) => page.getByRole('list', { name: 'Notes', exact: true })
    const note = (page: Page, words: string) => thread(page).locator('> li').filter({ hasText: words })
    const mailsWith = async (to: string, words: string) =>
      (await mailsTo(parvis, to)).filter((mail) => mail.text.includes(words) || mail.html.includes(words))
    const write = async (words: string, audience: 'Internal' | 'Client') => {
      const form = composer(nadine)
      await form.getByText(audience, { exact: true }).click()
      await form.getByRole('textbox', { name: 'Note' }).fill(words)
      await form.getByRole('button', { name: audience === 'Client' ? 'Send to client' : 'Add internal note' }).click()
      await note(nadine, words).waitFor()
    }

    beforeAll(async () => {
      parvis = await begin()
    })

    it('from beside the list one comes to the field, to write at once', async () => {
      nadine = await enter()
      await nadine.addInitScript(setClockWrong, 10 * 60_000)
      await enterApp(nadine, parvis, legalLogin('nadine.khoury'))
      id = await openRecordTab(nadine, parvis, { reference: 'CT0000412', tab: 'notes' })
      await nadine.goto(`${parvis.url}/app/contracts?peek=${id}`)
      await nadine.getByRole('link', { name: 'Write a note' }).click()
      const field = composer(nadine).getByRole('textbox', { name: 'Note' })
      await expect.poll(() => field.evaluate((each) => each === document.activeElement)).toBe(true)
    })

    it('who reads it is asked every time and never preset, and decides the words of the button (R38)', async () => {
      const form = composer(nadine)
      for (const name of ['Internal', 'Client']) expect(await form.getByRole('radio', { name }).isChecked()).toBe(false)
      await form.getByRole('textbox', { name: 'Note' }).fill(answer)
      expect(await form.getByRole('button', { name: 'Add note' }).isDisabled()).toBe(true)
      await form.getByText('Internal', { exact: true }).click()
      await see(form, 'Only the legal team reads this.')
      await form.getByRole('button', { name: 'Add internal note' }).waitFor()
      await form.getByText('Client', { exact: true }).click()
      await see(form, 'Rima, Karim and Joëlle get a mail.')
      await form.getByRole('button', { name: 'Send to client' }).click()
      await see(note(nadine, answer), 'The client reads this')
      await see(note(nadine, answer), minute)
      for (const name of ['Internal', 'Client']) expect(await form.getByRole('radio', { name }).isChecked()).toBe(false)
    })

    it('an internal note never reaches the portal, its file neither (R20)', async () => {
      const machine = await layDown({ 'Call of 28 May.pdf': pdfOf('Only for us.') })
      const form = composer(nadine)
      await form.getByText('Internal', { exact: true }).click()
      await chooseFiles(nadine, form.getByRole('button', { name: 'Attach files' }), join(machine, 'Call of 28 May.pdf'))
      await see(form, 'Added')
      await form.getByRole('textbox', { name: 'Note' }).fill(secret)
      await form.getByRole('button', { name: 'Add internal note' }).click()
      await see(note(nadine, secret), 'Only the legal team')
      await note(nadine, secret).getByRole('button', { name: 'Call of 28 May.pdf' }).waitFor()
      rima = await enter()
      await rima.addInitScript(setClockWrong, -10 * 60_000)
      await enterPortal(rima, parvis, 'rima.haddad')
      await rima.goto(`${parvis.url}/portal/contracts/${id}`)
      await note(rima, answer).waitFor()
      const query =
        'query ($id: ID!) { contract(id: $id) { notes { body attachments { name } } attachments { name } } }'
      const read = JSON.stringify(await ask(rima, 'portal', query, { id })) + (await rima.locator('body').innerText())
      expect(read).toContain(answer)
      for (const words of [secret, 'Call of 28 May', 'Do not offer 30 days']) expect(read).not.toContain(words)
    })

    it('a client’s note names who will read it; it may carry files', async () => {
      const machine = await layDown({ 'Agenda.pdf': pdfOf('1. Signature') })
      await see(composer(rima), 'Nadine, Karim and Joëlle will read it')
      await composer(rima).getByRole('button', { name: 'Add note' }).click()
      await see(composer(rima), 'Write something, or attach a file.')
      await composer(rima).getByRole('textbox', { name: 'Note' }).fill(question)
      await chooseFiles(rima, composer(rima).getByRole('button', { name: 'Attach' }), join(machine, 'Agenda.pdf'))
      await see(composer(rima), 'Added')
      await composer(rima).getByRole('button', { name: 'Add note' }).click()
      await see(note(rima, question), minute)
      await note(rima, question).getByRole('button', { name: 'Agenda.pdf' }).waitFor()
    })

    it('what others wrote stands there when one comes back to the page', async () => {
      expect(await note(nadine, question).count()).toBe(0)
      // A page asks at most every five seconds.
      await nadine.waitForTimeout(5_100)
      await nadine.evaluate(() => window.dispatchEvent(new Event('focus')))
      await see(note(nadine, question), 'The client reads this')
      await note(nadine, question).getByRole('button', { name: 'Agenda.pdf' }).waitFor()
    })

    it('taken back within its minute it was never sent: the words stand in the field again', async () => {
      await write(hasty, 'Client')
      await note(nadine, hasty).getByRole('button', { name: 'Take back' }).click()
      await told(nadine, 'Taken back; nobody was mailed')
      expect(await composer(nadine).getByRole('textbox', { name: 'Note' }).inputValue()).toBe(hasty)
      await composer(nadine).getByRole('textbox', { name: 'Note' }).fill('')
      await note(nadine, hasty).waitFor({ state: 'detached' })
      await rima.reload()
      await note(rima, answer).waitFor()
      expect(await rima.getByText(hasty).count()).toBe(0)
      for (const page of [nadine, rima])
        expect(
          await thread(page)
            .getByText(/Withdrawn by|You withdrew/)
            .count(),
        ).toBe(0)
    })

    it('withdrawn by its author its words are gone for everybody; that it was there stays', async () => {
      const mine = note(rima, 'Harcourt asks for payment at 60 days')
      await mine.getByRole('button', { name: 'Withdraw' }).click()
      const dialog = rima.getByRole('dialog', { name: 'Withdraw this note?' })
      await see(dialog, 'An email that was sent cannot be taken back.')
      await dialog.getByRole('button', { name: 'Withdraw' }).click()
      await told(rima, 'Your note is withdrawn.')
      await see(thread(rima), 'You withdrew this note.')
      await nadine.reload()
      await see(thread(nadine), 'Withdrawn by its author.')
      expect(await nadine.getByText('Harcourt asks for payment').count()).toBe(0)
      const foreign = await ask(rima, 'portal', 'query ($id: ID!) { contract(id: $id) { notes { id body mine } } }', {
        id,
      })
      const { notes } = foreign.data!.contract as { notes: { id: string; body: string; mine: boolean }[] }
      const hers = notes.find(({ body }) => body === answer)!
      const withdraw = `mutation ($input: WithdrawNoteInput!) {
      withdrawContractNote(input: $input) { note { id } userErrors { code } }
    }`
      const refused = await ask(rima, 'portal', withdraw, { input: { noteId: hers.id } })
      expect(refused.errors?.[0]?.extensions?.code ?? 'DONE').not.toBe('DONE')
      await nadine.reload()
      await note(nadine, answer).waitFor()
    })

    it('a matter’s notes are written and read the same way', async () => {
      const matter = await openRecordTab(nadine, parvis, { reference: 'M0000231', tab: 'notes' })
      await write('The lease is ready to be read.', 'Client')
      await write('The landlord hesitates.', 'Internal')
      await rima.goto(`${parvis.url}/portal/matters/${matter}`)
      await note(rima, 'The lease is ready to be read.').waitFor()
      expect(await rima.getByText('hesitates').count()).toBe(0)
    })

    it('a client note mails the other side, not its author, once its minute is over (R39)', async () => {
      const count = async () => {
        const found = [
          mailsWith(address.rima, answer),
          mailsWith(address.karim, answer),
          mailsWith(address.nadine, question),
        ]
        return (await Promise.all(found)).map((mails) => mails.length)
      }
      await expect.poll(count, { timeout: minuteMs, interval: 500 }).toEqual([1, 1, 1])
      const [mail] = await mailsWith(address.rima, answer)
      expect(linkIn(mail!)).toContain(`/portal/contracts/${id}`)
      expect(await mailsWith(address.nadine, answer)).toEqual([])
      expect(await mailsWith(address.rima, question)).toEqual([])
      for (const to of [address.rima, address.karim]) {
        for (const words of [hasty, secret]) expect(await mailsWith(to, words)).toEqual([])
      }
    })

    it('a client note stands in the inbox of who looks after the record, and leads to the notes (§9)', async () => {
      await nadine.goto(`${parvis.url}/app/inbox?view=unread`)
      const told = nadine.getByRole('main').getByRole('listitem').first()
      const link = told.getByRole('link', { name: /Rima Haddad.*New note.*CT0000412/s })
      await link.click()
      await nadine.waitForURL((at) => at.search === '?tab=notes' && at.pathname.endsWith(id))
      await note(nadine, question).waitFor()
      await nadine.goBack()
      await nadine.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor()
      expect(await nadine.getByRole('link', { name: /New note.*CT0000412/s }).count()).toBe(0)
    })

    it('comments off: clients read, and write by email (R40)', async () => {
      mayComplain(/400/)
      await nadine.goto(`${parvis.url}/app/settings/client-portal`)
      await nadine.getByRole('switch', { name: 'Clients may write notes' }).uncheck()
      await nadine.getByRole('button', { name: 'Save' }).click()
      await told(nadine, 'The settings are saved')
      await rima.goto(`${parvis.url}/portal/contracts/${id}`)
      await note(rima, answer).waitFor()
      await see(rima, /You can read the notes here. To answer, write an email to/)
      expect(await composer(rima).count()).toBe(0)
      const add = `mutation ($input: AddNoteInput!) {
      addContractNote(input: $input) { note { id } userErrors { code } }
    }`
      const refused = await ask(rima, 'portal', add, { input: { recordId: id, body: 'Still here' } })
      expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
      await openRecordTab(nadine, parvis, { reference: 'CT0000412', tab: 'details' })
      await openTab(nadine, 'notes')
      expect(await nadine.getByText('Still here').count()).toBe(0)
    })
  })
