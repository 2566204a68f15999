import type { ReactNode } from 'react'
import styles from './ListTable.module.css'

export type ListColumn<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  from?: 'tablet' | 'desktop' | 'wide'
  width?: number
}

export type ListTableProps<Row extends { id: string }> = {
  label: string
  rows: Row[]
  columns: ListColumn<Row>[]
  selected?: string
  onOpen: (id: string) => void
}

/** Rows of people or companies; a click anywhere on a row does what its name does. */
export function ListTable<Row extends { id: string }>({ label, rows, columns, selected, onOpen }: ListTableProps<Row>) {
  return (
    <table className={styles.table} aria-label={label}>
      <colgroup>
        {columns.map(({ key, from, width }) => (
          <col key={key} data-from={from} style={width ? { inlineSize: `${width}%` } : undefined} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ key, header, from }) => (
            <th key={key} scope="col" data-from={from}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.id}
            data-selected={row.id === selected || undefined}
            onClick={(event) => {
              if (!(event.target as HTMLElement).closest('a, button') && !window.getSelection()?.toString())
                onOpen(row.id)
            }}
          >
            {columns.map(({ key, cell, from }) => (
              <td key={key} data-from={from}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
