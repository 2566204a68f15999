import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openRecordTab, openTab } from '../attached.ts'
import type { Parvis } from '../parvis.ts'
import { ask, enterApp, enterPortal, legalLogin, openFromDots, see, signInHere } from '../steps.ts'
import type { Stage } from '../together.ts'

const agreed = 'We can agree to 45 days.'
const milestone = 'Berth handed over'
const signOut = 'mutation { signOut { userErrors { code } } }'

export const onePersonStories = ({ enter, mayComplain, begin }: Stage) =>
  describe('what is typed belongs to one person', () => {
    let parvis: Parvis
    let rima: Page
    let nadine: Page
    let id = ''
    const composer = (page: Page) => page.locator('#write-note')
    const note = (page: Page) => composer(page).getByRole('textbox')
    const addNote = (page: Page) => composer(page).locator('button[type=submit]').click()
    const notes = async (page: Page) =>
      JSON.stringify(await ask(page, 'portal', 'query ($id: ID!) { contract(id: $id) { notes { body } } }', { id }))

    beforeAll(async () => {
      parvis = await begin()
    })

    it('somebody else signs in in a second tab: nothing is sent as them, and the page is theirs', async () => {
      mayComplain(/412/)
      nadine = await enter()
      await enterApp(nadine, parvis, legalLogin('nadine.khoury'))
      id = await openRecordTab(nadine, parvis, { reference: 'CT0000412', tab: 'details' })
      rima = await enter()
      await enterPortal(rima, parvis, 'rima.haddad')
      await rima.goto(`${parvis.url}/portal/contracts/${id}`)
      await note(rima).fill(agreed)
      const second = await rima.context().newPage()
      // A page that still asks something when its session ends goes to the sign-in by itself, and breaks off the next step.
      await second.goto(`${parvis.url}/portal/`, { waitUntil: 'networkidle' })
      await ask(second, 'portal', signOut)
      await enterPortal(second, parvis, 'karim.aoun')
      await addNote(rima)
      await see(rima, /La session ouverte ici est désormais celle de .*Karim Aoun/)
      await rima.getByRole('button', { name: /Karim Aoun/ }).waitFor()
      expect(await notes(rima)).not.toContain(agreed)
      expect(await note(rima).inputValue()).toBe('')
      await second.close()
    })

    it('what the first was writing waits for them; a session that ends under a form keeps it too', async () => {
      await rima.waitForLoadState('networkidle')
      await ask(rima, 'portal', signOut)
      await rima.reload()
      await signInHere(rima, 'rima.haddad')
      await expect.poll(() => note(rima).inputValue()).toBe(agreed)
      await rima.getByRole('button', { name: 'Add a milestone' }).click()
      const form = rima.getByRole('dialog')
      await form.getByRole('textbox', { name: 'Title' }).fill(milestone)
      await ask(rima, 'portal', signOut)
      await form.getByRole('textbox', { name: 'Due on' }).fill('01/04/2027')
      await form.locator('button[type=submit]').click()
      await signInHere(rima, 'rima.haddad')
      await see(rima.getByRole('region', { name: 'Milestones' }), 'Draft')
      await rima.getByRole('button', { name: 'Add a milestone' }).click()
      expect(await form.getByRole('textbox', { name: 'Title' }).inputValue()).toBe(milestone)
      await form.getByRole('button', { name: 'Discard' }).click()
      await rima.keyboard.press('Escape')
      await form.waitFor({ state: 'detached' })
    })

    it('what is chosen last before Escape is kept, and the button that opens the form says so', async () => {
      await openTab(nadine, 'milestones')
      const add = (name: string) => nadine.getByRole('button', { name, exact: true }).click()
      const form = nadine.getByRole('dialog', { name: 'Add milestone' })
      await add('Add milestone')
      await form.getByRole('switch').uncheck()
      await nadine.keyboard.press('Escape')
      await form.waitFor({ state: 'detached' })
      await add('Add milestone Draft')
      expect(await form.getByRole('switch').isChecked()).toBe(false)
      await form.getByRole('button', { name: 'Discard' }).click()
      await nadine.keyboard.press('Escape')
      await nadine.getByRole('button', { name: 'Add milestone', exact: true }).waitFor()
    })

    it('hidden while open, a record gives way to the not-found page at the next step, the text kept', async () => {
      const dialog = await openFromDots(nadine, 'Hide from Client Portal')
      await dialog.getByRole('button', { name: /^Hide from \d people$/ }).click()
      await see(nadine, 'Not shown in the client portal.')
      await addNote(rima)
      await rima.getByRole('heading', { level: 1, name: 'Not found, or no longer shared' }).waitFor()
      await see(rima, 'It is kept for you to copy.')
      expect(await rima.getByRole('textbox', { name: 'Your text' }).inputValue()).toBe(agreed)
    })

    it('its notes for the client have the dashed line, and say that they are read once it is shown', async () => {
      await openTab(nadine, 'notes')
      const client = nadine.getByRole('listitem').filter({ hasText: 'They accepted 45 days' })
      expect(await client.getAttribute('data-seen')).toBe('stored')
      await see(client, 'The client reads this once it is shown')
      expect(await nadine.locator('[data-seen=visible]').count()).toBe(0)
    })
  })
