import { AddFilesButton } from '@parvis/clients-shared/attachments/AddFilesButton.tsx'
import { FileIcon } from '@parvis/clients-shared/attachments/FileIcon.tsx'
import { fileFault } from '@parvis/clients-shared/attachments/fileKinds.ts'
import { formatBytes } from '@parvis/clients-shared/attachments/formatBytes.ts'
import type { ChosenFile } from '@parvis/clients-shared/attachments/readDropped.ts'
import { useUploadLimit } from '@parvis/clients-shared/attachments/uploadLimit.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { seenLine } from '@parvis/clients-shared/records/SeenLine.tsx'
import { IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './FileDialog.module.css'
import { FileDialog } from './FileDialog.tsx'
import type { RecordFiles, StaffFile } from './staffFiles.ts'
import { decisionOf, seenWhen } from './visibility.ts'

export type NewVersionDialogProps = {
  file: StaffFile
  files: RecordFiles
  onAdd: (file: ChosenFile) => void
  onClose: () => void
}

/** A new version of a file: the old ones are kept, and who sees the file sees it at once. */
export function NewVersionDialog({ file, files, onAdd, onClose }: NewVersionDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const maxBytes = useUploadLimit()
  const [chosen, setChosen] = useState<ChosenFile | null>(null)
  const fault = chosen && fileFault(chosen.file, maxBytes)
  const limit = formatBytes(language, maxBytes)
  const decision = decisionOf({ ...files, attachmentsVisible: files.share?.attachmentsVisible ?? false }, file)
  const seen = seenWhen(decision.visible, files.share)
  return (
    <FileDialog
      title={t('attachments.newVersion')}
      subtitle={<bdi>{file.name}</bdi>}
      error={fault && t(`uploads.problem.${fault}`, { limit })}
      onClose={onClose}
      confirm={{
        label: t('attachments.addVersion', { version: file.version + 1 }),
        disabled: !chosen || Boolean(fault),
        onConfirm() {
          onAdd(chosen!)
          onClose()
        },
      }}
    >
      {chosen && (
        <ul className={styles.list}>
          <li>
            <FileIcon name={chosen.file.name} />
            <bdi className={styles.grow}>{chosen.file.name}</bdi>
            <bdi className={styles.about}>{formatBytes(language, chosen.file.size)}</bdi>
          </li>
        </ul>
      )}
      <div>
        <AddFilesButton
          data-autofocus
          multiple={false}
          leftSection={<IconUpload size={15} />}
          onChoose={([first]) => setChosen(first ?? null)}
        >
          {t(chosen ? 'attachments.chooseOther' : 'attachments.chooseFile')}
        </AddFilesButton>
      </div>
      <div {...seenLine(seen, { full: true, className: styles.consequence })}>
        <strong>{t(`attachments.versionSeen.${seen}`)}</strong>
        <span>{t('attachments.versionKept')}</span>
      </div>
      <p className={styles.help}>{t('files.rules', { limit })}</p>
    </FileDialog>
  )
}
