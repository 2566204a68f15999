import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SkeletonRows } from '../kit/SkeletonRows.tsx'
import { drawWord, readWord } from './drawWord.ts'
import styles from './PreviewDialog.module.css'

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
  body { margin: 0; font-family: system-ui, sans-serif; }
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

/** Gives the frame the colour of paper, and lets Escape close the dialog from within. */
function adopt(frame: HTMLIFrameElement, sheet: Document): void {
  const paper = getComputedStyle(frame).getPropertyValue('--p-sheet')
  sheet.documentElement.style.setProperty('--sheet', paper)
  sheet.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') frame.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  })
}

type DocxViewProps = { address: string; name: string; onFail: () => void }

/** A .docx as pages; close to what Word shows, not the same. */
export function DocxView({ address, name, onFail }: DocxViewProps) {
  const { t } = useTranslation()
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null)
  const [drawn, setDrawn] = useState<'nothing' | 'beginning' | 'everything'>('nothing')
  const [isCut, setCut] = useState(false)
  const fail = useRef(onFail)
  fail.current = onFail
  useEffect(() => {
    const sheet = frame?.contentDocument
    if (!sheet) return
    adopt(frame, sheet)
    const asked = new AbortController()
    const { signal } = asked
    async function draw(into: Document) {
      const file = await readWord(address, signal)
      setCut(file.isCut)
      await drawWord(into, { file, signal, onFirst: () => setDrawn('beginning') })
      if (!signal.aborted) setDrawn('everything')
    }
    draw(sheet).catch(() => !signal.aborted && fail.current())
    return () => asked.abort()
  }, [frame, address])
  return (
    <>
      {drawn === 'nothing' && <SkeletonRows rows={10} widths={[70]} />}
      <div className={styles.word} hidden={drawn === 'nothing'} aria-busy={drawn !== 'everything'}>
        {isCut && <p className={styles.cut}>{t('preview.firstPart')}</p>}
        <iframe title={name} sandbox={allowed} srcDoc={sheets} onLoad={(event) => setFrame(event.currentTarget)} />
      </div>
    </>
  )
}
