import { parseAsync, renderDocument } from 'docx-preview'
import type { WordFile } from './readWord.worker.ts'

/** Pictures are written into the page, foreign parts are left out. */
const options = {
  className: 'docx',
  ignoreFonts: true,
  useBase64URL: true,
  renderAltChunks: false,
  renderComments: false,
  ignoreLastRenderedPageBreak: false,
}

/** What of the library's own document is touched here. */
type Word = { documentPart: { parseXml: (root: Element) => void }; stylesPart?: { styles: unknown } }

/** Reads a file beside the page. */
export async function readWord(address: string, signal: AbortSignal): Promise<WordFile> {
  const answer = await fetch(address, { signal })
  if (!answer.ok) throw new Error(`${answer.status}`)
  const bytes = await answer.blob()
  const worker = new Worker(new URL('./readWord.worker.ts', import.meta.url), { type: 'module' })
  const file = new Promise<WordFile>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WordFile | null>) => (data ? resolve(data) : reject(new Error('broken')))
    worker.onerror = () => reject(new Error('broken'))
    signal.addEventListener('abort', () => reject(signal.reason))
    worker.postMessage(bytes)
  })
  return file.finally(() => worker.terminate())
}

/**
 * Draws a file into a document of its own, slice by slice, so that the page around stays quick. Tells when the first one
 * stands there.
 */
export async function drawWord(
  sheets: Document,
  { file, onFirst, signal }: { file: WordFile; onFirst: () => void; signal: AbortSignal },
): Promise<void> {
  const word: Word = await parseAsync(file.docx, options)
  // Drawing changes the styles: each slice is drawn with those that were read.
  const styles = structuredClone(word.stylesPart?.styles)
  const drawn = await renderDocument(word, options)
  if (signal.aborted) return
  const wrapper = disarmed(drawn)
  sheets.body.replaceChildren(...drawn)
  onFirst()
  for (const slice of file.rest) {
    await pause()
    if (signal.aborted) return
    word.documentPart.parseXml(new DOMParser().parseFromString(slice, 'application/xml').documentElement)
    if (word.stylesPart) word.stylesPart.styles = structuredClone(styles)
    goOn(wrapper, disarmed(await renderDocument(word, options)))
  }
}

/** Lets the page do what waits. */
const pause = () => new Promise((resolve) => setTimeout(resolve))

/** What holds the sheets, last of what was drawn. Of its links only those to pages and inside the document stay. */
function disarmed(drawn: Node[]): HTMLElement {
  const wrapper = drawn.at(-1) as HTMLElement
  for (const link of wrapper.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? ''
    if (!/^(https?:|mailto:|#)/i.test(address)) link.removeAttribute('href')
    else if (!address.startsWith('#')) {
      link.setAttribute('target', '_blank')
      link.setAttribute('rel', 'noopener noreferrer')
    }
  }
  for (const picture of wrapper.querySelectorAll('img:not([alt])')) picture.setAttribute('alt', '')
  return wrapper
}

/** Puts the next slice's sheets behind; what its first one holds goes on where the last sheet ended. */
function goOn(wrapper: HTMLElement, next: HTMLElement): void {
  const last = wrapper.lastElementChild as HTMLElement | null
  const [first, ...others] = [...next.children] as HTMLElement[]
  const text = last?.querySelector(':scope > article:last-of-type')
  const more = first?.querySelector(':scope > article')
  if (text && more && first!.style.width === last!.style.width) {
    text.append(...more.childNodes)
    more.remove()
    text.after(...first!.querySelectorAll(':scope > article, :scope > ol'))
  } else if (first) wrapper.append(first)
  wrapper.append(...others)
}
