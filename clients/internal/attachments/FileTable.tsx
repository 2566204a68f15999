import { Checkbox } from '@mantine/core'
import { authorName } from '@parvis/clients-shared/attachments/authorName.ts'
import { FileIcon } from '@parvis/clients-shared/attachments/FileIcon.tsx'
import { baseName, extensionOf } from '@parvis/clients-shared/attachments/fileKinds.ts'
import type { TreeRow } from '@parvis/clients-shared/attachments/fileTree.ts'
import { DateText } from '@parvis/clients-shared/language/DateText.tsx'
import { seenLine } from '@parvis/clients-shared/records/SeenLine.tsx'
import { IconChevronDown, IconChevronRight, IconFolder, IconFolderOpen } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Column, Table } from '../kit/Table.tsx'
import styles from './FileTable.module.css'
import { originText, seenText } from './fileWords.ts'
import type { Place, RecordFiles, StaffFile, StaffFolder } from './staffFiles.ts'
import { useTreeKeys } from './useTreeKeys.ts'
import { type Decision, decisionOf, inherited, seenWhen } from './visibility.ts'

export type StaffRow = TreeRow<StaffFile, StaffFolder>

export type FileTableProps = {
  files: RecordFiles
  rows: readonly StaffRow[]
  /** Who sees what is shown, for the hover: "Client can see it: Rima Haddad and Karim Aoun". */
  readers: string
  selected: ReadonlySet<string>
  onSelect: (keys: ReadonlySet<string>) => void
  onToggle: (folderId: string) => void
  onOpen: (file: StaffFile) => void
  onRename: (place: Place) => void
  menu: (row: StaffRow) => ReactNode
}

/** How a row is called in a selection. */
export const keyOfRow = ({ kind, id }: StaffRow) => `${kind}:${id}`

/** What decides over a row, and in a folder over what is put into it. */
export function decisionOfRow(files: RecordFiles, row: StaffRow): Decision {
  const input = { ...files, attachmentsVisible: files.share?.attachmentsVisible ?? false }
  if (row.kind === 'file') return decisionOf(input, row.file)
  const { portalVisible, parentId } = row.folder
  return portalVisible !== null ? { visible: portalVisible, origin: 'OWN' } : inherited(input, parentId)
}

/** Folders and files as a tree with the green line: arrows move, Space selects, Enter opens, F2 renames. */
export function FileTable(props: FileTableProps) {
  const { rows, selected, onSelect } = props
  const { t } = useTranslation()
  const keys = useTreeKeys(props)
  const all = rows.length > 0 && rows.every((row) => selected.has(keyOfRow(row)))
  const columns: Column[] = [
    {
      key: 'name',
      header: (
        <span className={styles.nameLine}>
          <Checkbox
            size="xs"
            className={styles.check}
            aria-label={t('attachments.selectAll')}
            checked={all}
            indeterminate={!all && selected.size > 0}
            onChange={() => onSelect(all ? new Set() : new Set(rows.map(keyOfRow)))}
          />
          {t('attachments.name')}
        </span>
      ),
    },
    { key: 'seen', header: t('attachments.portal'), from: 'tablet', width: '168px' },
    { key: 'origin', header: t('attachments.because'), from: 'desktop', width: '210px' },
    { key: 'version', header: t('files.version'), from: 'tablet', width: '64px' },
    { key: 'author', header: t('attachments.by'), from: 'wide', width: '136px' },
    { key: 'date', header: t('attachments.date'), from: 'desktop', width: 'var(--table-date)' },
    { key: 'menu', header: t('records.actions'), headerHidden: true, width: '44px' },
  ]
  return (
    <Table
      columns={columns}
      stacked
      role="treegrid"
      aria-label={t('attachments.list')}
      aria-multiselectable
      data-selecting={selected.size > 0 || undefined}
      {...keys}
    >
      <tbody>
        {rows.map((row, index) => (
          <Row key={keyOfRow(row)} row={row} isFirst={index === 0} {...props} />
        ))}
      </tbody>
    </Table>
  )
}

type RowProps = FileTableProps & { row: StaffRow; isFirst: boolean }

function Row({ row, isFirst, files, readers, selected, onSelect, onToggle, onOpen, menu }: RowProps) {
  const { t } = useTranslation()
  const key = keyOfRow(row)
  const file = row.kind === 'file' ? row.file : null
  const recalled = file?.recalledAt
  const decision = decisionOfRow(files, row)
  const seen = seenWhen(decision.visible, files.share)
  const words = recalled ? t('files.recalled') : seenText(seen, t)
  const because = recalled ? (file.recallReason ?? '') : originText(decision, files.record, t)
  const hover = seen === 'visible' && readers ? `${readers}; ${because}` : `${words}; ${because}`
  const name = file ? file.name : (row as Extract<StaffRow, { kind: 'folder' }>).folder.name
  const checked = selected.has(key)
  return (
    <tr
      tabIndex={isFirst ? 0 : -1}
      data-key={key}
      data-file={file?.id}
      aria-level={row.depth + 1}
      aria-expanded={row.kind === 'folder' ? row.open : undefined}
      aria-selected={checked}
      data-recalled={recalled ? true : undefined}
    >
      <th scope="row" {...seenLine(seen)} title={hover}>
        <span className={styles.nameLine} style={{ paddingInlineStart: row.depth * 20 }}>
          <Checkbox
            size="xs"
            className={styles.check}
            tabIndex={-1}
            aria-label={t('attachments.select', { name })}
            checked={checked}
            onChange={() => {
              const next = new Set(selected)
              if (!next.delete(key)) next.add(key)
              onSelect(next)
            }}
          />
          {row.kind === 'folder' ? (
            <button type="button" tabIndex={-1} className={styles.open} onClick={() => onToggle(row.id)}>
              {row.open ? (
                <IconChevronDown size={14} aria-hidden />
              ) : (
                <IconChevronRight size={14} aria-hidden data-directional />
              )}
              {row.open ? (
                <IconFolderOpen size={18} stroke={1.5} aria-hidden />
              ) : (
                <IconFolder size={18} stroke={1.5} aria-hidden />
              )}
              <span dir="auto">{name}</span>
              <span className={styles.count}>{row.count}</span>
            </button>
          ) : (
            <button
              type="button"
              tabIndex={-1}
              className={styles.open}
              onClick={() => onOpen(row.file)}
              disabled={Boolean(recalled)}
            >
              {row.depth > 0 && <span className={styles.twig} />}
              <FileIcon name={name} />
              <span dir="auto">{baseName(name)}</span>
              <span className="p-visually-hidden">.{extensionOf(name)}</span>
              {row.path.length > 0 && row.depth === 0 && (
                <span className={styles.path}>{row.path.map((folder) => folder.name).join(' / ')}</span>
              )}
            </button>
          )}
          <span className={styles.narrow} data-seen={seen}>
            {words}
          </span>
          <span className="p-visually-hidden">. {hover}</span>
        </span>
      </th>
      <td data-column="seen" data-from="tablet" data-seen={seen}>
        {words}
      </td>
      <td data-from="desktop" title={because}>
        <bdi>{because}</bdi>
      </td>
      <td data-from="tablet">{file && `v${file.version}`}</td>
      <td data-from="wide">{file && <bdi>{authorName(file.uploadedBy, t)}</bdi>}</td>
      <td data-from="desktop">{file && <DateText value={file.uploadedAt} />}</td>
      <td data-column="menu">{menu(row)}</td>
    </tr>
  )
}
