import type { Page } from 'playwright-core'
import { type Language, words } from './catalogues.ts'

/** Who looks: nobody signed in; a client with records and one without; a guest; an administrator; a colleague whom nobody told anything; an unset installation. */
export type Who = 'anonymous' | 'client' | 'newcomer' | 'guest' | 'admin' | 'colleague' | 'founder'

/** Ids and secrets that addresses need. */
export type World = {
  contract: string
  unshared: string
  /** Restricted to named staff. */
  restricted: string
  matter: string
  litigation: string
  person: string
  company: string
  /** A client of that company who asked for much. */
  requester: string
  guest: string
  /** A member of the legal team. */
  olivia: string
  mail: string
  invitation: string
  waiting: string
  confirmation: string
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

async function changeShare(page: Page, language: Language): Promise<void> {
  await dots('share.change')(page, language)
  // What hangs on it is read before it can be confirmed.
  await page.getByRole('dialog').getByRole('region').getByRole('checkbox').first().waitFor()
}

async function searchRequester(page: Page, language: Language): Promise<void> {
  await dots('share.show')(page, language)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words(language, 'share.requester') })
    .click()
  await page.getByRole('option').nth(3).waitFor()
}

const missing = 'Nour Saliba'

/** Nobody is found as requester; who may invite is offered it. */
async function missRequester(page: Page, language: Language): Promise<void> {
  await searchRequester(page, language)
  await page.getByRole('combobox').last().fill(missing)
  await page.getByRole('option', { name: missing }).waitFor()
}

async function inviteRequester(page: Page, language: Language): Promise<void> {
  await missRequester(page, language)
  await page.getByRole('option', { name: missing }).click()
  await page.getByRole('dialog').getByRole('form').waitFor()
}

/** Nobody is found as watcher either. */
async function missWatcher(page: Page, language: Language): Promise<void> {
  await changeShare(page, language)
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: words(language, 'share.findPerson') })
    .fill(missing)
  await page.getByRole('dialog').getByRole('button', { name: missing }).waitFor()
}

