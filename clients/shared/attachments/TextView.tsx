import { useEffect, useRef, useState } from 'react'
import { SkeletonRows } from '../kit/SkeletonRows.tsx'
import styles from './PreviewDialog.module.css'

/** A plain text. */
export function TextView({ address, onFail }: { address: string; onFail: () => void }) {
  const [text, setText] = useState<string | null>(null)
  const fail = useRef(onFail)
  fail.current = onFail
  useEffect(() => {
    const asked = new AbortController()
    fetch(address, { signal: asked.signal })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(`${answer.status}`))))
      .then(setText)
      .catch(() => !asked.signal.aborted && fail.current())
    return () => asked.abort()
  }, [address])
  if (text === null) return <SkeletonRows rows={10} widths={[70]} />
  return (
    <pre className={styles.sheet} dir="auto">
      {text}
    </pre>
  )
}
