import JSZip from 'jszip'
import { sliceWord, tagsOf, weightOf } from './sliceWord.ts'

/** A Word document that is made ready for being drawn. */
export type WordFile = {
  /** The document with the first slice of its text. */
  docx: Blob
  /** The slices after that. */
  rest: string[]
  /** There is more, which is not drawn. */
  isCut: boolean
}

/** The heaviest part that is drawn besides the text, such as its styles or a header: it is drawn in one piece. */
const heaviestPart = 3_000_000
const picture = /\.(png|jpe?g|gif|bmp|svg|webp|tiff?|emf|wmf)$/i
const mainPart = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'

/** Where the package says that its text is. */
async function pathOfText(zip: JSZip): Promise<string> {
  const relations = zip.file('_rels/.rels')
  const xml = relations ? await relations.async('string') : ''
  for (const { at, end } of tagsOf(xml)) {
    const tag = xml.slice(at, end)
    const target = /\sTarget\s*=\s*["']\/?([^"']*)/.exec(tag)?.[1]
    if (target && tag.includes(mainPart)) return target
  }
  return 'word/document.xml'
}

async function readWord(bytes: Blob): Promise<WordFile> {
  const zip = await JSZip.loadAsync(bytes)
  const path = await pathOfText(zip)
  const part = zip.file(path)
  if (!part) throw new Error('no text')
  const { slices, isCut } = sliceWord(await part.async('string'))
  zip.file(path, slices[0]!)
  let isLighter = false
  for (const other of Object.values(zip.files)) {
    if (other.dir || other.name === path || picture.test(other.name)) continue
    // Fonts and whatever else is packed in are not drawn.
    const isText = /\.(xml|rels)$/i.test(other.name)
    if (isText && weightOf(await other.async('string')) <= heaviestPart) continue
    zip.remove(other.name)
    isLighter ||= isText && !other.name.startsWith('customXml/')
  }
  const docx = await zip.generateAsync({ type: 'blob', compression: 'STORE' })
  return { docx, rest: slices.slice(1), isCut: isCut || isLighter }
}

/* Unpacked and divided beside the page, which goes on meanwhile. Null: it cannot be read. */
self.onmessage = async ({ data }: MessageEvent<Blob>) => self.postMessage(await readWord(data).catch(() => null))
