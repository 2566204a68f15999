import './pdfLayers.css'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { openPdf } from './openPdf.ts'
import styles from './Sheets.module.css'
import type { SheetProps } from './sheet.ts'

/** A PDF page by page, with its text over it. */
export function PdfView({ address, name, onReady, onState, onFail }: SheetProps) {
  const { t } = useTranslation()
  const container = useRef<HTMLDivElement>(null)
  const open = useEffectEvent((signal: AbortSignal) =>
    openPdf({
      container: container.current!,
      address,
      nameOfPage: (number, count) => t('viewer.pageOf', { number, count }),
      onReady,
      onState,
      onFail,
      signal,
    }),
  )
  useEffect(() => {
    const opened = new AbortController()
    open(opened.signal)
    return () => opened.abort()
  }, [])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <div ref={container} className={styles.pdf} role="document" aria-label={name} tabIndex={0} data-sheet>
      <div className={`pdfViewer ${styles.pdfPages}`} />
    </div>
  )
}
