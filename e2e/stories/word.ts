import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chooseFiles, fileRow, layDown, openRecordTab, wordFile, wordParagraph, wordSheets } from '../attached.ts'
import type { Parvis } from '../parvis.ts'
import { enterApp, enterPortal, legalLogin, see } from '../steps.ts'
import type { Stage } from '../together.ts'
import { violationsOn } from '../violationsOn.ts'

/** Somebody else's server, and what is asked of it. */
async function outside() {
  const asked: string[] = []
  const server = createServer((request, answer) => {
    asked.push(request.url ?? '')
    answer.setHeader('content-type', 'text/html').end('<!doctype html><title>Outside</title><p>Outside</p>')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, asked, stop: () => server.close() }
}

/** A document whose styles, pictures and links try to reach beyond it; what each would do is harmless. */
function greedyDocument(url: string) {
  const rules = [
    'body, h1, button, dialog, section { background: rgb(255, 0, 1) !important; color: rgb(1, 2, 3) !important }',
    `html, body { --p-paper: rgb(255, 0, 1); background-image: url(${url}/style.png), url(/app/style.png) }`,
    `@font-face { font-family: greedy; src: url(${url}/font.woff2) } p { font-family: greedy, serif }`,
    `@import url(${url}/more.css); body { position: fixed; inset: 0; z-index: 100000 }`,
  ]
  const named = (id: string, name: string, color: string) =>
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr><w:color w:val="${color}"/></w:rPr></w:style>`
  const styles = [
    `<w:style w:type="paragraph" w:default="1" w:styleId="plain"><w:rPr><w:color w:val="000000 } ${rules.join(' ')} x {"/></w:rPr></w:style>`,
    // Names that are rules, the end of a sheet, or names of our own.
    named(`a } ${rules[0]} b {`, `c } ${rules[1]} d {`, '111111'),
    named('&lt;/style&gt;&lt;img src=x&gt;', '&lt;/style&gt;&lt;script&gt;document.title=2&lt;/script&gt;', '222222'),
    named('body', 'html', '333333'),
  ].join('')
  const link = (id: string, text: string) =>
    `<w:p><w:hyperlink r:id="${id}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:r><w:t>${text}</w:t></w:r></w:hyperlink></w:p>`
  const odd = {
    data: 'data:text/html,&lt;title&gt;3&lt;/title&gt;',
    vbscript: 'vbscript:x',
    file: 'file:///etc/hostname',
    word: `ms-word:ofe|u|${url}/office.docx`,
    capital: ' JavaScript:document.title=4',
  }
  const styled = `<w:p><w:pPr><w:pStyle w:val="body"/></w:pPr><w:r><w:t>Styled</w:t></w:r></w:p>`
  const picture = `<w:p><w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" style="position:fixed;right:0;bottom:0;width:9px;height:9px;background:url(${url}/shape.png)"><v:imagedata r:id="picture" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></v:rect></w:pict></w:r></w:p>`
  const body = [
    wordParagraph('Dear colleagues') + styled + link('page', 'Our page') + link('script', 'A trick') + picture,
    ...Object.keys(odd).map((scheme) => link(scheme, `Odd ${scheme}`)),
  ]
  return wordFile(body.join(''), {
    styles,
    links: {
      ...Object.fromEntries(
        Object.entries(odd).map(([scheme, target]) => [scheme, { type: 'hyperlink', target, isOutside: true }]),
      ),
      template: { type: 'attachedTemplate', target: `${url}/template.dotm`, isOutside: true },
      sheet: { type: 'stylesWithEffects', target: `${url}/styles.xml`, isOutside: true },
      fonts: { type: 'fontTable', target: `${url}/fonts.xml`, isOutside: true },
      subdocument: { type: 'subDocument', target: `${url}/sub.docx`, isOutside: true },
      chunk: { type: 'aFChunk', target: `${url}/chunk.html`, isOutside: true },
      page: { type: 'hyperlink', target: `${url}/page`, isOutside: true },
      script: { type: 'hyperlink', target: 'javascript:document.title=1', isOutside: true },
      picture: { type: 'image', target: `${url}/picture.png`, isOutside: true },
    },
  })
}

/** How the page around looks: what the document's rules would change. */
const lookOf = (page: Page) =>
  page.evaluate(() =>
    ['html', 'body', 'h1', 'button', '[role=dialog] h2', '[role=dialog] button', 'section'].map((selector) => {
      const { backgroundColor, backgroundImage, color, position, zIndex } = getComputedStyle(
        document.querySelector(selector)!,
      )
      return [selector, backgroundColor, backgroundImage, color, position, zIndex]
    }),
  )

/** How a document's sheet looks, and what it lies on. */
const sheetLook = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector('iframe')!
    const sheets = frame.contentDocument!
    const paper = getComputedStyle(sheets.querySelector('section.docx')!)
    return {
      lines: [...sheets.querySelectorAll('p')].map((line) => getComputedStyle(line).direction),
      paper: paper.backgroundColor,
      ink: paper.color,
      isWider: sheets.documentElement.scrollWidth > frame.clientWidth,
      around: getComputedStyle(frame.closest('section')!).backgroundColor,
    }
  })

