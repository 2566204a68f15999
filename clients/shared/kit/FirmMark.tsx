import styles from './FirmMark.module.css'

/** The first letters of a name's first and last word: "KD". */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '').join('')
}

type MarkedFirm = { name: string; logo?: { url: string; width: number; height: number } | null }

/** The firm's mark beside its name: its logo, up to three times as wide as high, else its letters on its colour. */
export function FirmMark({ firm, size = 28 }: { firm: MarkedFirm; size?: number }) {
  if (firm.logo) {
    const { url, width, height } = firm.logo
    const shrunk = Math.min(size / height, (size * 3) / width)
    return <img className={styles.logo} src={url} width={width * shrunk} height={height * shrunk} alt="" />
  }
  return (
    <span className={styles.mark} style={{ inlineSize: size, blockSize: size, fontSize: size * 0.42 }} aria-hidden>
      {initials(firm.name)}
    </span>
  )
}
