import { VersionList } from '@parvis/clients-shared/attachments/VersionList.tsx'
import { SkeletonRows } from '@parvis/clients-shared/kit/SkeletonRows.tsx'
import { useTranslation } from 'react-i18next'
import styles from './FileDialog.module.css'
import { FileDialog } from './FileDialog.tsx'
import { Readings } from './Readings.tsx'
import type { FilePast, StaffFile } from './staffFiles.ts'

export type VersionsDialogProps = {
  file: StaffFile
  /** Undefined while it is read. */
  past: FilePast | undefined
  onPreview: (version: number) => void
  onClose: () => void
}

/** Every version of a file with author and time, and who opened it. */
export function VersionsDialog({ file, past, onPreview, onClose }: VersionsDialogProps) {
  const { t } = useTranslation()
  return (
    <FileDialog title={t('files.versions')} subtitle={<bdi>{file.name}</bdi>} size={620} onClose={onClose}>
      {past ? (
        <>
          {file.recalledAt && <p>{t('files.recalledBecause', { reason: file.recallReason })}</p>}
          <VersionList
            base={import.meta.env.BASE_URL}
            fileId={file.id}
            versions={past.versions}
            downloadable={file.downloadable}
            onPreview={onPreview}
          />
          <h3 className={styles.section}>{t('attachments.whoOpened')}</h3>
          <Readings readings={past.readings} />
        </>
      ) : (
        <SkeletonRows rows={4} widths={[40, 20]} />
      )}
    </FileDialog>
  )
}
