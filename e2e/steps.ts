import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Parvis } from './parvis.ts'

/* What several stories do, in the words of the person who does it. */

/** The password of every demo account. */
export const password = 'courthouse'

/** What the mail with an invitation is called. */
export const welcome = 'Your access to the client portal of Khoury Delacroix'

/** Signs in at the page where the visitor stands, which may be in any language. */
export async function signInHere(page: Page, login: string, secret = password): Promise<void> {
  await page.locator('input[name=login]').fill(login)
  await page.locator('input[name=password]').fill(secret)
  await page.locator('button[type=submit]').click()
}

/** A client opens the portal and signs in there. */
export async function enterPortal(page: Page, { url }: Parvis, login: string, secret = password): Promise<void> {
  await page.goto(`${url}/portal/`)
  await signInHere(page, login, secret)
  await page.waitForURL((address) => !address.pathname.endsWith('/sign-in'))
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** A member of the legal team opens the internal application and signs in there. */
export async function enterApp(page: Page, { url }: Parvis, login: string, secret = password): Promise<void> {
  await page.goto(`${url}/app/`)
  await signInHere(page, login, secret)
  await page.getByRole('table').waitFor()
}

/** A member of the demo's legal team. */
export const legalLogin = (name: string) => `${name}@khourydelacroix.example`

/** On a record's page: three dots, then the entry of that name. Resolves with the dialog it opens. */
export async function openFromDots(page: Page, entry: string): Promise<Locator> {
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: entry }).click()
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  return dialog
}

/** In a form: chooses the requester by typing a part of their name. */
export async function chooseRequester(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Requester' }).click()
  await page.getByPlaceholder('Find a person').last().fill(name)
  await page.getByRole('option', { name }).click()
}

/** Chooses one entry of a select by its label and words. */
export async function choose(scope: Page | Locator, label: string, option: string): Promise<void> {
  const field = scope.getByRole('combobox', { name: label })
  await field.click()
  const page = 'page' in scope ? (scope as Locator).page() : (scope as Page)
  await page.getByRole('option', { name: option, exact: true }).click()
}

export type Mail = { id: string; to: string; subject: string; text: string; html: string }

/** The mails somebody has in the demo's mailbox, newest first. */
export async function mailsTo({ url }: Parvis, address: string): Promise<Mail[]> {
  const answer = await fetch(`${url}/mailbox/messages.json?to=${encodeURIComponent(address)}`)
  return (await answer.json()) as Mail[]
}

/** Waits for a mail to somebody that has these words in its subject or text. */
export async function awaitMail(parvis: Parvis, address: string, words: string): Promise<Mail> {
  const found = async () =>
    (await mailsTo(parvis, address)).find((mail) => `${mail.subject}\n${mail.text}`.includes(words))
  await expect.poll(found, { timeout: 30_000, interval: 50, message: `a mail to ${address}: ${words}` }).toBeDefined()
  return (await found())!
}

/** The address a mail leads to, as its reader has it. */
export function linkIn({ text }: Mail): string {
  const [link] = /https?:\/\/\S+/.exec(text) ?? []
  if (!link) throw new Error(`no link in the mail:\n${text}`)
  return link
}

type Answer = { data?: Record<string, unknown> | null; errors?: { message: string; extensions?: { code?: string } }[] }

/** Asks the graph as the signed-in visitor could with the browser's console. */
export function ask(page: Page, door: 'app' | 'portal', query: string, variables: object = {}): Promise<Answer> {
  return page.evaluate(
    async ([address, body]) => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch(address!, { method: 'POST', headers, body: body! })).json()
    },
    [`/${door}/graphql`, JSON.stringify({ query, variables })],
  )
}

/** Resolves when the words can be seen on the page. */
export function see(scope: Page | Locator, words: string | RegExp): Promise<void> {
  return scope.getByText(words).filter({ visible: true }).first().waitFor()
}

/** Resolves when no bars stand on the page any more for what is still read. */
export async function nothingLoads(page: Page): Promise<void> {
  await page.waitForFunction(
    () => ![...document.querySelectorAll('[role=status]')].some((each) => each.querySelector('[aria-hidden] > span')),
  )
}
