import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FileIcon } from '../attachments/FileIcon.tsx'
import styles from './MilestoneFiles.module.css'
import type { MilestoneFileShown } from './milestones.ts'

const PreviewDialog = lazy(() =>
  import('../attachments/PreviewDialog.tsx').then((each) => ({ default: each.PreviewDialog })),
)

export type MilestoneFilesProps = {
  files: readonly MilestoneFileShown[]
  /** The application's path with a slash at its end. */
  base: string
}

/** The files of a milestone, each opened in the page; a name alone where the reader gets no bytes. */
export function MilestoneFiles({ files, base }: MilestoneFilesProps) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState<MilestoneFileShown>()
  if (files.length === 0) return null
  return (
    <>
      <ul className={styles.files} aria-label={t('milestones.attachmentIds')}>
        {files.map((file) => (
          <li key={file.id}>
            {file.downloadable ? (
              <button type="button" className={styles.file} title={file.name} onClick={() => setOpened(file)}>
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
      <Suspense>{opened && <PreviewDialog base={base} file={opened} onClose={() => setOpened(undefined)} />}</Suspense>
    </>
  )
}
