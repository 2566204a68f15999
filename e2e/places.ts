import type { Page } from 'playwright-core'
import { type Language, words } from './catalogues.ts'

/** Who looks: nobody signed in; a client with records and one without; an administrator; an unset installation. */
export type Who = 'anonymous' | 'client' | 'newcomer' | 'admin' | 'founder'

/** Ids and secrets that addresses need. */
export type World = {
  contract: string
  unshared: string
  matter: string
  litigation: string
  person: string
  mail: string
  invitation: string
  setUp: string
}

/** A page of the product, or a state of one that is a page to the person who sees it. */
export type Place = {
  name: string
  who: Who
  path: (world: World) => string
  /** What is waited for besides a heading or words. */
  shows?: 'dialog' | 'textbox' | 'table'
  /** What is clicked on the page to come there. */
  step?: (page: Page, language: Language) => Promise<void>
}

const nothing = 'q=nothing+has+this+name'
const manage = '/app/settings/client-portal/manage-clients'

const dots = (entry: string) => async (page: Page, language: Language) => {
  await page.getByRole('button', { name: words(language, 'records.actions') }).click()
  await page.getByRole('menuitem', { name: words(language, entry) }).click()
}

async function chooseRima(page: Page, language: Language): Promise<void> {
  await dots('share.show')(page, language)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox').nth(1).waitFor()
  await dialog.getByRole('checkbox').first().check()
}

async function searchRequester(page: Page, language: Language): Promise<void> {
  await dots('share.show')(page, language)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words(language, 'share.requester') })
    .click()
  await page.getByRole('option').nth(3).waitFor()
}

const press = (key: string) => async (page: Page) => {
  await page.locator('h1').first().waitFor()
  await page.keyboard.press(key)
}

const openEdit = async (page: Page, language: Language) =>
  page
    .getByRole('main')
    .getByRole('button', { name: words(language, 'edit'), exact: true })
    .first()
    .click()

/** Every page of both applications. */
export const places: Place[] = [
  { name: 'portal-sign-in', who: 'anonymous', path: () => '/portal/sign-in?next=%2Fcontracts' },
  { name: 'portal-forgot-password', who: 'anonymous', path: () => '/portal/forgot-password' },
  { name: 'portal-invitation', who: 'anonymous', path: ({ invitation }) => invitation },
  { name: 'portal-invitation-gone', who: 'anonymous', path: () => '/portal/invitation#gone' },
  { name: 'app-sign-in', who: 'anonymous', path: () => '/app/sign-in' },
  { name: 'app-set-up-done', who: 'anonymous', path: () => '/app/setup#gone' },
  { name: 'mailbox', who: 'anonymous', path: () => '/mailbox' },
  { name: 'mailbox-none', who: 'anonymous', path: () => '/mailbox?to=nobody%40example.com' },
  { name: 'mailbox-mail', who: 'anonymous', path: ({ mail }) => `/mailbox/${mail}` },
  { name: 'app-set-up', who: 'founder', path: ({ setUp }) => setUp },
  { name: 'portal-not-ready', who: 'founder', path: () => '/portal/' },
  { name: 'portal-home', who: 'client', path: () => '/portal/' },
  { name: 'portal-contracts', who: 'client', path: () => '/portal/contracts' },
  { name: 'portal-contracts-filtered', who: 'client', path: () => `/portal/contracts?${nothing}` },
  { name: 'portal-contract', who: 'client', path: ({ contract }) => `/portal/contracts/${contract}` },
  { name: 'portal-matters', who: 'client', path: () => '/portal/matters' },
  { name: 'portal-matters-filtered', who: 'client', path: () => `/portal/matters?${nothing}` },
  { name: 'portal-matter', who: 'client', path: ({ matter }) => `/portal/matters/${matter}` },
  { name: 'portal-cases', who: 'client', path: () => '/portal/cases' },
  { name: 'portal-case', who: 'client', path: ({ litigation }) => `/portal/cases/${litigation}` },
  { name: 'portal-record-missing', who: 'client', path: ({ unshared }) => `/portal/contracts/${unshared}` },
  { name: 'portal-missing', who: 'client', path: () => '/portal/nowhere' },
  { name: 'portal-home-empty', who: 'newcomer', path: () => '/portal/' },
  { name: 'portal-contracts-empty', who: 'newcomer', path: () => '/portal/contracts' },
  { name: 'portal-cases-empty', who: 'newcomer', path: () => '/portal/cases' },
  { name: 'app-contracts', who: 'admin', path: () => '/app/contracts' },
  { name: 'app-contracts-filtered', who: 'admin', path: () => `/app/contracts?${nothing}` },
  { name: 'app-contracts-peek', who: 'admin', path: ({ contract }) => `/app/contracts?peek=${contract}` },
  { name: 'app-contract-new', who: 'admin', path: () => '/app/contracts?create=contract', shows: 'dialog' },
  { name: 'app-contract', who: 'admin', path: ({ contract }) => `/app/contracts/${contract}` },
  {
    name: 'app-contract-edit',
    who: 'admin',
    path: ({ unshared }) => `/app/contracts/${unshared}`,
    step: openEdit,
    shows: 'textbox',
  },
  {
    name: 'app-share',
    who: 'admin',
    path: ({ unshared }) => `/app/contracts/${unshared}`,
    step: chooseRima,
    shows: 'dialog',
  },
  {
    name: 'app-share-search',
    who: 'admin',
    path: ({ unshared }) => `/app/contracts/${unshared}`,
    step: searchRequester,
    shows: 'dialog',
  },
  {
    name: 'app-share-change',
    who: 'admin',
    path: ({ contract }) => `/app/contracts/${contract}`,
    step: dots('share.change'),
    shows: 'dialog',
  },
  {
    name: 'app-hide',
    who: 'admin',
    path: ({ contract }) => `/app/contracts/${contract}`,
    step: dots('hide.action'),
    shows: 'dialog',
  },
  { name: 'app-matters', who: 'admin', path: () => '/app/matters' },
  { name: 'app-matters-filtered', who: 'admin', path: () => `/app/matters?${nothing}` },
  { name: 'app-matter-new', who: 'admin', path: () => '/app/matters?create=matter', shows: 'dialog' },
  { name: 'app-matter', who: 'admin', path: ({ matter }) => `/app/matters/${matter}` },
  { name: 'app-people', who: 'admin', path: () => manage },
  { name: 'app-people-filtered', who: 'admin', path: () => `${manage}?${nothing}` },
  { name: 'app-person', who: 'admin', path: ({ person }) => `${manage}?person=${person}`, shows: 'dialog' },
  { name: 'app-person-new', who: 'admin', path: () => `${manage}?create=person`, shows: 'dialog' },
  { name: 'app-companies', who: 'admin', path: () => `${manage}?tab=companies` },
  { name: 'app-companies-filtered', who: 'admin', path: () => `${manage}?tab=companies&${nothing}` },
  { name: 'app-company-new', who: 'admin', path: () => `${manage}?tab=companies&create=company`, shows: 'dialog' },
  { name: 'app-record-missing', who: 'admin', path: ({ person }) => `/app/contracts/${person}` },
  { name: 'app-missing', who: 'admin', path: () => '/app/nowhere' },
  { name: 'app-palette', who: 'admin', path: () => '/app/contracts', step: press('ControlOrMeta+k'), shows: 'dialog' },
  { name: 'app-keys', who: 'admin', path: () => '/app/contracts', step: press('?'), shows: 'dialog' },
]
