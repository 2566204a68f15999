import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startOneProcess } from './oneProcess.ts'
import { type Parvis, shapes, startParvis } from './parvis.ts'
import {
  ask,
  awaitMail,
  choose,
  chooseRequester,
  enterApp,
  enterPortal,
  legalLogin,
  linkIn,
  mailsTo,
  openFromDots,
  see,
  signInHere,
} from './steps.ts'
import { visitors } from './visitors.ts'

const title = 'Warehouse services, Beirut port'
const addressOf = {
  rima: 'rima.haddad@groupecedre.example',
  karim: 'karim.aoun@groupecedre.example',
  fadi: 'fadi.saliba@groupecedre.example',
  joelle: 'joelle.mansour@groupecedre.example',
}

describe.each(shapes)('a contract is shared, and the client reads it, %s', (shape) => {
  let parvis: Parvis
  let olivia: Page
  let rima: Page
  let joelle: Page
  let id = ''
  let reference = ''
  const { enter, mayComplain } = visitors()

  beforeAll(async () => {
    // In one process as somebody first meets it: a demo with a database and a mailbox of its own.
    parvis = await (shape === 'in one process' ? startOneProcess() : startParvis(shape))
  })
  afterAll(() => parvis?.stop())

  it('a lawyer signs in, creates a contract from the list and lands on it', async () => {
    olivia = await enter()
    await enterApp(olivia, parvis, legalLogin('olivia.bennett'))
    await olivia.getByRole('heading', { level: 1, name: 'Contracts' }).waitFor()
    await olivia.getByRole('link', { name: 'Master services agreement' }).waitFor()
    await olivia.getByRole('button', { name: 'New contract' }).click()
    const dialog = olivia.getByRole('dialog', { name: 'New contract' })
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(title)
    await choose(dialog, 'Type', 'Services')
    await dialog.getByRole('button', { name: 'Create contract' }).click()
    await olivia.getByRole('heading', { level: 1, name: title }).waitFor()
    await see(olivia, 'Not shown in the client portal.')
    id = new URL(olivia.url()).pathname.split('/').at(-1)!
    reference = await olivia
      .getByRole('navigation', { name: 'Where you are' })
      .getByText(/^CT\d{7}$/)
      .innerText()
  })

  it('nothing of it is visible in the portal (R1)', async () => {
    rima = await enter()
    await enterPortal(rima, parvis, 'rima.haddad')
    await rima.getByRole('navigation').getByRole('link', { name: 'Contracts' }).click()
    await rima.getByRole('list', { name: 'Contracts' }).getByRole('listitem').first().waitFor()
    expect(await rima.getByText(title).count()).toBe(0)
    await rima.goto(`${parvis.url}/portal/contracts/${id}`)
    await rima.getByRole('heading', { level: 1, name: 'Not found, or no longer shared' }).waitFor()
  })

  it('the dialog finds the requester, and says why others cannot watch and where that is changed', async () => {
    const dialog = await openFromDots(olivia, 'Show in Client Portal')
    await see(dialog, 'Choose the requester to see what becomes visible, and to whom.')
    expect(await dialog.getByRole('button', { name: 'Show', exact: true }).isDisabled()).toBe(true)
    // Work begins at the first field, not at the button that leaves it.
    await expect
      .poll(() => dialog.getByRole('button', { name: 'Requester' }).evaluate((each) => each === document.activeElement))
      .toBe(true)
    await chooseRequester(olivia, 'Rima')
    const watchers = dialog.getByRole('group', { name: /Watchers/ })
    await watchers.getByRole('checkbox', { name: 'Karim Aoun' }).waitFor()
    expect(await watchers.getByRole('checkbox', { disabled: true }).count()).toBe(0)
    expect(await watchers.getByRole('link').count()).toBe(1)
    await watchers.getByRole('textbox', { name: 'Find a person' }).fill('marc')
    const marc = watchers.getByRole('listitem').filter({ hasText: 'Marc Saab' })
    await see(marc, 'Belongs to no company. A watcher must be of the requester’s company.')
    expect(await marc.getByRole('checkbox').isDisabled()).toBe(true)
    await watchers.getByRole('textbox', { name: 'Find a person' }).fill('whitfield')
    const thomas = watchers.getByRole('listitem').filter({ hasText: 'Thomas Whitfield' })
    await see(thomas, 'Not of Groupe Cèdre SAL. A watcher must be of the requester’s company.')
    expect(await thomas.getByRole('checkbox').isDisabled()).toBe(true)
    const [settings] = await Promise.all([
      olivia.context().waitForEvent('page'),
      watchers.getByRole('link', { name: 'Manage Clients' }).click(),
    ])
    await settings.getByRole('dialog', { name: 'Thomas Whitfield' }).getByRole('textbox', { name: 'Email' }).waitFor()
    expect(new URL(settings.url()).pathname).toBe('/app/settings/client-portal/manage-clients')
    await settings.close()
  })

  it('before it is confirmed it says what each recipient will see and who is mailed in which language', async () => {
    const dialog = olivia.getByRole('dialog')
    const search = dialog.getByRole('textbox', { name: 'Find a person' })
    await search.fill('')
    for (const name of ['Karim Aoun', 'Fadi Saliba']) await dialog.getByRole('checkbox', { name }).check()
    const preview = dialog.getByRole('region', { name: 'What each will see' })
    expect(await preview.getByRole('columnheader').allInnerTexts()).toEqual(['Rima', 'Karim', 'Fadi'])
    const files = preview.getByRole('row', { name: /Files/ })
    expect(await files.getByRole('img', { name: 'does not see it' }).count()).toBe(3)
    await dialog.getByRole('switch', { name: 'Show all attachments' }).check()
    await expect.poll(() => files.getByLabel('sees it', { exact: true }).count()).toBe(3)
    const mails = preview.getByRole('list', { name: 'Who is told' })
    expect(await mails.getByRole('listitem').allInnerTexts()).toEqual([
      'Rima Haddad gets an email in English.',
      'Karim Aoun gets an email in French.',
      'Fadi Saliba gets an email in Arabic.',
    ])
    await see(preview, 'A sent email cannot be taken back.')
    for (const address of Object.values(addressOf)) expect(await mailsTo(parvis, address)).toEqual([])
  })

  it('after confirming, the green line stands beside it in the list', async () => {
    await olivia.getByRole('dialog').getByRole('button', { name: 'Show to 3 people' }).click()
    await see(olivia.getByRole('status'), `${reference} is shown to 3 people`)
    await olivia.getByRole('navigation', { name: 'Where you are' }).getByRole('link', { name: 'Contracts' }).click()
    const row = olivia.getByRole('row').filter({ hasText: reference })
    await row.getByRole('link', { name: 'Client can see it: Rima Haddad and watchers' }).waitFor()
    expect(await lineOf(olivia, reference)).toBe(await lineOf(olivia, 'CT0000412'))
    expect(await lineOf(olivia, reference)).not.toBe(await lineOf(olivia, 'CT0000418'))
  })

  it('requester and watchers have a mail in their language with a link to the contract', async () => {
    const link = `${parvis.url}/portal/contracts/${id}`
    const [english, french, arabic] = await Promise.all([
      awaitMail(parvis, addressOf.rima, reference),
      awaitMail(parvis, addressOf.karim, reference),
      awaitMail(parvis, addressOf.fadi, reference),
    ])
    expect(english.subject).toBe(`Olivia Bennett shared a contract with you: ${reference}`)
    expect(french.subject).toBe(`Olivia Bennett vous donne accès à un contrat\u00a0: ${reference}`)
    expect(arabic.subject).toContain('تمت مشاركة عقد معك')
    expect(arabic.html).toMatch(/<html lang="ar" dir="rtl">/)
    for (const mail of [english, french, arabic]) expect(linkIn(mail)).toBe(link)
    expect(await mailsTo(parvis, addressOf.joelle)).toEqual([])
  })

  it('the requester reads the mail, follows its link, signs in and lands on the contract in plain words', async () => {
    rima = await enter({ viewport: { width: 390, height: 844 } })
    await rima.goto(`${parvis.url}/mailbox`)
    await rima.getByRole('link', { name: new RegExp(`shared a contract with you: ${reference}`) }).click()
    const mail = rima.frameLocator('iframe')
    const [portal] = await Promise.all([
      Promise.race([rima.waitForURL(/\/portal\//).then(() => rima), rima.context().waitForEvent('page')]),
      mail.getByRole('link', { name: 'Open the contract' }).click(),
    ])
    rima = portal
    await see(rima, 'You will land on the page you wanted to open.')
    await signInHere(rima, addressOf.rima)
    await rima.getByRole('heading', { level: 1, name: title }).waitFor()
    expect(new URL(rima.url()).pathname).toBe(`/portal/contracts/${id}`)
    const stage = rima.getByRole('region', { name: 'Where it stands' })
    await see(stage, 'Being prepared')
    await see(stage, 'We are preparing the first draft.')
    await see(rima, 'Services')
  })

  it('a watcher sees it too, on the list and by its address, in their language', async () => {
    const karim = await enter()
    await enterPortal(karim, parvis, 'karim.aoun')
    await karim.getByRole('navigation').getByRole('link', { name: 'Contrats' }).click()
    await karim.getByRole('list', { name: 'Contrats' }).getByRole('link', { name: title }).click()
    await karim.getByRole('heading', { level: 1, name: title }).waitFor()
    await see(karim, 'En préparation')
  })

  it('a colleague who is neither finds nothing of it: not in the list, not by searching, not by its address', async () => {
    joelle = await enter()
    await enterPortal(joelle, parvis, 'joelle.mansour')
    await joelle.getByRole('navigation').getByRole('link', { name: 'Contrats' }).click()
    await joelle.getByRole('list', { name: 'Contrats' }).getByRole('listitem').first().waitFor()
    expect(await joelle.getByText(title).count()).toBe(0)
    await joelle.getByRole('searchbox').fill('Warehouse')
    await see(joelle, 'Aucun contrat ne correspond')
    const hidden = await pageAt(joelle, `${parvis.url}/portal/contracts/${id}`)
    const missing = await pageAt(joelle, `${parvis.url}/portal/contracts/${missingId(id)}`)
    expect(hidden).toBe(missing)
  })

  it('nor by asking the graph: hidden and missing are answered with the same bytes', async () => {
    const contract = 'query ($id: ID!) { contract(id: $id) { id reference title requester { displayName } } }'
    const hidden = await ask(joelle, 'portal', contract, { id })
    expect(hidden.data).toEqual({ contract: null })
    expect(JSON.stringify(hidden)).toBe(JSON.stringify(await ask(joelle, 'portal', contract, { id: missingId(id) })))
    const list = await ask(joelle, 'portal', '{ contracts(first: 100) { nodes { id } totalCount { value } } }')
    expect(JSON.stringify(list)).not.toContain(id)
    const told = await ask(joelle, 'portal', '{ notifications(first: 50) { nodes { id __typename } } }')
    expect(JSON.stringify(told)).not.toContain(id)
  })

  it('nor through _entities, which no door of the gateway has', async () => {
    mayComplain(/400/)
    const probe = `{ _entities(representations: [{ __typename: "Contract", id: "${id}" }]) { ... on Contract { title } } }`
    const answer = await ask(joelle, 'portal', probe)
    expect(answer.data ?? null).toBeNull()
    expect(answer.errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(JSON.stringify(answer)).not.toContain(title)
  })
})

/** How the line at the start edge of a row is painted. */
function lineOf(page: Page, reference: string): Promise<string> {
  const cell = page.getByRole('row').filter({ hasText: reference }).getByRole('cell').first()
  return cell.evaluate((element) => {
    const { backgroundColor, width } = getComputedStyle(element, '::before')
    return `${backgroundColor} ${width}`
  })
}

/** What the whole page says once it has said that there is nothing. */
async function pageAt(page: Page, address: string): Promise<string> {
  await page.goto(address)
  await page.getByRole('heading', { level: 1, name: 'Introuvable' }).waitFor()
  return page.locator('body').innerHTML()
}

/** An id like this one that no record has. */
const missingId = (id: string) => id.slice(0, -4) + (id.endsWith('0000') ? '1111' : '0000')
