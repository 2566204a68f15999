import type { ComponentProps, ReactNode } from 'react'
import styles from './Table.module.css'

export type Column = {
  key: string
  header: ReactNode
  /** For narrow columns: the header is only read out. */
  headerHidden?: boolean
  /** With how much room for the table it is shown; always when left out. */
  from?: 'tablet' | 'desktop' | 'wide' | 'widest'
  /** Its width in CSS; those without one share what is left. */
  width?: string
  /** How the rows are sorted by it; left out where they cannot be. */
  sorted?: 'ascending' | 'descending' | 'none'
}

export type TableProps = ComponentProps<'table'> & {
  columns: readonly Column[]
  /** True where a row has two lines on a phone, and says by itself what the columns do. */
  stacked?: boolean
  /** The rows: a `<tbody>`. */
  children: ReactNode
}

/** How every list of the application is drawn: one head that stays, rows of one height, columns that come with room. */
export function Table({ columns, stacked, children, ...table }: TableProps) {
  return (
    <div className={styles.room}>
      <table {...table} className={styles.table} data-stacked={stacked || undefined}>
        <colgroup>
          {columns.map(({ key, from, width }) => (
            <col key={key} data-from={from} style={{ inlineSize: width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ key, header, headerHidden, from, sorted }) => (
              <th key={key} scope="col" data-from={from} data-column={key} aria-sort={sorted}>
                {headerHidden ? <span className="p-visually-hidden">{header}</span> : header}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  )
}