async function inviteWatcher(page: Page, language: Language): Promise<void> {
  await missWatcher(page, language)
  await page.getByRole('dialog').getByRole('button', { name: missing }).click()
  await page.getByRole('dialog').getByRole('form').waitFor()
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

const agreement = 'Master services agreement'

/** What the menu of a file offers under this name. */
const onAgreement = (entry: string) => async (page: Page, language: Language) => {
  const row = page.locator('tbody tr').filter({ hasText: agreement })
  await row.locator('td[data-column=menu] button').click()
  await page.getByRole('menuitem', { name: words(language, entry), exact: true }).click()
}

const pressButton =
  (key: string, part = 'main') =>
  (page: Page, language: Language) =>
    page
      .locator(part)
      .getByRole('button', { name: words(language, key), exact: true })
      .first()
      .click()

/** Files are offered and one is refused; nothing is sent. */
async function offerFiles(page: Page): Promise<void> {
  const files = ['Offer.pdf', 'Tool.exe'].map((name) => ({ name, mimeType: '', buffer: Buffer.from('%PDF-1.7') }))
  await page.locator('input[type=file][multiple]:not([webkitdirectory])').first().setInputFiles(files)
}

async function chooseAudience(page: Page): Promise<void> {
  await page.locator('form fieldset label[data-audience=CLIENT]').click()
  await page.locator('form[data-tone=CLIENT]').waitFor()
}

/** Narrow pages have the status in the panel only. */
async function openStatus(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.locator('tbody button[aria-haspopup=dialog]').first().click()
}

/** A list in which one row of two is wrong. */
async function checkList(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog
    .getByRole('textbox')
    .fill('First name\tLast name\tEmail\tCompany\nMaya\tSaab\tmaya@list.example\t\nZiad\tSaab\tziad\tNobody & Sons\n')
  await dialog.getByRole('button').last().click()
  await dialog.getByRole('table').waitFor()
}

async function selectFirst(page: Page): Promise<void> {
  await page.locator('tbody tr').first().press('Space')
  await page.getByRole('toolbar').waitFor()
}

/** A colour nobody could read on white: the page says what becomes of it. Nothing is saved. */
async function typeColour(page: Page): Promise<void> {
  await page.locator('#setting-accent').fill('#ffe600')
  await page.locator('figure').waitFor()
}

const sendEmpty = (page: Page) => page.locator('button[type=submit]').click()

/** Signs up; the address is one that nobody reads. */
async function signUp(page: Page): Promise<void> {
  for (const [name, text] of [
    ['firstName', 'Nadia'],
    ['lastName', 'Saab'],
    ['email', 'nadia.saab@example.com'],
  ])
    await page.locator(`input[name=${name}]`).fill(text!)
  await page.locator('input[value=CLIENT]').check()
  await sendEmpty(page)
  await page.locator('form').waitFor({ state: 'hidden' })
}

/** Says that somebody left their company; what that means is read then. */
async function leave(page: Page, language: Language): Promise<void> {
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('combobox', { name: words(language, 'person.company') }).click()
  await page.getByRole('option').last().click()
  await drawer.getByRole('radio').last().check()
  await drawer
    .getByRole('region', { name: words(language, 'leaving.consequences') })
    .getByRole('listitem')
    .first()
    .waitFor()
}

const onContract = (tab: string) => (world: World) => `/app/contracts/${world.contract}?tab=${tab}`

/** Every page of both applications. */
export const places: Place[] = [
  { name: 'portal-sign-in', who: 'anonymous', path: () => '/portal/sign-in?next=%2Fcontracts' },
  { name: 'portal-forgot-password', who: 'anonymous', path: () => '/portal/forgot-password' },
  { name: 'portal-invitation', who: 'anonymous', path: ({ invitation }) => invitation },
  { name: 'portal-invitation-gone', who: 'anonymous', path: () => '/portal/invitation#gone' },
  { name: 'portal-sign-up', who: 'anonymous', path: () => '/portal/sign-up?next=%2Fcontracts' },
  { name: 'portal-sign-up-missing', who: 'anonymous', path: () => '/portal/sign-up', step: sendEmpty },
  { name: 'portal-sign-up-sent', who: 'anonymous', path: () => '/portal/sign-up', step: signUp },
  { name: 'portal-confirm', who: 'anonymous', path: ({ confirmation }) => confirmation },
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
  {
    name: 'portal-file',
    who: 'client',
    path: ({ contract }) => `/portal/contracts/${contract}`,
    step: (page) => page.locator('#attachments li button[title]').first().click(),
    shows: 'dialog',
  },
  {
    name: 'portal-files-add',
    who: 'client',
    path: ({ contract }) => `/portal/contracts/${contract}`,
    step: (page) => page.locator('#attachments button[aria-controls=adding-files]').click(),
  },
  {
    name: 'portal-milestone-new',
    who: 'client',
    path: ({ contract }) => `/portal/contracts/${contract}`,
    step: (page) => page.locator('#milestones h2 ~ button').click(),
    shows: 'dialog',
  },
  {
    name: 'portal-note-withdraw',
    who: 'client',
    path: ({ contract }) => `/portal/contracts/${contract}`,
    step: (page) => page.locator('#notes li footer button').first().click(),
    shows: 'dialog',
  },
  { name: 'portal-matters', who: 'client', path: () => '/portal/matters' },
  { name: 'portal-matters-filtered', who: 'client', path: () => `/portal/matters?${nothing}` },
  { name: 'portal-matter', who: 'client', path: ({ matter }) => `/portal/matters/${matter}` },
  { name: 'portal-cases', who: 'client', path: () => '/portal/cases' },
  { name: 'portal-case', who: 'client', path: ({ litigation }) => `/portal/cases/${litigation}` },
  { name: 'portal-account', who: 'client', path: () => '/portal/account', shows: 'textbox' },
  { name: 'portal-record-missing', who: 'client', path: ({ unshared }) => `/portal/contracts/${unshared}` },
  { name: 'portal-missing', who: 'client', path: () => '/portal/nowhere' },
  { name: 'portal-home-empty', who: 'newcomer', path: () => '/portal/' },
  { name: 'portal-home-guest', who: 'guest', path: () => '/portal/' },
  { name: 'portal-nowhere-guest', who: 'guest', path: () => '/portal/contracts' },
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
    name: 'app-share-miss-requester',
    who: 'colleague',
    path: ({ unshared }) => `/app/contracts/${unshared}`,
    shows: 'dialog',
    step: missRequester,
  },
  {
    name: 'app-share-invite-requester',
    who: 'colleague',
    path: ({ unshared }) => `/app/contracts/${unshared}`,
    shows: 'dialog',
    step: inviteRequester,
  },
  {
    name: 'app-share-miss-watcher',
    who: 'admin',
    path: ({ contract }) => `/app/contracts/${contract}`,
    shows: 'dialog',
    step: missWatcher,
  },
  {
    name: 'app-share-invite-watcher',
    who: 'admin',
    path: ({ contract }) => `/app/contracts/${contract}`,
    shows: 'dialog',
    step: inviteWatcher,
  },
  { name: 'app-clients-guests', who: 'admin', path: () => `${manage}?access=GUEST`, shows: 'table' },
  { name: 'app-client-guest', who: 'admin', path: ({ guest }) => `${manage}?person=${guest}`, shows: 'dialog' },
  { name: 'app-client-new-by-legal', who: 'colleague', path: () => `${manage}?create=person`, shows: 'dialog' },
  {
    name: 'app-share-change',
    who: 'admin',
    path: ({ contract }) => `/app/contracts/${contract}`,
    step: changeShare,
    shows: 'dialog',
  },
  {
    name: 'app-hide',
    who: 'admin',
    path: ({ contract }) => `/app/contracts/${contract}`,
    step: dots('hide.action'),
    shows: 'dialog',
  },
  { name: 'app-restricted', who: 'admin', path: ({ restricted }) => `/app/contracts/${restricted}` },
  {
    name: 'app-restrict',
    who: 'admin',
    path: ({ restricted }) => `/app/contracts/${restricted}`,
    step: dots('privacy.change'),
    shows: 'dialog',
  },
  { name: 'app-files', who: 'admin', path: onContract('attachments') },
  { name: 'app-files-none', who: 'admin', path: ({ litigation }) => `/app/matters/${litigation}?tab=attachments` },
  { name: 'app-files-selected', who: 'admin', path: onContract('attachments'), step: selectFirst },
  { name: 'app-files-add', who: 'admin', path: onContract('attachments'), step: offerFiles, shows: 'dialog' },
  {
    name: 'app-file',
    who: 'admin',
    path: onContract('attachments'),
    step: onAgreement('files.preview'),
    shows: 'dialog',
  },
  {
    name: 'app-file-versions',
    who: 'admin',
    path: onContract('attachments'),
    step: onAgreement('attachments.versionsAndReaders'),
    shows: 'dialog',
  },
  {
    name: 'app-file-version-new',
    who: 'admin',
    path: onContract('attachments'),
    step: onAgreement('attachments.newVersion'),
    shows: 'dialog',
  },
  {
    name: 'app-file-rename',
    who: 'admin',
    path: onContract('attachments'),
    step: onAgreement('attachments.rename'),
    shows: 'dialog',
  },
  {
    name: 'app-file-move',
    who: 'admin',
    path: onContract('attachments'),
    step: onAgreement('attachments.move'),
    shows: 'dialog',
  },
  {
    name: 'app-file-recall',
    who: 'admin',
    path: onContract('attachments'),
    step: onAgreement('attachments.recall'),
    shows: 'dialog',
  },
  { name: 'app-milestones', who: 'admin', path: onContract('milestones') },
  {
    name: 'app-milestones-timeline',
    who: 'admin',
    path: (world) => `${onContract('milestones')(world)}&look=timeline`,
  },
  {
    name: 'app-milestone-new',
    who: 'admin',
    path: onContract('milestones'),
    step: pressButton('milestoneTab.add'),
    shows: 'dialog',
  },
  { name: 'app-notes', who: 'admin', path: onContract('notes') },
  { name: 'app-note-client', who: 'admin', path: onContract('notes'), step: chooseAudience },
  { name: 'app-history', who: 'admin', path: onContract('history') },
  {
    name: 'app-sharing',
    who: 'admin',
    path: ({ contract }) => `/app/contracts/${contract}`,
    step: pressButton('sharing.open'),
    shows: 'dialog',
  },
  { name: 'app-settings', who: 'admin', path: () => '/app/settings' },
  { name: 'app-settings-found', who: 'admin', path: () => '/app/settings?q=files' },
  { name: 'app-settings-nothing', who: 'admin', path: () => `/app/settings?${nothing}` },
  { name: 'app-firm', who: 'admin', path: () => '/app/settings/firm', shows: 'textbox' },
  { name: 'app-branding', who: 'admin', path: () => '/app/settings/branding', step: typeColour, shows: 'textbox' },
  { name: 'app-working-calendar', who: 'admin', path: () => '/app/settings/working-calendar', shows: 'textbox' },
  { name: 'app-working-calendar-read', who: 'colleague', path: () => '/app/settings/working-calendar' },
  { name: 'app-people-settings', who: 'admin', path: () => '/app/settings/people' },
  { name: 'app-portal-settings', who: 'admin', path: () => '/app/settings/client-portal' },
  { name: 'app-sign-up-settings', who: 'admin', path: () => '/app/settings/sign-up' },
  { name: 'app-matter-files', who: 'admin', path: ({ matter }) => `/app/matters/${matter}?tab=attachments` },
  { name: 'app-inbox', who: 'admin', path: () => '/app/inbox' },
  { name: 'app-inbox-unread', who: 'admin', path: () => '/app/inbox?view=unread' },
  { name: 'app-inbox-empty', who: 'colleague', path: () => '/app/inbox' },
  { name: 'app-inbox-all-read', who: 'colleague', path: () => '/app/inbox?view=unread' },
  { name: 'app-matters', who: 'admin', path: () => '/app/matters' },
  { name: 'app-matters-filtered', who: 'admin', path: () => `/app/matters?${nothing}` },
  { name: 'app-matter-new', who: 'admin', path: () => '/app/matters?create=matter', shows: 'dialog' },
  { name: 'app-matter', who: 'admin', path: ({ matter }) => `/app/matters/${matter}` },
  { name: 'app-people', who: 'admin', path: () => manage },
  { name: 'app-people-filtered', who: 'admin', path: () => `${manage}?${nothing}` },
  { name: 'app-people-sorted', who: 'admin', path: () => `${manage}?sort=-company&access=CLIENT&status=ACTIVE` },
  {
    name: 'app-people-status',
    who: 'admin',
    path: () => `${manage}?status=ACTIVE`,
    step: (page) => openStatus(page),
    shows: 'dialog',
  },
  { name: 'app-person', who: 'admin', path: ({ person }) => `${manage}?person=${person}`, shows: 'dialog' },
  { name: 'app-people-waiting', who: 'admin', path: () => `${manage}?status=PENDING_APPROVAL` },
  { name: 'app-sign-up', who: 'admin', path: ({ waiting }) => `${manage}?person=${waiting}`, shows: 'dialog' },
  {
    name: 'app-sign-up-reject',
    who: 'admin',
    path: ({ waiting }) => `${manage}?person=${waiting}`,
    step: pressButton('signUp.reject', '[role=dialog]'),
    shows: 'dialog',
  },
  { name: 'app-person-new', who: 'admin', path: () => `${manage}?create=person`, shows: 'dialog' },
  { name: 'app-people-invite', who: 'admin', path: () => `${manage}?create=people`, shows: 'dialog' },
  {
    name: 'app-people-invite-checked',
    who: 'admin',
    path: () => `${manage}?create=people`,
    shows: 'dialog',
    step: checkList,
  },
  { name: 'app-companies', who: 'admin', path: () => `${manage}?tab=companies` },
  { name: 'app-companies-filtered', who: 'admin', path: () => `${manage}?tab=companies&${nothing}` },
  { name: 'app-company-new', who: 'admin', path: () => `${manage}?tab=companies&create=company`, shows: 'dialog' },
  { name: 'app-company', who: 'admin', path: ({ company }) => `/app/companies/${company}` },
  { name: 'app-company-filtered', who: 'admin', path: ({ company }) => `/app/companies/${company}?${nothing}` },
  { name: 'app-company-contracts', who: 'admin', path: ({ company }) => `/app/companies/${company}?tab=contracts` },
  { name: 'app-company-matters', who: 'admin', path: ({ company }) => `/app/companies/${company}?tab=matters` },
  {
    name: 'app-company-sharing',
    who: 'admin',
    path: ({ company }) => `/app/companies/${company}?tab=sharing`,
    step: async (page) => page.getByRole('radio').last().check(),
  },
  {
    name: 'app-company-rename',
    who: 'admin',
    path: ({ company }) => `/app/companies/${company}?edit=${company}`,
    shows: 'dialog',
  },
  {
    name: 'app-person-leaves',
    who: 'admin',
    path: ({ requester }) => `${manage}?person=${requester}`,
    shows: 'dialog',
    step: leave,
  },
  {
    name: 'app-person-moves-records',
    who: 'admin',
    path: ({ requester }) => `${manage}?person=${requester}`,
    shows: 'dialog',
    step: async (page, language) => page.getByRole('button', { name: words(language, 'person.moveRecords') }).click(),
  },
  { name: 'app-account', who: 'admin', path: () => '/app/account', shows: 'textbox' },
  { name: 'app-staff', who: 'admin', path: () => '/app/staff' },
  { name: 'app-staff-filtered', who: 'admin', path: () => `/app/staff?${nothing}` },
  { name: 'app-staff-of-colleague', who: 'colleague', path: () => '/app/staff' },
  { name: 'app-staff-person', who: 'admin', path: ({ olivia }) => `/app/staff?person=${olivia}`, shows: 'dialog' },
  {
    name: 'app-staff-colleague',
    who: 'colleague',
    path: ({ olivia }) => `/app/staff?person=${olivia}`,
    shows: 'dialog',
  },
  {
    name: 'app-staff-deactivate',
    who: 'admin',
    path: ({ olivia }) => `/app/staff?person=${olivia}`,
    step: (page, language) =>
      page
        .getByRole('dialog')
        .getByRole('button', { name: words(language, 'person.deactivate') })
        .click(),
    shows: 'dialog',
  },
  { name: 'app-staff-new', who: 'admin', path: () => '/app/staff?create=person', shows: 'dialog' },
  { name: 'app-groups', who: 'admin', path: () => '/app/staff?tab=groups' },
  { name: 'app-groups-filtered', who: 'colleague', path: () => `/app/staff?tab=groups&${nothing}` },
  { name: 'app-group-new', who: 'admin', path: () => '/app/staff?tab=groups&create=group', shows: 'dialog' },
  { name: 'app-departments', who: 'admin', path: () => `${manage}?tab=departments` },
  { name: 'app-departments-of-colleague', who: 'colleague', path: () => `${manage}?tab=departments` },
  {
    name: 'app-department',
    who: 'admin',
    path: () => `${manage}?tab=departments`,
    step: (page) => page.locator('tbody a').first().click(),
    shows: 'dialog',
  },
  { name: 'app-out-of-office', who: 'admin', path: () => '/app/out-of-office' },
  { name: 'app-out-of-office-planned', who: 'colleague', path: () => '/app/out-of-office' },
  { name: 'portal-out-of-office', who: 'client', path: () => '/portal/out-of-office' },
  { name: 'app-record-missing', who: 'admin', path: ({ person }) => `/app/contracts/${person}` },
  { name: 'app-missing', who: 'admin', path: () => '/app/nowhere' },
  { name: 'app-palette', who: 'admin', path: () => '/app/contracts', step: press('ControlOrMeta+k'), shows: 'dialog' },
  { name: 'app-keys', who: 'admin', path: () => '/app/contracts', step: press('?'), shows: 'dialog' },
]
