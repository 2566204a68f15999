import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { told } from '../attached.ts'
import type { Parvis } from '../parvis.ts'
import { awaitMail, enterApp, legalLogin, linkIn, see, signInHere } from '../steps.ts'
import type { Stage } from '../together.ts'

const secret = 'a quiet walk by the sea'

export const signUpStories = ({ enter, begin }: Stage) =>
  describe('signing up', () => {
    let parvis: Parvis
    let nadine: Page
    const email = 'nadia.saab@cedre.example'

    beforeAll(async () => {
      parvis = await begin()
    })

    /** Fills the form in on the page where the visitor stands, and sends it. */
    async function signUp(page: Page, { address, company = '' }: { address: string; company?: string }) {
      await page.getByRole('textbox', { name: 'First name' }).fill('Nadia')
      await page.getByRole('textbox', { name: 'Last name' }).fill('Saab')
      await page.getByRole('textbox', { name: 'Email' }).fill(address)
      await page.getByRole('textbox', { name: 'Company or organisation' }).fill(company)
      await page.getByRole('radio', { name: 'I ask for legal work and follow it' }).check()
      await page.getByRole('button', { name: 'Mail me a link' }).click()
      await page.getByRole('heading', { level: 1, name: 'Look in your mailbox' }).waitFor()
    }

    async function confirm(page: Page, address: string) {
      await page.goto(linkIn(await awaitMail(parvis, address, 'Confirm your email address')))
      await page.getByRole('heading', { level: 1, name: /Welcome, .*Nadia Saab/ }).waitFor()
      await page.getByRole('textbox', { name: 'New password' }).fill(secret)
      await page.getByRole('button', { name: 'Confirm my address' }).click()
    }

    const settings = (page: Page) => page.goto(`${parvis.url}/app/settings/sign-up`)
    async function set(choice: string) {
      await settings(nadine)
      await nadine.getByRole('radio', { name: choice, exact: true }).check()
      await nadine.getByRole('button', { name: 'Save' }).click()
      await told(nadine, 'The settings are saved')
    }

    it('from the firm’s website over the sign-in page: a mail, a password, and a wait for the legal team', async () => {
      nadine = await enter()
      await enterApp(nadine, parvis, legalLogin('nadine.khoury'))
      await settings(nadine)
      const snippet = await nadine.locator('#embed-snippet').innerText()
      const nadia = await enter()
      await nadia.goto(`data:text/html,<!doctype html><title>A firm</title>${encodeURIComponent(snippet)}`)
      await nadia.getByRole('link', { name: 'Client portal' }).click()
      await nadia.getByRole('link', { name: 'Create an account' }).click()
      await nadia.getByRole('button', { name: 'Mail me a link' }).click()
      await see(nadia, 'Choose one of the two.')
      await signUp(nadia, { address: email, company: 'Cèdre' })
      await confirm(nadia, email)
      await nadia.getByRole('heading', { level: 1, name: 'Your address is confirmed' }).waitFor()
      await nadia.goto(`${parvis.url}/portal/`)
      await signInHere(nadia, email, secret)
      await see(nadia, 'This login and password do not match.')
    })

    it('an administrator is told, sees who waits and lets them in as one of their company; they sign in', async () => {
      await awaitMail(parvis, legalLogin('nadine.khoury'), 'Somebody waits for approval')
      await nadine.goto(`${parvis.url}/app/inbox`)
      await nadine.getByRole('link', { name: /Nadia Saab.*Signed up for an account/ }).click()
      const drawer = nadine.getByRole('dialog', { name: 'Nadia Saab' })
      await see(drawer, email)
      await drawer.getByRole('button', { name: /^Choose .*Groupe Cèdre SAL/ }).click()
      await drawer.getByRole('button', { name: 'Approve' }).click()
      await told(nadine, /Nadia Saab.* can sign in now/)
      const nadia = await enter()
      await nadia.goto(linkIn(await awaitMail(parvis, email, 'Your account is open')))
      await signInHere(nadia, email, secret)
      await nadia.getByRole('heading', { level: 1, name: /Nadia/ }).waitFor()
    })

    it('others are refused, and read why; who looks only learns that an administrator decides', async () => {
      const olivia = await enter()
      await enterApp(olivia, parvis, legalLogin('olivia.bennett'))
      const waiting = (page: Page) =>
        page.goto(`${parvis.url}/app/settings/client-portal/manage-clients?status=PENDING_APPROVAL`)
      await waiting(olivia)
      await olivia.getByRole('link', { name: 'Yara Khoueiry' }).click()
      await see(olivia.getByRole('dialog'), 'An administrator decides.')
      expect(await olivia.getByRole('dialog').getByRole('button', { name: 'Approve' }).count()).toBe(0)
      await waiting(nadine)
      await see(nadine.getByRole('navigation', { name: 'Manage Clients' }), /Waiting for approval\s*2/)
      await nadine.getByRole('link', { name: 'Yara Khoueiry' }).click()
      const drawer = nadine.getByRole('dialog', { name: 'Yara Khoueiry' })
      await drawer.getByRole('button', { name: 'Reject' }).click()
      await drawer.getByRole('textbox', { name: 'Reason' }).fill('We do not know you.')
      await drawer.getByRole('button', { name: /^Reject and mail/ }).click()
      await told(nadine, /Yara Khoueiry.* was refused/)
      await nadine.getByRole('link', { name: 'Zeina Daher' }).click()
      await nadine.getByRole('dialog').getByRole('button', { name: 'Approve' }).click()
      await told(nadine, /Zeina Daher.* can sign in now/)
      await see(nadine, 'Nobody waits for approval')
      await see(nadine.getByRole('navigation', { name: 'Manage Clients' }), /Waiting for approval\s*0/)
      await awaitMail(parvis, 'yara.khoueiry@tannourine.example', 'We do not know you.')
    })

    it('where nobody is to look first the link signs in; whoever has an account already is mailed that', async () => {
      await set('They are in at once')
      const nadia = await enter()
      await nadia.goto(`${parvis.url}/portal/sign-up?next=%2Fcontracts`)
      await signUp(nadia, { address: 'nadia@elsewhere.example' })
      await nadia.getByRole('button', { name: 'Correct my details' }).click()
      await signUp(nadia, { address: email })
      await awaitMail(parvis, email, 'You already have an account')
      await confirm(nadia, 'nadia@elsewhere.example')
      await nadia.waitForURL(`${parvis.url}/portal/contracts`)
    })

    it('switched off, it is offered nowhere, and its page says whom to ask', async () => {
      await set('Nobody')
      const visitor = await enter()
      await visitor.goto(`${parvis.url}/portal/sign-in`)
      await visitor.getByRole('link', { name: 'Set or reset your password' }).waitFor()
      expect(await visitor.getByRole('link', { name: 'Create an account' }).count()).toBe(0)
      await visitor.goto(`${parvis.url}/portal/sign-up`)
      await visitor.getByRole('heading', { level: 1, name: 'No sign-up here' }).waitFor()
    })
  })
