import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatMoment } from '../language/formatDate.ts'
import { useLanguage } from '../language/useLanguage.ts'
import { authorName } from './authorName.ts'
import { download, fileAddress } from './fileAddress.ts'
import type { VersionShown } from './files.ts'
import { formatBytes } from './formatBytes.ts'
import styles from './VersionList.module.css'

export type VersionListProps = {
  base: string
  fileId: string
  versions: readonly VersionShown[]
  /** False when the reader gets no bytes now. */
  downloadable: boolean
  onPreview?: (version: number) => void
}

/** Every kept version of a file with author and time, newest first. */
export function VersionList({ base, fileId, versions, downloadable, onPreview }: VersionListProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ol className={styles.versions}>
      {versions.map(({ version, size, uploadedBy, uploadedAt }) => (
        <li key={version}>
          <span className={styles.text}>
            <strong>{t('files.versionNumber', { version })}</strong>
            <span>
              <bdi>{authorName(uploadedBy, t)}</bdi>
              {t('files.separator')}
              <time dateTime={uploadedAt}>{formatMoment(language, uploadedAt)}</time>
              {size !== null && (
                <>
                  {t('files.separator')}
                  <bdi>{formatBytes(language, size)}</bdi>
                </>
              )}
            </span>
          </span>
          {downloadable && onPreview && (
            <Button
              variant="subtle"
              onClick={() => onPreview(version)}
              aria-label={t('files.previewVersion', { version })}
            >
              {t('files.preview')}
            </Button>
          )}
          {downloadable && (
            <Button
              variant="default"
              onClick={() => download(fileAddress({ base, id: fileId, version }))}
              aria-label={t('files.downloadVersion', { version })}
            >
              {t('files.download')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}
