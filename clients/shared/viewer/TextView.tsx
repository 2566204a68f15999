import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { SkeletonRows } from '../kit/SkeletonRows.tsx'
import { findInDocument } from './findInDocument.ts'
import styles from './Sheets.module.css'
import type { SheetProps } from './sheet.ts'
import { zoomedSheet } from './zoomedSheet.ts'

const widest = 852

/** A plain text. */
export function TextView({ address, name, onReady, onState, onFail }: SheetProps) {
  const [text, setText] = useState<string | null>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLPreElement>(null)
  const fail = useEffectEvent(onFail)
  useEffect(() => {
    const asked = new AbortController()
    fetch(address, { signal: asked.signal })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(`${answer.status}`))))
      .then(setText)
      .catch(() => !asked.signal.aborted && fail())
    return () => asked.abort()
  }, [address])

  const equip = useEffectEvent((signal: AbortSignal) => {
    const place = { scroller: scroller.current!, sheet: sheet.current! }
    const finder = findInDocument({ ...place, root: place.sheet, onHits: (hits) => onState({ hits }) })
    signal.addEventListener('abort', finder.stop)
    const zoomed = zoomedSheet({
      ...place,
      ground: place.scroller,
      natural: () => ({ width: Math.min(widest, place.scroller.clientWidth), height: place.scroller.clientHeight }),
      first: 'whole',
      onScale: (scale) => onState({ scale }),
      signal,
    })
    onReady({ ...zoomed, find: finder.find })
  })
  useEffect(() => {
    if (text === null) return
    const opened = new AbortController()
    equip(opened.signal)
    return () => opened.abort()
  }, [text])
  if (text === null) return <SkeletonRows rows={10} widths={[70]} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <div ref={scroller} className={styles.scroller} role="document" aria-label={name} tabIndex={0} data-sheet>
      <pre ref={sheet} className={styles.sheet} dir="auto">
        {text}
      </pre>
    </div>
  )
}
