import { useTranslation } from 'react-i18next'
import { FileIcon } from '../attachments/FileIcon.tsx'
import { fileAddress } from '../attachments/fileAddress.ts'
import styles from './MilestoneFiles.module.css'
import type { MilestoneFileShown } from './milestones.ts'

export type MilestoneFilesProps = {
  files: readonly MilestoneFileShown[]
  /** The application's path with a slash at its end. */
  base: string
}

/** The files of a milestone, each a link that saves it; a name alone where the reader gets no bytes. */
export function MilestoneFiles({ files, base }: MilestoneFilesProps) {
  const { t } = useTranslation()
  if (files.length === 0) return null
  return (
    <ul className={styles.files} aria-label={t('milestones.attachmentIds')}>
      {files.map(({ id, name, downloadable }) => (
        <li key={id}>
          {downloadable ? (
            <a className={styles.file} href={fileAddress({ base, id })} download title={name}>
              <FileIcon name={name} size={15} />
              <bdi>{name}</bdi>
            </a>
          ) : (
            <span className={styles.file} title={name}>
              <FileIcon name={name} size={15} />
              <bdi>{name}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
