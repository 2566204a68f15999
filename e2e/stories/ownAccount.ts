import { beforeAll, describe, expect, it } from 'vitest'
import type { Parvis } from '../parvis.ts'
import { awaitMail, enterPortal, linkIn, password, see, signInHere } from '../steps.ts'
import type { Stage } from '../together.ts'

const secret = 'a quiet walk by the sea'

export const ownAccountStories = ({ enter, begin }: Stage) =>
  describe('what people do about their own account', () => {
    let parvis: Parvis

    beforeAll(async () => {
      parvis = await begin()
    })

    it('the page that sends links answers the same for an address that nobody has (R58)', async () => {
      const page = await enter()
      const answers: string[] = []
      for (const login of ['rima.haddad', 'nobody.here']) {
        await page.goto(`${parvis.url}/portal/forgot-password`)
        await page.getByRole('textbox', { name: 'Username or email' }).fill(login)
        await page.getByRole('button', { name: 'Mail me a link' }).click()
        await page.getByRole('heading', { level: 1, name: 'Look in your mailbox' }).waitFor()
        answers.push((await page.getByRole('main').innerText()).replaceAll(login, '…'))
      }
      expect(answers[0]).toBe(answers[1])
    })

    it('who has a password already chooses a new one by the same way, and is signed out everywhere else', async () => {
      const elsewhere = await enter()
      await enterPortal(elsewhere, parvis, 'rima.haddad')
      const page = await enter()
      await page.goto(linkIn(await awaitMail(parvis, 'rima.haddad@groupecedre.example', 'password')))
      await page.getByRole('textbox', { name: 'New password' }).fill(secret)
      await page.getByRole('button', { name: 'Set the new password' }).click()
      await page.getByRole('button', { name: /Your account, .*Rima Haddad/ }).waitFor()
      await page.getByRole('button', { name: /Your account/ }).click()
      await page.getByRole('button', { name: 'Sign out' }).click()
      await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
      await signInHere(page, 'rima.haddad', secret)
      await page.getByRole('button', { name: /Your account, .*Rima Haddad/ }).waitFor()
      // The page may be on its way there by itself: then the browser gives this one up.
      await elsewhere.reload().catch(() => {})
      await elsewhere.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    })

    it('on their own account page somebody signs out elsewhere, corrects their name and changes the password', async () => {
      const [page, elsewhere] = [await enter(), await enter()]
      for (const each of [elsewhere, page]) await enterPortal(each, parvis, 'thomas.whitfield')
      await page.getByRole('button', { name: /^Your account/ }).click()
      await page.getByRole('link', { name: 'Your account' }).click()
      await page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor()
      const sessions = page.getByRole('region', { name: 'Where you are signed in' })
      await see(sessions.getByRole('listitem').first(), 'This browser')
      await sessions.getByRole('button', { name: 'Sign out everywhere else' }).click()
      await see(page.getByRole('status'), 'You are signed out everywhere else.')
      await expect.poll(() => sessions.getByRole('listitem').count()).toBe(1)
      await elsewhere.reload().catch(() => {})
      await elsewhere.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()

      await page.getByRole('textbox', { name: 'Last name' }).fill('Whitfield-Price')
      await page.getByRole('button', { name: 'Save' }).click()
      await see(page.getByRole('status'), 'Your account is saved.')
      await page.getByRole('button', { name: /Your account, .*Thomas Whitfield-Price/ }).waitFor()

      const change = async (old: string) => {
        await page.getByRole('textbox', { name: 'Present password' }).fill(old)
        await page.getByRole('textbox', { name: 'New password' }).fill(secret)
        await page.getByRole('button', { name: 'Change the password' }).click()
      }
      await change('palace of justice')
      await see(page, 'This is not your present password.')
      await change(password)
      await see(page.getByRole('status'), 'Your password is changed.')
      await awaitMail(parvis, 'thomas.whitfield@harcourt.example', 'Your password was changed')
      await page.reload()
      await page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor()
      await signInHere(elsewhere, 'thomas.whitfield', secret)
      await elsewhere.getByRole('button', { name: /Your account, .*Thomas Whitfield-Price/ }).waitFor()
    })
  })
