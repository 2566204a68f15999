import styles from './FirmMark.module.css'

/** The first letters of a name's first and last word: "KD". */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '').join('')
}

/** The firm's mark: its letters on ink. */
export function FirmMark({ name, size = 28 }: { name: string; size?: number }) {
  return (
    <span className={styles.mark} style={{ inlineSize: size, blockSize: size, fontSize: size * 0.42 }} aria-hidden>
      {initials(name)}
    </span>
  )
}
