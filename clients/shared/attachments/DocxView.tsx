import { renderAsync } from 'docx-preview'
import { useEffect, useRef, useState } from 'react'
import { SkeletonRows } from '../kit/SkeletonRows.tsx'
import styles from './PreviewDialog.module.css'

/** Nothing that would load or run something: pictures are written into the page, foreign parts are left out. */
const options = {
  className: 'docx',
  ignoreFonts: true,
  useBase64URL: true,
  renderAltChunks: false,
  renderComments: false,
  ignoreLastRenderedPageBreak: false,
}

/** A Word document may hold links of any kind: only those to pages and inside the document stay. */
function disarm(container: HTMLElement) {
  for (const link of container.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? ''
    if (!/^(https?:|mailto:|#)/i.test(address)) link.removeAttribute('href')
    else if (!address.startsWith('#')) {
      link.setAttribute('target', '_blank')
      link.setAttribute('rel', 'noopener noreferrer')
    }
  }
}

/** A .docx as pages; close to what Word shows, not the same. */
export function DocxView({ address, onFail }: { address: string; onFail: () => void }) {
  const container = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState(false)
  const fail = useRef(onFail)
  fail.current = onFail
  useEffect(() => {
    const asked = new AbortController()
    async function draw() {
      const answer = await fetch(address, { signal: asked.signal })
      if (!answer.ok) throw new Error(`${answer.status}`)
      const bytes = await answer.blob()
      const draft = document.createElement('div')
      await renderAsync(bytes, draft, undefined, options)
      disarm(draft)
      if (asked.signal.aborted) return
      container.current?.replaceChildren(...draft.childNodes)
      setDrawn(true)
    }
    draw().catch(() => !asked.signal.aborted && fail.current())
    return () => asked.abort()
  }, [address])
  return (
    <>
      {!drawn && <SkeletonRows rows={10} widths={[70]} />}
      <div ref={container} className={styles.docx} dir="ltr" />
    </>
  )
}
