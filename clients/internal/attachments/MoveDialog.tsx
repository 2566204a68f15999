import { Radio } from '@mantine/core'
import { folderPath, foldersWithin, treeRows } from '@parvis/clients-shared/attachments/fileTree.ts'
import { seenLine } from '@parvis/clients-shared/records/SeenLine.tsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './FileDialog.module.css'
import { FileDialog } from './FileDialog.tsx'
import { originText, seenText } from './fileWords.ts'
import type { Place, RecordFiles } from './staffFiles.ts'
import { inherited, seenWhen } from './visibility.ts'

export type MoveDialogProps = {
  places: readonly Place[]
  files: RecordFiles
  onMove: (folderId: string | null) => void
  onClose: () => void
}

const top = 'top'

/** Where to: a folder cannot go into itself; says what inherits there before it is moved. */
export function MoveDialog({ places, files, onMove, onClose }: MoveDialogProps) {
  const { t } = useTranslation()
  const [target, setTarget] = useState<string | null>(null)
  const closed = new Set(
    places.flatMap(({ kind, id }) => (kind === 'folder' ? [...foldersWithin(files.folders, id)] : [])),
  )
  const rows = treeRows({ folders: files.folders, files: [] }).filter(({ id }) => !closed.has(id))
  const folderId = target === top ? null : target
  const decision = inherited(
    { folders: files.folders, attachmentsVisible: files.share?.attachmentsVisible ?? false },
    folderId,
  )
  const seen = seenWhen(decision.visible, files.share)
  const place = target && target !== top ? folderPath(files.folders, target).at(-1)?.name : t('attachments.top')
  return (
    <FileDialog
      title={t('attachments.moveTitle', { count: places.length })}
      onClose={onClose}
      confirm={{ label: t('attachments.moveConfirm'), disabled: target === null, onConfirm: () => onMove(folderId) }}
    >
      <Radio.Group
        aria-label={t('attachments.moveTitle', { count: places.length })}
        value={target}
        onChange={setTarget}
      >
        <ul className={styles.list}>
          <li>
            <Radio value={top} label={t('attachments.top')} data-autofocus />
          </li>
          {rows.map((row) => (
            <li key={row.id} style={{ paddingInlineStart: (row.depth + 1) * 20 }}>
              <Radio value={row.id} label={row.kind === 'folder' && <bdi>{row.folder.name}</bdi>} />
            </li>
          ))}
        </ul>
      </Radio.Group>
      {target && (
        <div {...seenLine(seen, { full: true, className: styles.consequence })}>
          <strong>{t('attachments.moveInherits', { place, seen: seenText(seen, t) })}</strong>
          <span>{originText(decision, files.record, t)}</span>
        </div>
      )}
    </FileDialog>
  )
}
