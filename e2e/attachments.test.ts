import { utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  actOn,
  chooseFiles,
  copiedAddress,
  drop,
  fileRow,
  layDown,
  namesInZip,
  openRecordTab,
  pdfOf,
  picture,
  saved,
  seeVisibility,
  statusAt,
  wordDocument,
  wordSheets,
} from './attached.ts'
import { type Parvis, startParvis } from './parvis.ts'
import { ask, choose, enterApp, enterPortal, legalLogin, see } from './steps.ts'
import { violationsOn } from './violationsOn.ts'
import { visitors } from './visitors.ts'

const hidden = { seen: 'Hidden', because: 'inherited from the contract' }

describe('files of a contract', () => {
  let parvis: Parvis
  let nadine: Page
  let rima: Page
  let id = ''
  let machine = ''
  const { enter, mayComplain } = visitors()
  const files = (page: Page) => page.getByRole('region', { name: 'Attachments', exact: true })
  const portalPage = () => `${parvis.url}/portal/contracts/${id}`

  beforeAll(async () => {
    machine = await layDown({
      'Offer.pdf': pdfOf('We offer 45 days.'),
      'Seal.png': picture,
      'Letter.docx': await wordDocument('Dear colleagues'),
      'Fake.pdf': 'This is no PDF at all.',
      'Tool.exe': 'MZ',
      'Empty.txt': '',
      'Enclosures/List.csv': 'vessel,day\nCedar,1\n',
      'Enclosures/Plans/Berth.txt': 'Berth 4',
      'Recording.txt': 'a line of a long record\n'.repeat(1_500_000),
    })
    // Two gateways: a file comes and goes by whichever one has its turn.
    parvis = await startParvis('as processes')
  })
  afterAll(() => parvis?.stop())

  it('dropped: what is refused and what the client will see is said before anything is sent (R17b)', async () => {
    nadine = await enter()
    await enterApp(nadine, parvis, legalLogin('nadine.khoury'))
    id = await openRecordTab(nadine, parvis, { reference: 'CT0000412', tab: 'attachments' })
    const names = ['Offer.pdf', 'Seal.png', 'Letter.docx', 'Fake.pdf', 'Tool.exe', 'Empty.txt', 'Enclosures']
    await drop(
      nadine,
      names.map((name) => join(machine, name)),
    )
    const dialog = nadine.getByRole('dialog', { name: 'Add 6 files' })
    await see(dialog.getByRole('listitem').filter({ hasText: 'Tool.exe' }), 'Files of this type are not taken.')
    await see(dialog.getByRole('listitem').filter({ hasText: 'Empty.txt' }), 'The file is empty. Nothing was sent.')
    await see(dialog.getByRole('listitem').filter({ hasText: 'Berth.txt' }), 'Enclosures / Plans')
    await see(dialog, 'The client will not see these')
    await see(dialog, 'inherited from the contract')
    await choose(dialog, 'Into the folder', 'Schedules')
    await see(dialog, 'The client will see these')
    await see(dialog, /inherited from folder Schedules.*Rima Haddad, Karim Aoun,? and Joëlle Mansour/)
    await dialog.getByRole('switch', { name: 'The client can see it' }).uncheck()
    await see(dialog, 'The client will not see these')
    await dialog.getByRole('switch', { name: 'The client can see it' }).check()
    await choose(dialog, 'Into the folder', 'Top')
    await see(dialog, 'inherited from the contract')
  })

  it('a file that is not what its name says is refused; the others arrive, folders as they were', async () => {
    mayComplain(/422/)
    await nadine.getByRole('dialog').getByRole('button', { name: 'Add 6 files' }).click()
    const uploads = nadine.getByRole('region', { name: 'Files on their way' })
    await see(uploads.getByRole('alert'), 'The file is not what its name says. Nothing was saved.')
    await see(uploads.getByRole('status'), '1 file did not arrive')
    for (const name of ['Offer.pdf', 'Seal.png', 'Letter.docx', 'Enclosures', 'List.csv', 'Plans', 'Berth.txt']) {
      await seeVisibility(nadine, name, hidden)
    }
    expect(await fileRow(nadine, 'Berth.txt').getAttribute('aria-level')).toBe('3')
    await uploads.getByRole('button', { name: 'Take Fake.pdf away' }).click()
    await uploads.waitFor({ state: 'detached' })
    for (const name of ['Fake.pdf', 'Tool.exe', 'Empty.txt']) expect(await fileRow(nadine, name).count()).toBe(0)
    await nadine.reload()
    await fileRow(nadine, 'Offer.pdf').waitFor()
    expect(await fileRow(nadine, 'Fake.pdf').count()).toBe(0)
  })

  it('a long one shows its progress, waits when told to, and goes on where a broken connection stopped it', async () => {
    mayComplain(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_RESET/)
    const network = await nadine.context().newCDPSession(nadine)
    const offline = { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 }
    const slow = { ...offline, offline: false, uploadThroughput: 1_500_000 }
    await network.send('Network.enable')
    await network.send('Network.emulateNetworkConditions', slow)
    const offsets: number[] = []
    nadine.on('request', (request) => {
      if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']))
    })
    await chooseFiles(nadine, files(nadine).getByRole('button', { name: 'Add files' }), join(machine, 'Recording.txt'))
    await nadine.getByRole('dialog').getByRole('button', { name: 'Add 1 file' }).click()
    const uploads = nadine.getByRole('region', { name: 'Files on their way' })
    const progress = uploads.getByRole('progressbar', { name: 'Progress of Recording.txt' })
    const share = () => progress.evaluate((bar) => (bar as HTMLProgressElement).value)
    await expect.poll(share, { timeout: 10_000, interval: 20 }).toBeGreaterThan(1)
    await uploads.getByRole('button', { name: 'Pause Recording.txt' }).click()
    await see(uploads, /^Paused at \d+%/)
    await network.send('Network.emulateNetworkConditions', offline)
    await uploads.getByRole('button', { name: 'Go on with Recording.txt' }).click()
    await see(uploads.getByRole('alert'), 'The connection broke. Try again: it goes on where it stopped.')
    // Back again it goes on by itself; also when it breaks once more, under way.
    let broken = 0
    await nadine.route('**/files/uploads/*', (route) => {
      if (route.request().method() !== 'PATCH' || broken > 0) return route.continue()
      broken += 1
      return route.abort('connectionreset')
    })
    await network.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: -1 })
    await seeVisibility(nadine, 'Recording.txt', hidden)
    expect(broken).toBe(1)
    expect(offsets.at(-1)).toBeGreaterThan(0)
    await nadine.unroute('**/files/uploads/*')
    await network.detach()
  })

  it('another file of the same name, size and date is sent from its beginning', async () => {
    const path = join(machine, 'Minutes.txt')
    const bytes = (letter: string) => Buffer.alloc(6_000_000, letter)
    const written = new Date('2026-05-28T09:00:00Z')
    const write = (letter: string) => writeFile(path, bytes(letter)).then(() => utimes(path, written, written))
    await write('a')
    const begin = async () => {
      await chooseFiles(nadine, files(nadine).getByRole('button', { name: 'Add files' }), path)
      await nadine.getByRole('dialog').getByRole('button', { name: 'Add 1 file' }).click()
    }
    const network = await nadine.context().newCDPSession(nadine)
    await network.send('Network.enable')
    const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 1_500_000 }
    await network.send('Network.emulateNetworkConditions', slow)
    await begin()
    const progress = nadine.getByRole('progressbar', { name: 'Progress of Minutes.txt' })
    const share = () => progress.evaluate((bar) => (bar as HTMLProgressElement).value)
    await expect.poll(share, { timeout: 10_000, interval: 20 }).toBeGreaterThan(30)
    nadine.once('dialog', (question) => void question.accept())
    await nadine.reload()
    await network.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: -1 })
    await network.detach()
    // The server holds the first half of the first file.
    const kept = await nadine.evaluate(() => Object.values(localStorage).find((text) => text.includes('uploadUrl')))
    const { uploadUrl } = JSON.parse(kept!) as { uploadUrl: string }
    const place = new URL(uploadUrl, parvis.url).href
    const half = await nadine.request.fetch(place, { method: 'HEAD', headers: { 'tus-resumable': '1.0.0' } })
    expect(Number(half.headers()['upload-offset'])).toBeGreaterThan(0)
    await write('b')
    await begin()
    await seeVisibility(nadine, 'Minutes.txt', hidden)
    const { bytes: whole } = await saved(nadine, () => actOn(nadine, 'Minutes.txt', 'Download'))
    expect(whole.equals(bytes('b'))).toBe(true)
  })

  it('nothing of it is the client’s to see; shown it is, with the green line and who can open it', async () => {
    rima = await enter()
    await enterPortal(rima, parvis, 'rima.haddad')
    await rima.goto(portalPage())
    await files(rima).getByRole('button', { name: 'Master services agreement', exact: true }).waitFor()
    expect(await files(rima).getByText('Offer').count()).toBe(0)
    await actOn(nadine, 'Offer.pdf', 'Show in Client Portal')
    await seeVisibility(nadine, 'Offer.pdf', { seen: 'Client can see it', because: 'shown by hand' })
    const line = (name: string) =>
      fileRow(nadine, name)
        .getByRole('rowheader')
        .evaluate((cell) => getComputedStyle(cell, '::before').backgroundColor)
    expect(await line('Offer.pdf')).toBe(await line('Master services agreement.pdf'))
    expect(await line('Offer.pdf')).not.toBe(await line('Letter.docx'))
    const hover = await fileRow(nadine, 'Offer.pdf').getByRole('rowheader').getAttribute('title')
    expect(hover).toMatch(/Client can see it: Rima Haddad, Karim Aoun,? and Joëlle Mansour/)
    await see(nadine.getByRole('status'), 'Offer.pdf is shown to the client')
    await rima.reload()
    await files(rima).getByRole('button', { name: 'Offer' }).waitFor()
  })

  it('hiding it stops an address that was copied before, at once; inherit gives the decision back (R17)', async () => {
    const address = await copiedAddress(rima, 'Offer.pdf')
    expect(await statusAt(rima, address)).toBe(200)
    await actOn(nadine, 'Offer.pdf', 'Hide')
    await seeVisibility(nadine, 'Offer.pdf', { seen: 'Hidden', because: 'hidden by hand' })
    await see(nadine.getByRole('status'), 'Offer.pdf is hidden from the client')
    expect(await statusAt(rima, address)).toBe(404)
    expect(await statusAt(rima, `${address}?inline=1`)).toBe(404)
    await actOn(nadine, 'Offer.pdf', 'Inherit')
    await seeVisibility(nadine, 'Offer.pdf', hidden)
    await rima.reload()
    await files(rima).getByRole('button', { name: 'Master services agreement', exact: true }).waitFor()
    expect(await files(rima).getByText('Offer').count()).toBe(0)
  })

  it('a folder’s switch reaches what is in it and below; a file’s own is stronger (R17)', async () => {
    await actOn(nadine, 'Enclosures', 'Show in Client Portal')
    const inherits = { seen: 'Client can see it', because: 'inherited from folder Enclosures' }
    await seeVisibility(nadine, 'Berth.txt', inherits)
    // What is shown can only be hidden, and stands further in than its folder.
    await nadine.getByRole('button', { name: 'Actions for List.csv', exact: true }).click()
    await nadine.getByRole('menuitem', { name: 'Hide', exact: true }).waitFor()
    expect(await nadine.getByRole('menuitem', { name: 'Show in Client Portal' }).count()).toBe(0)
    await nadine.keyboard.press('Escape')
    const start = async (name: string, text: string) =>
      (await fileRow(nadine, name).getByText(text, { exact: true }).boundingBox())!.x
    expect(await start('List.csv', 'List')).toBeGreaterThan(await start('Enclosures', 'Enclosures'))
    await actOn(nadine, 'List.csv', 'Hide')
    await seeVisibility(nadine, 'List.csv', { seen: 'Hidden', because: 'hidden by hand' })
    await see(nadine.getByRole('status'), 'List.csv is hidden')
    await rima.reload()
    await files(rima).getByRole('button', { name: 'Berth' }).waitFor()
    expect(await files(rima).getByText('List', { exact: true }).count()).toBe(0)
    await nadine.getByRole('checkbox', { name: 'Select List.csv' }).check()
    await nadine.getByRole('checkbox', { name: 'Select Enclosures' }).check()
    const bar = nadine.getByRole('toolbar', { name: 'What to do with the selection' })
    await see(bar, '2 selected')
    await bar.getByRole('button', { name: 'Inherit' }).click()
    await seeVisibility(nadine, 'Berth.txt', hidden)
    await see(nadine.getByRole('status'), '2 inherit again')
    await bar.getByRole('button', { name: 'Show in Client Portal' }).click()
    await seeVisibility(nadine, 'List.csv', { seen: 'Client can see it', because: 'shown by hand' })
    await bar.getByRole('button', { name: 'Clear the selection' }).click()
  })

  it('is read in the page: a PDF, a picture and a Word document, on both sides', async () => {
    const read = async (page: Page, name: string, content: (dialog: Locator) => Locator) => {
      await files(page)
        .getByRole('button', { name, exact: page === rima })
        .click()
      const dialog = page.getByRole('dialog')
      await content(dialog).first().waitFor()
      expect(await dialog.getByText('could not be shown').count()).toBe(0)
      expect(await violationsOn(page)).toEqual([])
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }
    const canvas = (dialog: Locator) => dialog.locator('canvas')
    const letter = (dialog: Locator) => wordSheets(dialog).getByText('Dear colleagues', { exact: true })
    await read(nadine, 'Offer .pdf', canvas)
    await read(nadine, 'Seal .png', (dialog) => dialog.getByRole('img', { name: 'Seal.png' }))
    await read(nadine, 'Letter .docx', letter)
    await read(rima, 'Master services agreement', canvas)
    await actOn(nadine, 'Letter.docx', 'Show in Client Portal')
    await seeVisibility(nadine, 'Letter.docx', { seen: 'Client can see it', because: 'shown by hand' })
    await rima.reload()
    await read(rima, 'Letter', letter)
  })

  it('a new version keeps the old ones, with author and time, for both sides', async () => {
    const next = await layDown({ 'Letter of 3 June.docx': await wordDocument('Dear friends') })
    await actOn(nadine, 'Letter.docx', 'New version')
    const dialog = nadine.getByRole('dialog', { name: 'New version' })
    await see(dialog, 'The client sees the new version at once')
    await chooseFiles(
      nadine,
      dialog.getByRole('button', { name: 'Choose a file' }),
      join(next, 'Letter of 3 June.docx'),
    )
    await dialog.getByRole('button', { name: 'Add version 2' }).click()
    await fileRow(nadine, 'Letter.docx').getByRole('gridcell', { name: 'v2', exact: true }).waitFor()
    await actOn(nadine, 'Letter.docx', 'Versions and who opened it')
    const past = nadine.getByRole('dialog', { name: 'Versions' })
    await see(past.getByRole('listitem').filter({ hasText: 'Version 1' }), 'Nadine Khoury')
    await see(past.getByRole('listitem').filter({ hasText: 'Version 2' }), 'Nadine Khoury')
    await see(past.getByRole('listitem').filter({ hasText: 'Rima Haddad' }), /v1.*opened once/)
    await past.getByRole('button', { name: 'Close' }).first().click()
    await rima.reload()
    await files(rima).getByRole('button', { name: 'Versions of Letter.docx' }).click()
    await files(rima).getByRole('button', { name: 'Preview version 1' }).click()
    await see(wordSheets(rima.getByRole('dialog')), 'Dear colleagues')
    await rima.keyboard.press('Escape')
    await files(rima).getByRole('button', { name: 'Letter', exact: true }).click()
    await see(wordSheets(rima.getByRole('dialog')), 'Dear friends')
    await rima.keyboard.press('Escape')
  })

  it('is renamed and moved; a folder never goes into itself', async () => {
    await actOn(nadine, 'Offer.pdf', 'Rename')
    const naming = nadine.getByRole('dialog', { name: 'Rename' })
    await naming.getByRole('textbox', { name: 'Name' }).fill('Offer of 2 June')
    await naming.getByRole('button', { name: 'Save' }).click()
    await fileRow(nadine, 'Offer of 2 June.pdf').waitFor()
    await actOn(nadine, 'Offer of 2 June.pdf', 'Move')
    const moving = nadine.getByRole('dialog', { name: 'Move to' })
    await moving.getByRole('radio', { name: 'Schedules' }).check()
    await see(moving, 'What inherits in “Schedules”: Client can see it')
    await moving.getByRole('button', { name: 'Move here' }).click()
    await seeVisibility(nadine, 'Offer of 2 June.pdf', {
      seen: 'Client can see it',
      because: 'inherited from folder Schedules',
    })
    await actOn(nadine, 'Enclosures', 'Move')
    const places = nadine.getByRole('dialog', { name: 'Move to' })
    await places.getByRole('radio', { name: 'Schedules' }).waitFor()
    expect(await places.getByRole('radio', { name: /Enclosures|Plans/ }).count()).toBe(0)
    await places.getByRole('button', { name: 'Cancel' }).click()
    const folders = await ask(nadine, 'app', 'query ($id: ID!) { contract(id: $id) { folders { id name } } }', { id })
    const found = (folders.data!.contract as { folders: { id: string; name: string }[] }).folders
    const idOf = (name: string) => found.find((folder) => folder.name === name)!.id
    const move = `mutation ($input: MoveFolderInput!) {
      moveContractFolder(input: $input) { folder { id parentId } userErrors { code message } }
    }`
    const into = { folderId: idOf('Enclosures'), parentId: idOf('Plans') }
    const refused = await ask(nadine, 'app', move, { input: into })
    const { userErrors } = refused.data!.moveContractFolder as { userErrors: { code: string; message: string }[] }
    expect(userErrors).toHaveLength(1)
    expect(userErrors[0]!.message).not.toBe('')
  })

  it('is found by a part of its name', async () => {
    const search = nadine.getByRole('searchbox', { name: 'Search files' })
    await search.fill('berth')
    await see(fileRow(nadine, 'Berth.txt'), 'Enclosures / Plans')
    expect(await nadine.locator('tbody tr').count()).toBe(1)
    await search.fill('nothing has this name')
    await see(nadine, 'No file has these words in its name')
    await nadine.getByRole('button', { name: 'Clear the search' }).click()
    await fileRow(nadine, 'Seal.png').waitFor()
  })

  it('is saved one by one, a folder as a zip; the client’s zip holds what they may see and no more', async () => {
    const one = await saved(nadine, () => actOn(nadine, 'Letter.docx', 'Download'))
    expect(one.name).toBe('Letter.docx')
    const folder = await saved(nadine, () => actOn(nadine, 'Enclosures', 'Download as a zip'))
    expect(folder.name).toBe('Enclosures.zip')
    expect(await namesInZip(folder.bytes)).toEqual(expect.arrayContaining(['List.csv', 'Plans/Berth.txt']))
    await actOn(nadine, 'Berth.txt', 'Hide')
    await seeVisibility(nadine, 'Berth.txt', { seen: 'Hidden', because: 'hidden by hand' })
    await see(nadine.getByRole('status'), 'Berth.txt is hidden')
    await rima.reload()
    const press = (name: string) => () => files(rima).getByRole('link', { name }).click()
    const mine = await saved(rima, press('Download the folder Enclosures as a zip file'))
    expect(await namesInZip(mine.bytes)).toEqual(['List.csv'])
    const all = await namesInZip((await saved(rima, press('Download all as a zip file'))).bytes)
    expect(all).toEqual(expect.arrayContaining(['Letter.docx', 'Schedules/Offer of 2 June.pdf']))
    expect(all.join()).not.toMatch(/Berth|Seal|Negotiation/)
  })

  it('a client adds a file, and everybody on the contract sees it (R18)', async () => {
    const own = await layDown({ 'Board decision.pdf': pdfOf('The board agrees.') })
    await files(rima).getByRole('button', { name: 'Add files' }).click()
    await see(files(rima), 'Everyone on this contract will see what you add: Nadine, Karim and Joëlle.')
    await chooseFiles(rima, files(rima).getByRole('button', { name: 'Choose files' }), join(own, 'Board decision.pdf'))
    await files(rima).getByRole('button', { name: 'Board decision', exact: true }).waitFor()
    const karim = await enter()
    await enterPortal(karim, parvis, 'karim.aoun')
    await karim.goto(portalPage())
    await karim.getByRole('button', { name: 'Board decision', exact: true }).waitFor()
    expect(await karim.getByRole('button', { name: 'Ajouter des fichiers' }).count()).toBe(0)
    await nadine.reload()
    await seeVisibility(nadine, 'Board decision.pdf', { seen: 'Client can see it', because: 'shown by hand' })
    await fileRow(nadine, 'Board decision.pdf').getByRole('gridcell', { name: 'Rima Haddad' }).waitFor()
  })

  it('the client’s refused file says why, and nothing of it is left', async () => {
    mayComplain(/422/)
    await drop(rima, [join(machine, 'Fake.pdf'), join(machine, 'Tool.exe')])
    const uploads = rima.getByRole('region', { name: 'Files on their way' })
    await see(uploads, 'The file is not what its name says. Nothing was saved.')
    await see(uploads, 'Files of this type are not taken. Nothing was sent.')
    await rima.reload()
    await files(rima).getByRole('button', { name: 'Board decision', exact: true }).waitFor()
    expect(await files(rima).getByText('Fake').count()).toBe(0)
  })

  it('a name or a reason that was typed and left by Esc is there again, and says so', async () => {
    const dialog = nadine.getByRole('dialog')
    const leave = async (label: string, typed: string) => {
      await dialog.getByRole('textbox', { name: label }).fill(typed)
      await nadine.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }
    const isBack = async (label: string, typed: string) => {
      await see(dialog, /^Your draft of .* is back\./)
      expect(await dialog.getByRole('textbox', { name: label }).inputValue()).toBe(typed)
      await dialog.getByRole('button', { name: 'Discard' }).click()
      expect(await dialog.getByRole('textbox', { name: label }).inputValue()).not.toBe(typed)
      await nadine.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }
    await nadine.getByRole('button', { name: 'New folder', exact: true }).click()
    await leave('Name', 'Closing set')
    await actOn(nadine, 'Letter.docx', 'Rename')
    await leave('Name', 'Cover letter')
    await actOn(nadine, 'Letter.docx', 'Recall')
    await leave('Reason', 'Meant for another client')
    await nadine.reload()
    await nadine.getByRole('button', { name: 'New folder Draft', exact: true }).click()
    await isBack('Name', 'Closing set')
    await actOn(nadine, 'Letter.docx', 'Rename Draft')
    await isBack('Name', 'Cover letter')
    await actOn(nadine, 'Letter.docx', 'Recall Draft')
    await isBack('Reason', 'Meant for another client')
  })

  it('shown by mistake it is recalled: a reason, who had opened it, gone for good (R21b)', async () => {
    const address = await copiedAddress(rima, 'Letter.docx')
    await actOn(nadine, 'Letter.docx', 'Recall')
    const dialog = nadine.getByRole('dialog', { name: 'Recall a file shown by mistake' })
    await see(dialog.getByRole('listitem').filter({ hasText: 'Rima Haddad' }).first(), 'client')
    expect(await dialog.getByRole('button', { name: 'Destroy and recall' }).isDisabled()).toBe(true)
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Meant for another client')
    await dialog.getByRole('button', { name: 'Destroy and recall' }).click()
    await seeVisibility(nadine, 'Letter.docx', { seen: 'Recalled', because: 'Meant for another client' })
    expect(await statusAt(rima, address)).toBe(404)
    expect(await statusAt(nadine, address.replace('/portal/', '/app/'))).toBe(404)
    await rima.reload()
    await files(rima).getByRole('button', { name: 'Master services agreement', exact: true }).waitFor()
    expect(await files(rima).getByText('Letter').count()).toBe(0)
    await nadine.reload()
    await seeVisibility(nadine, 'Letter.docx', { seen: 'Recalled', because: 'Meant for another client' })
  })

  it('a matter has them the same way', async () => {
    const matter = await openRecordTab(nadine, parvis, { reference: 'M0000231', tab: 'attachments' })
    await drop(nadine, [join(machine, 'Offer.pdf')])
    const dialog = nadine.getByRole('dialog', { name: 'Add 1 file' })
    await see(dialog, 'inherited from the matter')
    await dialog.getByRole('switch', { name: 'The client can see it' }).check()
    await see(dialog, 'The client will see this')
    await dialog.getByRole('button', { name: 'Add 1 file' }).click()
    await seeVisibility(nadine, 'Offer.pdf', { seen: 'Client can see it', because: 'shown by hand' })
    await rima.goto(`${parvis.url}/portal/matters/${matter}`)
    await files(rima).getByRole('button', { name: 'Offer' }).waitFor()
    const address = await copiedAddress(rima, 'Offer.pdf')
    expect(await statusAt(rima, address)).toBe(200)
    await actOn(nadine, 'Offer.pdf', 'Hide')
    await seeVisibility(nadine, 'Offer.pdf', { seen: 'Hidden', because: 'hidden by hand' })
    await see(nadine.getByRole('status'), 'Offer.pdf is hidden')
    expect(await statusAt(rima, address)).toBe(404)
  })
})
