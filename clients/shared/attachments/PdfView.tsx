import 'react-pdf/dist/Page/TextLayer.css'
import 'react-pdf/dist/Page/AnnotationLayer.css'
import { useElementSize, useIntersection } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Document, Page, pdfjs } from 'react-pdf'
import { SkeletonRows } from '../kit/SkeletonRows.tsx'
import styles from './PreviewDialog.module.css'

pdfjs.GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).href

/*
 * Both Document and Page want `suspense={false}`: with Suspense they throw a damaged or missing file past `onLoadError`,
 * and the page around the dialog is gone.
 */

/** One question for the whole file: each would count as one more opening. Nothing in a PDF is run, nor told to the console. */
const options = { disableRange: true, disableAutoFetch: false, isEvalSupported: false, enableXfa: false, verbosity: 0 }
const widestPx = 900
/** Height of a page that was not drawn yet: A4. */
const ratio = Math.SQRT2

const reading = <SkeletonRows rows={10} widths={[70]} />

/** A PDF page by page; pages are drawn when they come near. */
export function PdfView({ address, onFail }: { address: string; onFail: () => void }) {
  const { ref, width } = useElementSize()
  const [count, setCount] = useState(0)
  const pageWidth = Math.min(widestPx, Math.max(0, width))
  return (
    <div ref={ref} className={styles.pages}>
      <Document
        file={address}
        options={options}
        externalLinkTarget="_blank"
        externalLinkRel="noopener noreferrer"
        suspense={false}
        loading={reading}
        error={reading}
        onLoadError={onFail}
        onLoadSuccess={({ numPages }) => setCount(numPages)}
      >
        {pageWidth > 0 &&
          Array.from({ length: count }, (_, index) => (
            <PdfPage key={index} number={index + 1} count={count} width={pageWidth} />
          ))}
      </Document>
    </div>
  )
}

function PdfPage({ number, count, width }: { number: number; count: number; width: number }) {
  const { t } = useTranslation()
  const { ref, entry } = useIntersection({ rootMargin: '800px' })
  const [height, setHeight] = useState(width * ratio)
  const [near, setNear] = useState(number <= 2)
  if (entry?.isIntersecting && !near) setNear(true)
  return (
    <div ref={ref}>
      <div className={styles.pdfPage} style={{ inlineSize: width, minBlockSize: near ? undefined : height }}>
        {near && (
          <Page
            pageNumber={number}
            width={width}
            suspense={false}
            loading={<div style={{ blockSize: height }} />}
            error={<p className={styles.pageNumber}>{t('preview.failed')}</p>}
            onLoadSuccess={(page) => setHeight((width / page.originalWidth) * page.originalHeight)}
          />
        )}
      </div>
      <p className={styles.pageNumber}>{t('preview.page', { number, count })}</p>
    </div>
  )
}
