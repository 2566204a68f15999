import type { ReactNode } from 'react'
import styles from './SeenLine.module.css'

/** Who outside the legal team can open a thing now: its parties, only its actors, nobody yet, nobody (V11). */
export type Seen = 'visible' | 'actors' | 'stored' | 'hidden'

/** Attributes that draw the line at the start edge of any element; `full` lets it take the whole height. */
export function seenLine(seen: Seen, { full = false, className = '' } = {}) {
  return { className: `${styles.line} ${className}`, 'data-seen': seen, 'data-full': full || undefined }
}

export type SeenLineProps = { seen: Seen; words: string; className?: string; full?: boolean; children: ReactNode }

/** A block with the line at its start edge. `words` say the same to those who do not see it. */
export function SeenLine({ seen, words, className, full = true, children }: SeenLineProps) {
  return (
    <div {...seenLine(seen, { full, className })} title={words || undefined}>
      {children}
    </div>
  )
}

/** One entry of the key in a list's footer. */
export function SeenKey({ seen, children }: { seen: Seen; children: ReactNode }) {
  return (
    <span className={styles.key}>
      <span {...seenLine(seen, { full: true, className: styles.swatch })} aria-hidden />
      {children}
    </span>
  )
}
