import { useTranslation } from 'react-i18next'
import { FileIcon } from '../attachments/FileIcon.tsx'
import styles from './MilestoneFiles.module.css'
import type { MilestoneFileShown } from './milestones.ts'

export type MilestoneFilesProps = {
  files: readonly MilestoneFileShown[]
  onPreview: (file: MilestoneFileShown) => void
}

/** The files of a milestone, each opened in the page; a name alone where the reader gets no bytes. */
export function MilestoneFiles({ files, onPreview }: MilestoneFilesProps) {
  const { t } = useTranslation()
  if (files.length === 0) return null
  return (
    <ul className={styles.files} aria-label={t('milestones.attachmentIds')}>
      {files.map((file) => (
        <li key={file.id}>
          {file.downloadable ? (
            <button
              type="button"
              className={styles.file}
              title={file.name}
              onClick={() => onPreview(file)}
              data-file={file.id}
            >
              <FileIcon name={file.name} size={15} />
              <bdi>{file.name}</bdi>
            </button>
          ) : (
            <span className={styles.file} title={file.name}>
              <FileIcon name={file.name} size={15} />
              <bdi>{file.name}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
