import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { chooseFiles, layDown, openRecordTab, pdfOf, told } from '../attached.ts'
import type { Parvis } from '../parvis.ts'
import { ask, enterApp, enterPortal, legalLogin, see } from '../steps.ts'
import type { Stage } from '../together.ts'

/** A page asks again when its reader comes back, at most every five seconds. */
const pauseMs = 5_100

export const inboxStories = ({ enter, begin }: Stage) =>
  describe('the inbox of the legal team', () => {
    let parvis: Parvis
    let nadine: Page
    let rima: Page
    let id = ''
    /** What the demo world’s clients did before. */
    let before = 0
    const rows = (page: Page) => page.getByRole('main').getByRole('listitem')
    const row = (page: Page, name: string) => rows(page).filter({ hasText: name })
    const unreadOf = async (page: Page) => {
      const { data } = await ask(page, 'app', '{ unreadNotificationCount { value } }')
      return (data!.unreadNotificationCount as { value: number }).value
    }
    const seeCount = (page: Page, count: number) =>
      page.getByRole('link', { name: count ? `Inbox ${count} unread` : 'Inbox', exact: true }).waitFor()
    const comeBack = async (page: Page) => {
      await page.waitForTimeout(pauseMs)
      await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    }
    const openInbox = async (page: Page) => {
      await page.getByRole('link', { name: /^Inbox/ }).click()
      await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor()
    }

    beforeAll(async () => {
      parvis = await begin()
    })

    it('counts beside its name what a client added since, and tells who, what and on which record (R24, R39)', async () => {
      nadine = await enter()
      await enterApp(nadine, parvis, legalLogin('nadine.khoury'))
      id = await openRecordTab(nadine, parvis, { reference: 'CT0000412', tab: 'details' })
      before = await unreadOf(nadine)
      await seeCount(nadine, before)

      rima = await enter()
      await enterPortal(rima, parvis, 'rima.haddad')
      await rima.goto(`${parvis.url}/portal/contracts/${id}`)
      const files = rima.getByRole('region', { name: 'Attachments' })
      const machine = await layDown({ 'Power of attorney.pdf': pdfOf('Signed at Beirut.') })
      await files.getByRole('button', { name: 'Add files' }).click()
      await chooseFiles(
        rima,
        files.getByRole('button', { name: 'Choose files' }),
        join(machine, 'Power of attorney.pdf'),
      )
      await files.getByRole('button', { name: 'Power of attorney', exact: true }).waitFor()
      await rima.getByRole('button', { name: 'Add a milestone' }).click()
      const form = rima.getByRole('dialog', { name: 'Add a milestone' })
      await form.getByRole('textbox', { name: 'Title' }).fill('Board meeting')
      await form.getByRole('textbox', { name: 'Due on' }).fill('2027-02-01')
      await form.getByRole('button', { name: 'Add milestone' }).click()
      await told(rima, 'The milestone is added. The legal team is told.')

      await expect.poll(() => unreadOf(nadine), { timeout: 15_000 }).toBe(before + 2)
      await comeBack(nadine)
      await seeCount(nadine, before + 2)
      await openInbox(nadine)
      for (const [what, name] of [
        ['New milestone', 'Board meeting'],
        ['New file', 'Power of attorney.pdf'],
      ] as const) {
        const link = row(nadine, name).getByRole('link')
        const says = `Unread: Rima Haddad Groupe Cèdre SAL ${what} ${name} CT0000412 Master services agreement`
        expect((await link.innerText()).replace(/\s+/g, ' ')).toContain(says)
      }
      await nadine.getByRole('heading', { level: 2, name: 'Today' }).waitFor()
    })

    it('leads to the part of the record it tells about, and what was opened is read', async () => {
      await row(nadine, 'Board meeting').getByRole('link').click()
      await nadine.waitForURL((address) => address.search === '?tab=milestones' && address.pathname.endsWith(id))
      await see(nadine.getByRole('region', { name: 'Milestones', exact: true }), 'Board meeting')
      await seeCount(nadine, before + 1)
      await nadine.goBack()
      await row(nadine, 'Board meeting').getByRole('button', { name: 'Mark as unread' }).waitFor()

      // The same by keyboard: one down, one down, open.
      await nadine.keyboard.press('j')
      await nadine.keyboard.press('j')
      await expect.poll(() => nadine.locator('a[data-row]:focus').innerText()).toContain('Power of attorney.pdf')
      await nadine.keyboard.press('Enter')
      await nadine.waitForURL((address) => address.search === '?tab=attachments' && address.pathname.endsWith(id))
      await see(nadine.getByRole('region', { name: 'Attachments', exact: true }), 'Power of attorney')
      await seeCount(nadine, before)
    })

    it('is opened by ⌘K, too; a row is marked as new again, by the button or by u', async () => {
      await nadine.keyboard.press('ControlOrMeta+k')
      await nadine.getByPlaceholder('Search or go to').fill('Inbox')
      await nadine.keyboard.press('Enter')
      await row(nadine, 'Board meeting').getByRole('button', { name: 'Mark as unread' }).click()
      await seeCount(nadine, before + 1)
      await row(nadine, 'Power of attorney').getByRole('link').focus()
      await nadine.keyboard.press('u')
      await seeCount(nadine, before + 2)
      await nadine.keyboard.press('Escape')
      expect(await nadine.locator('a[data-row]:focus').count()).toBe(0)
    })

    it('shows the unread ones alone, by an address; all are marked at once, which can be undone', async () => {
      await nadine
        .getByRole('navigation', { name: 'Inbox' })
        .getByRole('link', { name: /^Unread/ })
        .click()
      await nadine.waitForURL('**/app/inbox?view=unread')
      await expect.poll(() => rows(nadine).count()).toBe(before + 2)
      await nadine.getByRole('button', { name: 'Mark all as read' }).click()
      await told(nadine, `${before + 2} marked as read`)
      await seeCount(nadine, 0)
      await nadine.getByRole('status').getByRole('button', { name: 'Undo' }).click()
      await seeCount(nadine, before + 2)
      await nadine.getByRole('button', { name: 'Mark all as read' }).click()
      await seeCount(nadine, 0)
      await nadine.reload()
      await see(nadine, 'You have read everything')
      await nadine.getByRole('button', { name: 'Show all' }).click()
      await nadine.waitForURL('**/app/inbox')
      await row(nadine, 'Board meeting').waitFor()
    })

    it('tells whom a record is assigned to, and nothing of it once it is private and another’s (V12)', async () => {
      const change = async (name: string, type: string, input: object) => {
        const reading = await ask(nadine, 'app', 'query ($id: ID!) { contract(id: $id) { version } }', { id })
        const { version } = reading.data!.contract as { version: number }
        const { data } = await ask(
          nadine,
          'app',
          `mutation ($input: ${type}!) { changed: ${name}(input: $input) { userErrors { code } } }`,
          { input: { recordId: id, version, ...input } },
        )
        expect(data!.changed).toEqual({ userErrors: [] })
      }
      const edit = (input: object) => change('editContract', 'EditContractInput', input)
      const staff = await ask(nadine, 'app', '{ staffUsers(first: 9) { nodes { id displayName } } }')
      const { nodes } = staff.data!.staffUsers as { nodes: { id: string; displayName: string }[] }
      const idOf = (name: string) => nodes.find(({ displayName }) => displayName === name)!.id
      const olivia = await enter()
      await enterApp(olivia, parvis, legalLogin('olivia.bennett'))
      await openInbox(olivia)
      await see(olivia, 'Nothing has reached you yet')

      await edit({ assigneeId: idOf('Olivia Bennett') })
      await expect.poll(() => unreadOf(olivia), { timeout: 15_000 }).toBe(1)
      await olivia.reload()
      await seeCount(olivia, 1)
      const says = 'Nadine Khoury Groupe Cèdre SAL Assigned to you CT0000412 Master services agreement'
      expect((await rows(olivia).getByRole('link').innerText()).replace(/\s+/g, ' ')).toContain(says)

      await edit({ assigneeId: idOf('Nadine Khoury') })
      await change('setContractPrivacy', 'SetPrivacyInput', { private: true, staffIds: [] })
      await olivia.reload()
      await see(olivia, 'Nothing has reached you yet')
      await seeCount(olivia, 0)
      await olivia.goto(`${parvis.url}/app/contracts/${id}`)
      await olivia.getByRole('heading', { level: 1, name: 'Not found, or no longer shared' }).waitFor()
    })
  })
