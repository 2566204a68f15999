import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FileIcon } from '../attachments/FileIcon.tsx'
import { formatBytes } from '../attachments/formatBytes.ts'
import { useLanguage } from '../language/useLanguage.ts'
import styles from './FileViewer.module.css'
import type { Reading } from './useReading.ts'

export type FileNameProps = Pick<Reading, 'file' | 'shown' | 'versions'> & { onVersion: (version: number) => void }

/** What is read: name, version, size. An older version is chosen here. */
export function FileName({ file, shown, versions, onVersion }: FileNameProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <div className={styles.name}>
      <Modal.Title className={styles.title}>
        {file && <FileIcon name={file.name} />}
        <bdi title={file?.name}>{file?.name ?? t('viewer.file')}</bdi>
      </Modal.Title>
      {shown && (
        <div className={styles.about}>
          {versions.length > 1 ? (
            <Versions versions={versions} version={shown.version} onVersion={onVersion} />
          ) : (
            <span className={styles.version}>{t('files.versionNumber', { version: shown.version })}</span>
          )}
          {shown.size !== null && <bdi className={styles.size}>{formatBytes(language, shown.size)}</bdi>}
        </div>
      )}
    </div>
  )
}

type VersionsProps = Pick<FileNameProps, 'versions' | 'onVersion'> & { version: number }

function Versions({ versions, version, onVersion }: VersionsProps) {
  const { t } = useTranslation()
  return (
    <select
      className={styles.choice}
      aria-label={t('viewer.version')}
      value={version}
      onChange={({ currentTarget }) => onVersion(Number(currentTarget.value))}
    >
      {versions.map((each) => (
        <option key={each.version} value={each.version}>
          {t('files.versionNumber', { version: each.version })}
        </option>
      ))}
    </select>
  )
}
