/** What of a Word document's text is drawn, in slices that are documents by themselves. */
export type WordSlices = {
  slices: string[]
  /** There is more, which is not drawn. */
  isCut: boolean
}

/**
 * How much is drawn, in characters of XML; a tag weighs as many as `tagWeight` besides, because what it stands for has to
 * be built. A slice is drawn in one go. An element that cannot be divided may weigh more; a document is cut off before
 * one that weighs too much, and where all of it together would.
 */
export const wordLimits = { slice: 30_000, element: 120_000, whole: 6_000_000 }
const tagWeight = 40

/** How much work a text of XML is. */
export function weightOf(xml: string): number {
  let tags = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) tags += 1
  return xml.length + tags * tagWeight
}

type Tag = { at: number; end: number; kind: 'open' | 'close' | 'empty'; name: string; fullName: string }

const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/y

/** The tags of XML one after the other; `name` is without its prefix. Throws where it is not XML, or declares entities. */
export function* tagsOf(xml: string, from = 0): Generator<Tag> {
  for (let at = xml.indexOf('<', from), end = 0; at >= 0; at = xml.indexOf('<', end)) {
    markup.lastIndex = at
    const [text, slash, fullName, empty] = markup.exec(xml) ?? []
    if (text === undefined) throw new SyntaxError(`no XML at ${at}`)
    end = at + text.length
    const kind = slash ? 'close' : empty ? 'empty' : 'open'
    if (fullName) yield { at, end, kind, name: fullName.slice(fullName.indexOf(':') + 1), fullName }
  }
}

/** Where the element that begins here ends. */
function endOfElement(xml: string, from: number): number {
  let depth = 0
  for (const { kind, end } of tagsOf(xml, from)) {
    if (kind !== 'empty') depth += kind === 'open' ? 1 : -1
    if (depth === 0) return end
  }
  throw new SyntaxError('an element does not end')
}

/** What stands around the text: everything down to the body's tag, and what closes it. */
function frameOf(xml: string): { head: string; foot: string } {
  const open: string[] = []
  for (const { end, kind, name, fullName } of tagsOf(xml)) {
    if (kind === 'open') open.unshift(fullName)
    if (kind === 'close') open.shift()
    if (kind === 'open' && name === 'body')
      return { head: xml.slice(0, end), foot: open.map((one) => `</${one}>`).join('') }
  }
  throw new SyntaxError('there is no body')
}

/** A section is described after its last paragraph: gives the description that counts for what stands before a place. */
function sectionFinder(xml: string): (from: number) => string {
  const opening = /<(?:[^\s/>:]+:)?sectPr(?=[\s/>])/g
  let found = { at: -1, text: '' }
  return (from) => {
    if (found.at >= from) return found.text
    opening.lastIndex = from
    const at = opening.exec(xml)?.index
    found = at === undefined ? { at: xml.length, text: '' } : { at, text: xml.slice(at, endOfElement(xml, at)) }
    return found.text
  }
}

type Table = { head: string; foot: string }
/** A paragraph, a row of a table, or whatever else stands in the body. */
type Block = { xml: string; end: number; weight: number; table: Table | null; hasPageBreak: boolean }

/** These hold blocks as the body does, which are taken out of them. */
const wrappers = new Set(['sdt', 'sdtContent'])
/** What of a table is said again where it goes on in another slice. */
const tableHead = new Set(['tblPr', 'tblGrid'])

function* blocksOf(xml: string, from: number): Generator<Block> {
  let table: Table | null = null
  let depth = 0
  let block = { at: from, tags: 0, hasPageBreak: false }
  for (const { at, end, kind, name, fullName } of tagsOf(xml, from)) {
    if (depth === 0 && name === 'body') return
    if (depth === 0 && wrappers.has(name)) continue
    if (depth === 0 && name === 'tbl' && kind === 'open') {
      table = { head: xml.slice(at, end), foot: `</${fullName}>` }
      depth = 1
      continue
    }
    const level = table ? 1 : 0
    if (depth === level) {
      block = { at, tags: 0, hasPageBreak: false }
      if (kind === 'close') table = null
    }
    block.tags += 1
    block.hasPageBreak ||= name === 'lastRenderedPageBreak' || (name === 'br' && xml.slice(at, end).includes('"page"'))
    if (kind !== 'empty') depth += kind === 'open' ? 1 : -1
    if (depth !== level) continue
    const text = xml.slice(block.at, end)
    const { tags, hasPageBreak } = block
    if (table && tableHead.has(name)) table.head += text
    else if (name !== 'sectPr') yield { xml: text, end, weight: text.length + tags * tagWeight, table, hasPageBreak }
  }
}

/** Blocks as they stood, with the tables their rows are of. */
function together(blocks: Block[]): string {
  let text = ''
  let open: Table | null = null
  for (const { xml, table } of blocks) {
    if (table !== open) text += `${open?.foot ?? ''}${table?.head ?? ''}`
    text += xml
    open = table
  }
  return text + (open?.foot ?? '')
}

/**
 * Divides the text of a Word document between its paragraphs and the rows of its tables, where it can after one that a
 * page ends in. Throws where it is no such document.
 */
export function sliceWord(xml: string, limits = wordLimits): WordSlices {
  const { head, foot } = frameOf(xml)
  const sectionAfter = sectionFinder(xml)
  const slices: string[] = []
  let gathered: Block[] = []
  let weight = 0
  let all = 0
  const flush = () => {
    const end = gathered.at(-1)?.end ?? head.length
    slices.push(head + together(gathered) + sectionAfter(end) + foot)
    gathered = []
    weight = 0
  }
  let isCut = false
  for (const block of blocksOf(xml, head.length)) {
    isCut = block.weight > limits.element || all + block.weight > limits.whole
    if (isCut) break
    if (gathered.length && weight + block.weight > limits.slice) flush()
    gathered.push(block)
    weight += block.weight
    all += block.weight
    if (block.hasPageBreak && weight > limits.slice / 2) flush()
  }
  if (gathered.length || slices.length === 0) flush()
  return { slices, isCut }
}
