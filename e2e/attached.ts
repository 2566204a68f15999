import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pdf } from '@parvis/demo/pdf.ts'
import { docx, png } from '@parvis/files/testing/sampleFiles.ts'
import type { Locator, Page } from 'playwright-core'
import { fromBuffer } from 'yauzl'
import type { Parvis } from './parvis.ts'
import { see } from './steps.ts'

/* Files of a visitor's machine, and what several stories do with a record's attachments. */

export type Tab = 'details' | 'attachments' | 'milestones' | 'notes' | 'history'

const relations = (more: Record<string, { type: string; target: string; isOutside?: boolean }>) => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const each = Object.entries(more).map(
    ([id, { type, target, isOutside }]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${isOutside ? ' TargetMode="External"' : ''}/>`,
  )
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
}
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const wordPart = (name: string, content: string) => `<?xml version="1.0"?><w:${name} ${word}>${content}</w:${name}>`

type WordParts = { styles?: string; links?: Record<string, { type: string; target: string; isOutside?: boolean }> }

/** A Word document with this in its body. */
export const wordFile = (body: string, { styles = '', links = {} }: WordParts = {}) =>
  docx({
    '_rels/.rels': relations({ rId1: { type: 'officeDocument', target: 'word/document.xml' } }),
    'word/_rels/document.xml.rels': relations({ styles: { type: 'styles', target: 'styles.xml' }, ...links }),
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': wordPart('styles', styles),
  })
export const wordParagraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
/** A Word document of one paragraph. */
export const wordDocument = (text: string) => wordFile(wordParagraph(text))
/** The sheets of the Word document a preview shows. */
export const wordSheets = (dialog: Locator) => dialog.frameLocator('iframe').locator('body')
/** A PDF of these lines. */
export const pdfOf = (...lines: string[]) => pdf({ title: 'Khoury Delacroix', lines })
export const picture = png

/** Lays files down in a new directory, by their path in it; resolves with the directory. */
export async function layDown(files: Record<string, Buffer | string>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'parvis-e2e-files-'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), content)
  }
  return directory
}

/** Drags files and folders of the machine over the page and lets them go there. */
export async function drop(page: Page, paths: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: paths, dragOperationsMask: 1 }
  const send = async (type: 'dragEnter' | 'dragOver' | 'drop') => {
    await session.send('Input.dispatchDragEvent', { type, x: 700, y: 600, data })
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  }
  const held = page.locator('[data-dropping]')
  await send('dragEnter')
  // Let go before the page has said that it takes them, they are not taken: on a busy machine they are held on for longer.
  do await send('dragOver')
  while (!(await held.count()))
  do {
    await send('dragOver')
    await send('drop')
  } while (await held.count())
  await session.detach()
}

/** Presses a button that opens the device's file chooser, and chooses there. */
export async function chooseFiles(page: Page, button: Locator, paths: string | string[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()])
  await chooser.setFiles(paths)
}

/** The legal team opens one part of a record, by its reference. */
export async function openRecordTab(page: Page, parvis: Parvis, at: { reference: string; tab: Tab }): Promise<string> {
  const noun = at.reference.startsWith('M') ? 'matters' : 'contracts'
  await page.goto(`${parvis.url}/app/${noun}?view=all&q=${at.reference}`)
  await page.getByRole('row').filter({ hasText: at.reference }).getByRole('link').first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForURL((address) => address.pathname.split('/').length > 3)
  const id = new URL(page.url()).pathname.split('/').at(-1)!
  if (at.tab !== 'details') await openTab(page, at.tab)
  return id
}

/** Goes to another part of the record that is open. */
export async function openTab(page: Page, tab: Tab): Promise<void> {
  const names = { details: 'Details', attachments: 'Attachments', milestones: 'Milestones', notes: 'Notes' }
  const name = tab === 'history' ? 'History' : names[tab]
  await page.getByRole('navigation', { name: 'Parts of the record' }).getByRole('link', { name }).click()
  if (tab !== 'details') await page.getByRole('region', { name, exact: true }).waitFor()
}

/** The row of a file or folder in the tree of the legal team. */
export const fileRow = (page: Page, name: string) =>
  page.locator('tbody tr').filter({ has: page.getByRole('checkbox', { name: `Select ${name}`, exact: true }) })

/** Chooses an entry of the menu of one file, folder or milestone. */
export async function actOn(page: Page, name: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${name}`, exact: true }).click()
  await page.getByRole('menuitem', { name: action, exact: true }).click()
}

/** Waits until the columns of a file's or folder's row say who sees it and why. */
export async function seeVisibility(page: Page, name: string, says: { seen: string; because: string }): Promise<void> {
  const row = fileRow(page, name)
  await row.getByRole('gridcell', { name: says.seen, exact: true }).waitFor()
  await row.getByRole('gridcell', { name: says.because, exact: true }).waitFor()
}

/** Where a client's link to a file leads, with the whole address as they could copy it. */
export async function copiedAddress(page: Page, name: string): Promise<string> {
  const link = page.getByRole('region', { name: 'Attachments' }).getByRole('link', { name: `Download ${name}` })
  return new URL((await link.getAttribute('href'))!, page.url()).href
}

/** The status an address answers with to somebody signed in. */
export const statusAt = async (page: Page, address: string) => (await page.request.get(address)).status()

/** Names of what a zip holds, in order. */
export function namesInZip(bytes: Buffer): Promise<string[]> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, (error, zip) => {
      if (error) return reject(error)
      const names: string[] = []
      zip.on('entry', ({ fileName }: { fileName: string }) => names.push(fileName))
      zip.on('end', () => resolve(names.sort()))
      zip.on('error', reject)
    })
  })
}

/** What a page lets the browser save when something is pressed. */
export async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  const { buffer } = await import('node:stream/consumers')
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) }
}

/** Resolves when the words are told in a toast. */
export const told = (page: Page, words: string | RegExp) => see(page.getByRole('status'), words)