/** The colour that is seen at the bottom of the frame, where no sheet is. */
async function colourBelowSheets(page: Page): Promise<string> {
  const { x, y, height } = (await page.locator('iframe').boundingBox())!
  const picture = await page.screenshot({ clip: { x: x + 3, y: y + height - 6, width: 2, height: 2 } })
  return page.evaluate(
    async (bytes) => {
      const pixels = new OffscreenCanvas(1, 1).getContext('2d')!
      pixels.drawImage(await createImageBitmap(new Blob([new Uint8Array(bytes)])), 0, 0)
      const [red, green, blue] = pixels.getImageData(0, 0, 1, 1).data
      return `rgb(${red}, ${green}, ${blue})`
    },
    [...picture],
  )
}

export const wordStories = ({ enter, mayComplain, begin }: Stage) =>
  describe('Word documents', () => {
    let parvis: Parvis
    let nadine: Page
    let rima: Page
    let there: Awaited<ReturnType<typeof outside>>
    let id = ''
    const files = (page: Page) => page.getByRole('region', { name: 'Attachments', exact: true })
    const open = async (page: Page, name: string) => {
      await files(page).getByRole('button', { name, exact: true }).click()
      return page.getByRole('dialog')
    }

    beforeAll(async () => {
      parvis = await begin()
      there = await outside()
      // No two are alike: what shrinks too well is not taken.
      const paragraphs = Array.from({ length: 150_000 }, (_, index) =>
        wordParagraph(`${index} ${Math.imul(index + 1, 2_654_435_761).toString(36)}`),
      )
      const arabic =
        '<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>عقد توريد خشب الأرز</w:t></w:r></w:p>'
      const machine = await layDown({
        'Greedy.docx': await greedyDocument(there.url),
        'Letter.docx': await wordFile(wordParagraph('Dear colleagues') + arabic),
        'Long.docx': await wordFile(paragraphs.join('')),
      })
      nadine = await enter()
      await enterApp(nadine, parvis, legalLogin('nadine.khoury'))
      id = await openRecordTab(nadine, parvis, { reference: 'CT0000412', tab: 'attachments' })
      const paths = ['Greedy.docx', 'Letter.docx', 'Long.docx'].map((name) => join(machine, name))
      await chooseFiles(nadine, files(nadine).getByRole('button', { name: 'Add files' }), paths)
      const dialog = nadine.getByRole('dialog')
      await dialog.getByRole('switch', { name: 'The client can see it' }).check()
      await dialog.getByRole('button', { name: 'Add 3 files' }).click()
      await fileRow(nadine, 'Long.docx').waitFor()
      rima = await enter()
      await enterPortal(rima, parvis, 'rima.haddad')
      await rima.goto(`${parvis.url}/portal/contracts/${id}`)
    })
    afterAll(() => there?.stop())

    it('nothing of one reaches the page around, nobody is asked for anything, and a link waits for its click', async () => {
      // What the frame's policy stopped never left; the browser says so. Nor does the frame run what the test sees clicks with.
      mayComplain(/Content Security Policy|\bcsp \(|Blocked script execution in 'about:srcdoc'/)
      for (const page of [nadine, rima]) {
        const label = (name: string) => (page === nadine ? `${name} .docx` : name)
        const plain = await open(page, label('Letter'))
        await see(wordSheets(plain), 'Dear colleagues')
        const look = await lookOf(page)
        await page.keyboard.press('Escape')
        await plain.waitFor({ state: 'detached' })

        const answered: string[] = []
        const listen = (url: string) => void (url.startsWith('http') && answered.push(new URL(url).pathname))
        page.on('response', (response) => listen(response.url()))
        const dialog = await open(page, label('Greedy'))
        await see(wordSheets(dialog), 'Dear colleagues')
        await dialog.locator('[aria-busy=false]').waitFor()
        // The document has what it asks for, so far as it is its own.
        const own = await wordSheets(dialog).evaluate((body) => getComputedStyle(body).backgroundColor)
        expect(own).toBe('rgb(255, 0, 1)')
        expect(await lookOf(page)).toEqual(look)
        expect(await wordSheets(dialog).getByText('A trick').getAttribute('href')).toBeNull()
        const leading = wordSheets(dialog).locator('a[href], area[href], form, script, object, embed, iframe')
        expect(await leading.allTextContents()).toEqual(['Our page'])
        expect(await wordSheets(dialog).getByText(/^Odd /).count()).toBe(5)
        expect(answered.filter((path) => !/\/(files|assets)\/|\/graphql$/.test(path))).toEqual([])
        expect(there.asked).toEqual([])

        const [other] = await Promise.all([
          page.context().waitForEvent('page'),
          wordSheets(dialog).getByText('Our page').click(),
        ])
        await see(other, 'Outside')
        expect(await other.evaluate(() => window.opener)).toBeNull()
        expect(there.asked.splice(0)).toContain('/page')
        await other.close()
        // From within the document too.
        await page.keyboard.press('Escape')
        await dialog.waitFor({ state: 'detached' })
      }
    })

    it('looks like paper in light and dark, on a phone and in Arabic, and axe finds nothing', async () => {
      for (const [width, scheme] of [
        [1440, 'light'],
        [1440, 'dark'],
        [390, 'dark'],
      ] as const) {
        await rima.emulateMedia({ colorScheme: scheme })
        const dialog = await open(rima, 'Letter')
        await see(wordSheets(dialog), 'Dear colleagues')
        await rima.setViewportSize({ width, height: 844 })
        const { around, ...sheet } = await sheetLook(rima)
        expect(sheet).toEqual({
          lines: ['ltr', 'rtl'],
          paper: scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(236, 232, 224)',
          ink: 'rgb(0, 0, 0)',
          isWider: false,
        })
        expect(await colourBelowSheets(rima)).toBe(around)
        expect(await violationsOn(rima)).toEqual([])
        await rima.keyboard.press('Escape')
        await dialog.waitFor({ state: 'detached' })
        await rima.setViewportSize({ width: 1440, height: 900 })
      }
      await rima.emulateMedia({ colorScheme: 'light' })
    })

    it('one of 150,000 paragraphs is drawn bit by bit, and says that there is more of it', async () => {
      await rima.evaluate(() => {
        const seen = { turns: 0, drawn: {} as Record<number, number> }
        Object.assign(window, { seen })
        const turn = () => {
          seen.turns += 1
          setTimeout(turn)
        }
        turn()
        new MutationObserver((_, watch) => {
          const sheets = document.querySelector('iframe')?.contentDocument
          if (sheets?.URL !== 'about:srcdoc') return
          watch.disconnect()
          new MutationObserver((changes) => {
            const added = changes.flatMap(({ addedNodes }) => [...addedNodes] as Element[])
            const count = added.reduce(
              (sum, one) => sum + (one.localName === 'p' ? 1 : (one.querySelectorAll?.('p').length ?? 0)),
              0,
            )
            seen.drawn[seen.turns] = (seen.drawn[seen.turns] ?? 0) + count
          }).observe(sheets, { childList: true, subtree: true })
        }).observe(document, { childList: true, subtree: true, attributes: true })
      })
      const dialog = await open(rima, 'Long')
      await see(dialog, 'This document is very long: only its first part is shown.')
      await dialog.locator('[aria-busy=false]').waitFor()
      const drawn = await wordSheets(dialog).locator('p').allTextContents()
      expect(drawn.length).toBeGreaterThan(5_000)
      expect(drawn.map((text) => Number(text.split(' ')[0]))).toEqual(drawn.map((_, index) => index))
      const seen = await rima.evaluate(() => (window as unknown as { seen: { drawn: Record<number, number> } }).seen)
      // Few are drawn before the page has its turn again.
      const atOnce = Object.values(seen.drawn)
      expect(Math.max(...atOnce)).toBeLessThan(1_000)
      expect(atOnce.length).toBeGreaterThan(50)
      expect(await dialog.getByRole('button', { name: 'Download' }).count()).toBe(1)
      const scrolled = () =>
        wordSheets(dialog).evaluate(({ ownerDocument }) => ownerDocument.scrollingElement!.scrollTop)
      expect(await scrolled()).toBe(0)
      await dialog.getByRole('button', { name: 'Download' }).focus()
      for (let presses = 0; presses < 10; presses += 1) {
        if (await rima.evaluate(() => document.activeElement?.localName === 'iframe')) break
        await rima.keyboard.press('Tab')
      }
      await rima.keyboard.press('PageDown')
      await expect.poll(scrolled).toBeGreaterThan(0)
      await rima.keyboard.press('Control+f')
      await dialog.getByRole('searchbox', { name: 'Find in this file' }).fill(drawn.at(-1)!)
      await see(dialog, '1 of 1')
      await expect.poll(scrolled).toBeGreaterThan(100_000)
      await rima.keyboard.press('Escape')
      await dialog.getByRole('searchbox').waitFor({ state: 'detached' })
      await rima.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    })
  })
