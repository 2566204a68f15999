import type { ReactNode } from 'react'
import { type Column, Table } from '../kit/Table.tsx'

export type ListColumn<Row> = Column & { cell: (row: Row) => ReactNode }

export type ListTableProps<Row extends { id: string }> = {
  label: string
  rows: Row[]
  columns: readonly ListColumn<Row>[]
  selected?: string
  onOpen: (id: string) => void
}

/** Rows of people or companies; a click anywhere on a row does what its name does. */
export function ListTable<Row extends { id: string }>({ label, rows, columns, selected, onOpen }: ListTableProps<Row>) {
  return (
    <Table columns={columns} aria-label={label}>
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
    </Table>
  )
}
