import { useTranslation } from 'react-i18next'
import styles from './SkeletonRows.module.css'

/** Bars where rows will be, from 150 ms on: a quick answer shows none. `widths` are the columns', in per cent. */
export function SkeletonRows({ rows = 8, widths = [8, 30, 18, 14] }: { rows?: number; widths?: number[] }) {
  const { t } = useTranslation()
  return (
    <div className={styles.rows} role="status">
      <span className="p-visually-hidden">{t('loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.row} aria-hidden>
          {widths.map((width, column) => (
            <span key={column} className={styles.cell} style={{ inlineSize: `${width}%` }}>
              <span className={styles.bar} style={{ inlineSize: `${90 - ((row * 7 + column * 13) % 40)}%` }} />
            </span>
          ))}
        </div>
      ))}
    </div>
  )
}
