import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { drawWord, readWord } from '../attachments/drawWord.ts'
import { SkeletonRows } from '../kit/SkeletonRows.tsx'
import { findInDocument } from './findInDocument.ts'
import styles from './Sheets.module.css'
import type { SheetProps } from './sheet.ts'
import { zoomedSheet } from './zoomedSheet.ts'

/*
 * A Word file's styles are written by whoever made it. Its sheets stand in a frame that runs no script and loads nothing,
 * so that neither its styles nor its pictures and links reach the page around or anybody else. What scrolls must be
 * reachable by keyboard, so the sheets take the focus.
 */
const sheets = `<!doctype html><html dir="ltr"><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta http-equiv="x-dns-prefetch-control" content="off">
<style>
  :root { color-scheme: light dark; }
  html { touch-action: pan-x pan-y; }
  body { margin: 0; font-family: system-ui, sans-serif; }
  ::highlight(hit) { background: var(--hit); color: #1c1a17; }
  ::highlight(present-hit) { background: var(--present-hit); color: #1c1a17; }
  .docx-wrapper { background: none !important; padding: 16px !important; }
  .docx-wrapper > section.docx {
    inline-size: 595pt; padding: 72pt; max-inline-size: 100%; margin-block-end: 16px !important; background: var(--sheet) !important;
    box-shadow: none !important; overflow-x: auto !important;
  }
  @media (max-width: 700px) {
    .docx-wrapper { padding: 8px !important; }
    .docx-wrapper > section.docx { padding-inline: 16px !important; }
  }
</style></head><body tabindex="0"></body></html>`

/** Links open in a window of their own, which is a page like any other. */
const allowed = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox'

const colours = { '--sheet': '--p-sheet', '--hit': '--ochre-1', '--present-hit': '--ochre-4' }
const around = 32

/** Gives the frame the colours of paper and of hits; keys pressed in it are those of the page around. */
function adopt(frame: HTMLIFrameElement, sheet: Document): void {
  const ours = getComputedStyle(frame)
  for (const [name, token] of Object.entries(colours)) {
    sheet.documentElement.style.setProperty(name, ours.getPropertyValue(token))
  }
  sheet.addEventListener('keydown', (event) => {
    const isOurs = !frame.dispatchEvent(new KeyboardEvent('keydown', event))
    if (isOurs) event.preventDefault()
  })
}

/** How large a sheet is that nothing has made smaller. */
function sizeOfSheet(sheet: Document): { width: number; height: number } {
  const first = sheet.querySelector<HTMLElement>('section.docx')
  const points = (length: string | undefined, usual: number) => (Number.parseFloat(length ?? '') || usual) * (96 / 72)
  return {
    width: points(first?.style.width, 595) + around,
    height: points(first?.style.minHeight, 842) + around,
  }
}

/** A .docx as pages; close to what Word shows, not the same. */
export function WordView({ address, name, onReady, onState, onFail }: SheetProps) {
  const { t } = useTranslation()
  const frame = useRef<HTMLIFrameElement>(null)
  const [isLoaded, setLoaded] = useState(false)
  const [drawn, setDrawn] = useState<'nothing' | 'beginning' | 'everything'>('nothing')
  const [isCut, setCut] = useState(false)

  const draw = useEffectEvent(async (sheet: Document, signal: AbortSignal) => {
    const file = await readWord(address, signal)
    setCut(file.isCut)
    const finder = findInDocument({
      root: sheet.body,
      scroller: sheet.scrollingElement as HTMLElement,
      onHits: (hits) => onState({ hits }),
    })
    signal.addEventListener('abort', finder.stop)
    const onFirst = () => {
      setDrawn('beginning')
      // Its place has a size from here on.
      setTimeout(() => !signal.aborted && onReady({ ...zoomed(sheet, signal), find: finder.find }))
    }
    await drawWord(sheet, { file, signal, onFirst })
    if (signal.aborted) return
    setDrawn('everything')
    finder.goOn()
  })
  const zoomed = useEffectEvent((sheet: Document, signal: AbortSignal) =>
    zoomedSheet({
      scroller: sheet.scrollingElement as HTMLElement,
      sheet: sheet.body,
      ground: sheet,
      natural: () => sizeOfSheet(sheet),
      first: 'whole',
      onScale: (scale) => onState({ scale }),
      signal,
    }),
  )
  const fail = useEffectEvent(onFail)
  useEffect(() => {
    const sheet = isLoaded ? frame.current?.contentDocument : null
    if (!sheet) return
    adopt(frame.current!, sheet)
    const opened = new AbortController()
    draw(sheet, opened.signal).catch(() => !opened.signal.aborted && fail())
    return () => opened.abort()
  }, [isLoaded])
  return (
    <>
      {drawn === 'nothing' && <SkeletonRows rows={10} widths={[70]} />}
      <div className={styles.word} hidden={drawn === 'nothing'} aria-busy={drawn !== 'everything'}>
        {isCut && <p className={styles.cut}>{t('viewer.firstPart')}</p>}
        <iframe
          ref={frame}
          title={name}
          sandbox={allowed}
          srcDoc={sheets}
          onLoad={() => setLoaded(true)}
          data-sheet={drawn === 'nothing' ? undefined : true}
        />
      </div>
    </>
  )
}
