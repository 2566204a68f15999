import { useMediaQuery } from '@mantine/hooks'
import { Reference } from '@parvis/clients-shared/records/Reference.tsx'
import { type Seen, seenLine } from '@parvis/clients-shared/records/SeenLine.tsx'
import { IconLock } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Column, Table } from '../kit/Table.tsx'
import { useShortcuts } from '../kit/useShortcuts.ts'
import { takeOpened } from './lastList.ts'
import styles from './RecordTable.module.css'

/** What every row of every list of records has. */
export type RecordRow = {
  id: string
  reference: string
  title: string
  private: boolean
  seen: Seen
  /** What the line says, for those who do not see it: "Client can see it: Rima Haddad". */
  seenWords: string
}

export type RecordColumn<Row> = Column & {
  cell: (row: Row) => ReactNode
  /** Its place in the second line of a row on a phone; not there when left out. */
  brief?: number
}

export type RecordTableProps<Row extends RecordRow> = {
  label: string
  rows: Row[]
  columns: RecordColumn<Row>[]
  /** Address of a record: `/contracts/$id`. */
  to: string
  peeked?: string
  onPeek: (id: string | undefined, options?: { replace?: boolean }) => void
  /** True where the peek stands beside the list: a click on a row opens it. */
  peekBeside: boolean
}

function useRowKeys<Row extends RecordRow>({ rows, peeked, onPeek, peekBeside }: RecordTableProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null)
  // Who comes back from a record goes on at its row.
  useEffect(() => {
    const opened = takeOpened()
    if (opened) body.current?.querySelector<HTMLElement>(`[data-row="${opened}"]`)?.focus()
  }, [])
  function links(): HTMLElement[] {
    return [...(body.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  }
  function move(step: 1 | -1) {
    const all = links()
    const focused = all.indexOf(document.activeElement as HTMLElement)
    const present = focused >= 0 ? focused : rows.findIndex((row) => row.id === peeked)
    const target = all[Math.min(all.length - 1, Math.max(0, present + step))]
    target?.focus()
    if (peekBeside && peeked && target) onPeek(target.dataset.row, { replace: true })
  }
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    ' ': () => {
      const { row } = (document.activeElement as HTMLElement | null)?.dataset ?? {}
      if (row) onPeek(row)
    },
    Escape: () => onPeek(undefined),
  })
  return body
}

/**
 * Records as rows of 32 px with the green line at their start edge, on a phone as rows of two lines. `j` and `k` move,
 * Enter opens, Space peeks.
 */
export function RecordTable<Row extends RecordRow>(props: RecordTableProps<Row>) {
  const { label, rows, columns, to, peeked, onPeek, peekBeside } = props
  const { t } = useTranslation()
  const onPhone = useMediaQuery('(max-width: 639.98px)', false, { getInitialValueInEffect: false })
  const navigate = useNavigate()
  const body = useRowKeys(props)
  function onRowClick(event: React.MouseEvent, id: string) {
    if ((event.target as HTMLElement).closest('a, button') || window.getSelection()?.toString()) return
    if (peekBeside) onPeek(id === peeked ? undefined : id)
    else void navigate({ to, params: { id } })
  }
  return (
    <Table
      columns={[
        { key: 'reference', header: t('words.field.reference'), width: '112px', from: 'tablet' },
        { key: 'title', header: t('records.title') },
        ...columns,
      ]}
      stacked
      aria-label={label}
    >
      <tbody ref={body}>
        {rows.map((row) => (
          <tr
            key={row.id}
            data-selected={row.id === peeked || undefined}
            onClick={(event) => onRowClick(event, row.id)}
          >
            {!onPhone && (
              <td {...seenLine(row.seen)} title={row.seenWords || undefined} data-from="tablet">
                <Reference>{row.reference}</Reference>
              </td>
            )}
            <th scope="row" {...(onPhone && seenLine(row.seen))}>
              <span className={styles.title}>
                {row.private && <IconLock size={14} className={styles.lock} aria-label={t('records.private')} />}
                <Link to={to} params={{ id: row.id }} data-row={row.id} title={row.title}>
                  <span dir="auto">{row.title}</span>
                  {row.seenWords && <span className="p-visually-hidden">. {row.seenWords}</span>}
                </Link>
                {onPhone && (
                  <span className={styles.reference}>
                    <Reference>{row.reference}</Reference>
                  </span>
                )}
              </span>
              {onPhone && <Brief row={row} columns={columns} />}
            </th>
            {columns.map(({ key, cell, from }) => (
              <td key={key} data-from={from} data-column={key}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

type BriefProps<Row> = { row: Row; columns: RecordColumn<Row>[] }

/** The second line of a row on a phone: where it stands, whose turn it is, for whom. */
function Brief<Row>({ row, columns }: BriefProps<Row>) {
  const shown = columns.filter(({ brief }) => brief).sort((one, other) => one.brief! - other.brief!)
  return (
    <span className={styles.brief}>
      {shown.map(({ key, cell }) => (
        <span key={key} data-column={key}>
          {cell(row)}
        </span>
      ))}
    </span>
  )
}
