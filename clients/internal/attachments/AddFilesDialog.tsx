import { Select, Switch } from '@mantine/core'
import { FileIcon } from '@parvis/clients-shared/attachments/FileIcon.tsx'
import { fileFault } from '@parvis/clients-shared/attachments/fileKinds.ts'
import { folderPath } from '@parvis/clients-shared/attachments/fileTree.ts'
import { formatBytes } from '@parvis/clients-shared/attachments/formatBytes.ts'
import type { ChosenFile } from '@parvis/clients-shared/attachments/readDropped.ts'
import { useUploadLimit } from '@parvis/clients-shared/attachments/uploadLimit.ts'
import { findOptions } from '@parvis/clients-shared/kit/findOptions.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { seenLine } from '@parvis/clients-shared/records/SeenLine.tsx'
import { compareNames } from '@parvis/schema/texts/compareNames.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { seenWords } from '../records/seenWords.ts'
import type { ShareSubject } from '../records/shareSubject.ts'
import styles from './FileDialog.module.css'
import { FileDialog } from './FileDialog.tsx'
import { originText } from './fileWords.ts'
import type { RecordFiles } from './staffFiles.ts'
import type { AddedFiles } from './useFileUploads.ts'
import { inherited, seenWhen } from './visibility.ts'

export type AddFilesDialogProps = {
  toAdd: readonly ChosenFile[]
  folderId: string | null
  files: RecordFiles
  subject: ShareSubject
  onAdd: (added: AddedFiles) => void
  onClose: () => void
}

const top = 'top'

/** Before anything is sent: what is added where, what is refused, and whether the client will see it (R17b). */
export function AddFilesDialog({ toAdd, folderId: given, files, subject, onAdd, onClose }: AddFilesDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const maxBytes = useUploadLimit()
  const [folderId, setFolderId] = useState(given)
  const [own, setOwn] = useState<boolean | null>(null)
  const decision = inherited(
    { folders: files.folders, attachmentsVisible: files.share?.attachmentsVisible ?? false },
    folderId,
  )
  const visible = own ?? decision.visible
  const seen = seenWhen(visible, files.share)
  const sendable = toAdd.filter(({ file }) => !fileFault(file, maxBytes))
  const limit = formatBytes(language, maxBytes)
  const folders = files.folders
    .map(({ id }) => ({
      value: id,
      label: folderPath(files.folders, id)
        .map(({ name }) => name)
        .join(' / '),
    }))
    .sort((one, other) => compareNames(one.label, other.label))
  return (
    <FileDialog
      title={t('attachments.add.title', { count: sendable.length || toAdd.length })}
      onClose={onClose}
      confirm={{
        label: t('attachments.add.confirm', { count: sendable.length }),
        disabled: sendable.length === 0,
        onConfirm() {
          onAdd({ files: sendable, folderId, portalVisible: own ?? undefined })
          onClose()
        },
      }}
    >
      <ul className={styles.list}>
        {toAdd.map(({ file, folders: names }) => {
          const fault = fileFault(file, maxBytes)
          return (
            <li key={`${names.join('/')}/${file.name}`}>
              <FileIcon name={file.name} />
              <span className={styles.grow}>
                <bdi>{file.name}</bdi>
                {names.length > 0 && <span className={styles.about}> {names.join(' / ')}</span>}
              </span>
              {fault ? (
                <span className={styles.fault}>{t(`uploads.problem.${fault}`, { limit })}</span>
              ) : (
                <bdi className={styles.about}>{formatBytes(language, file.size)}</bdi>
              )}
            </li>
          )
        })}
      </ul>
      {folders.length > 0 && (
        <Select
          data-autofocus
          label={t('attachments.add.into')}
          data={[{ value: top, label: t('attachments.top') }, ...folders]}
          value={folderId ?? top}
          allowDeselect={false}
          searchable={folders.length > 8}
          filter={findOptions}
          onChange={(value) => setFolderId(value === top ? null : value)}
        />
      )}
      <div {...seenLine(seen, { full: true, className: styles.consequence })} aria-live="polite">
        <strong>{t(`attachments.add.${seen}`, { count: sendable.length })}</strong>
        <span>
          {own === null ? originText(decision, files.record, t) : t('attachments.add.ownSwitch')}
          {seen === 'visible' && `. ${seenWords(subject, { t, language })}`}
        </span>
      </div>
      <Switch
        data-autofocus
        label={t('attachments.add.switch')}
        description={t('attachments.add.switchHelp')}
        checked={visible}
        onChange={({ currentTarget: { checked } }) => setOwn(checked === decision.visible ? null : checked)}
      />
      <p className={styles.help}>{t('files.rules', { limit })}</p>
    </FileDialog>
  )
}
