import { foldedText, type Stretch, searchPattern, stretchesOf } from './foldedText.ts'
import type { FindStep, Hits } from './sheet.ts'

type Place = { node: Text; offset: number }
type Hit = { from: Place; to: Place }
/** A text of a paragraph as it stands in the document; a line that is broken by hand stands nowhere. */
type Part = { node: Text | null; text: string }
/** What is looked through in one go: a paragraph, or a stretch of a long one that begins at a place in it. */
type Piece = { parts: Part[]; text: string; begin: number }

export type FindInDocument = {
  /** Text is looked for in here. */
  root: HTMLElement
  scroller: HTMLElement
  onHits: (hits: Hits | null) => void
}

/** How long the page waits for a search before it has its turn. */
const turnMs = 20
/** A longer text than this is looked through in pieces that overlap. */
const longest = 20_000
const overlap = 500
/** So many hits are marked about the present one. */
const marked = 500
const paragraphs = 'p, li, td, th, pre, h1, h2, h3, h4, h5, h6, section'

const pause = () => new Promise((resolve) => setTimeout(resolve))

/** The text of a document paragraph by paragraph. What is appended meanwhile comes last. */
function* piecesOf(walker: TreeWalker): Generator<Piece> {
  let parts: Part[] = []
  let paragraph: Element | null = null
  const gathered = function* (): Generator<Piece> {
    const text = parts.map((part) => part.text).join('')
    for (let begin = 0; begin < text.length; begin += longest) {
      yield { parts, text: text.slice(begin, begin + longest + overlap), begin }
    }
  }
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const its = node.parentElement?.closest(paragraphs) ?? null
    if (its !== paragraph) {
      yield* gathered()
      parts = []
    }
    paragraph = its
    parts.push(
      node.nodeType === node.TEXT_NODE ? { node: node as Text, text: node.nodeValue! } : { node: null, text: '\n' },
    )
  }
  yield* gathered()
}

/** What is read: texts and broken lines, but no style sheets, which a Word document brings along. */
function walkerOf(root: HTMLElement, view: typeof globalThis): TreeWalker {
  const { SHOW_TEXT, SHOW_ELEMENT, FILTER_ACCEPT, FILTER_REJECT, FILTER_SKIP } = view.NodeFilter
  return root.ownerDocument.createTreeWalker(root, SHOW_TEXT | SHOW_ELEMENT, (node) => {
    if (node.nodeName === 'STYLE') return FILTER_REJECT
    return node.nodeName === '#text' || node.nodeName === 'BR' ? FILTER_ACCEPT : FILTER_SKIP
  })
}

/** Where a sign stands; where one ends for an end. */
function placeIn(parts: Part[], at: number, isEnd: boolean): Place {
  let offset = at
  let last: Place | null = null
  for (const { node, text } of parts) {
    if (node && (isEnd ? offset <= text.length : offset < text.length)) return { node, offset }
    if (node) last = { node, offset: text.length }
    offset -= text.length
  }
  return last!
}

function hitIn({ parts, begin }: Piece, { at, length }: Stretch): Hit {
  return { from: placeIn(parts, begin + at, false), to: placeIn(parts, begin + at + length, true) }
}

function rangeOf({ from, to }: Hit): Range {
  const range = from.node.ownerDocument.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/**
 * Finds words in a document as the search of the product does, a few paragraphs at a time, so that the page stays quick
 * however long it is. Hits are marked by the browser: nothing in the document is changed.
 */
export function findInDocument({ root, scroller, onHits }: FindInDocument) {
  const view = root.ownerDocument.defaultView as Window & typeof globalThis
  let search = ''
  let hits: Hit[] = []
  let current = -1
  let walker: TreeWalker | null = null
  let isScanning = false
  let turn = 0

  const tell = () => onHits({ current: current + 1, total: hits.length, isCounting: isScanning })

  function mark() {
    const around = hits.slice(Math.max(0, current - marked), Math.max(0, current) + marked)
    const present = hits.slice(Math.max(0, current), current + 1).map(rangeOf)
    if (!view.CSS?.highlights) return selectOnly(present)
    view.CSS.highlights.set('hit', new view.Highlight(...around.map(rangeOf)))
    view.CSS.highlights.set('present-hit', new view.Highlight(...present))
  }

  /** For browsers that mark nothing by themselves. */
  function selectOnly(ranges: Range[]) {
    const selection = view.getSelection()
    selection?.removeAllRanges()
    for (const range of ranges) selection?.addRange(range)
  }

  function show(index: number) {
    current = index
    mark()
    const box = rangeOf(hits[index]!).getBoundingClientRect()
    const isPage = scroller === root.ownerDocument.scrollingElement
    const { left, top } = isPage ? { left: 0, top: 0 } : scroller.getBoundingClientRect()
    const beside = box.left < left || box.right > left + scroller.clientWidth
    scroller.scrollBy({
      top: box.top - top - scroller.clientHeight / 3,
      left: beside ? box.left - left - scroller.clientWidth / 3 : 0,
      behavior: 'instant',
    })
  }

  /** Whether a hit stands where is read, or after it. */
  function isAhead(hit: Hit): boolean {
    const top = scroller === root.ownerDocument.scrollingElement ? 0 : scroller.getBoundingClientRect().top
    return rangeOf(hit).getBoundingClientRect().bottom >= top
  }

  async function scan(pattern: RegExp) {
    const mine = turn
    isScanning = true
    walker ??= walkerOf(root, view)
    let since = performance.now()
    for (const piece of piecesOf(walker)) {
      for (const stretch of stretchesOf(foldedText(piece.text), pattern)) {
        // The next piece finds what begins in it.
        if (stretch.at >= longest) break
        hits.push(hitIn(piece, stretch))
        if (current < 0 && isAhead(hits.at(-1)!)) show(hits.length - 1)
      }
      if (performance.now() - since < turnMs) continue
      tell()
      await pause()
      if (mine !== turn) return
      since = performance.now()
    }
    isScanning = false
    if (current < 0 && hits.length) show(0)
    mark()
    tell()
  }

  function begin(words: string) {
    turn += 1
    search = words
    hits = []
    current = -1
    walker = null
    isScanning = false
    mark()
    const pattern = searchPattern(words)
    if (pattern) void scan(pattern)
    else onHits(null)
  }

  return {
    find(words: string, step: FindStep) {
      if (step === 'first' || words !== search) return begin(words)
      if (hits.length === 0) return
      show((current + (step === 'next' ? 1 : hits.length - 1)) % hits.length)
      tell()
    },
    /** More was drawn. */
    goOn() {
      const pattern = searchPattern(search)
      if (pattern && !isScanning) void scan(pattern)
    },
    /** Marks nothing any more. */
    stop: () => begin(''),
  }
}
