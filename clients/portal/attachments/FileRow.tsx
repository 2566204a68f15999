import { AddFilesButton } from '@parvis/clients-shared/attachments/AddFilesButton.tsx'
import { FileIcon } from '@parvis/clients-shared/attachments/FileIcon.tsx'
import { fileAddress } from '@parvis/clients-shared/attachments/fileAddress.ts'
import { baseName } from '@parvis/clients-shared/attachments/fileKinds.ts'
import type { ChosenFile } from '@parvis/clients-shared/attachments/readDropped.ts'
import { VersionList } from '@parvis/clients-shared/attachments/VersionList.tsx'
import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { IconDownload, IconHistory, IconUpload } from '@tabler/icons-react'
import { type CSSProperties, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenRecord } from '../records/openRecord.ts'
import { portalBase } from '../shell/portalBase.ts'
import styles from './Attachments.module.css'
import { FileMeta } from './FileMeta.tsx'
import type { FileRead, FolderRead } from './fileFragment.ts'

export type FileRowProps = {
  file: FileRead
  record: OpenRecord
  /** How many folders deep it stands. */
  depth?: number
  /** The folders it stands in, outermost first, where they are not drawn above it. */
  path?: readonly FolderRead[]
  onNewVersion?: (chosen: ChosenFile[]) => void
  /** The newest version when left out. */
  onPreview: (version?: number) => void
}

/** A file: its name opens it in the page, the arrow saves it; earlier versions unfold below. */
export function FileRow({ file, record, depth = 0, path = [], onNewVersion, onPreview }: FileRowProps) {
  const { t } = useTranslation()
  const { id: viewerId } = useViewer()
  const [unfolded, setUnfolded] = useState(false)
  const versionsId = useId()
  const { id, name, source, uploadedBy, versions, downloadable } = file
  const isOwn = source === 'PORTAL' && uploadedBy?.id === viewerId
  const newVersion = isOwn && downloadable ? onNewVersion : undefined
  const shownName = <bdi>{baseName(name)}</bdi>
  return (
    <li className={styles.row} style={{ '--depth': depth } as CSSProperties}>
      <span className={styles.icon}>
        <FileIcon name={name} size={20} />
      </span>
      <div className={styles.main}>
        {downloadable ? (
          <button type="button" className={styles.name} title={name} onClick={() => onPreview()} data-file={id}>
            {shownName}
          </button>
        ) : (
          <p className={styles.name}>{shownName}</p>
        )}
        <FileMeta file={file} record={record} path={path} />
      </div>
      {downloadable && (versions.length > 1 || newVersion) && (
        <button
          type="button"
          className={styles.action}
          aria-label={t('recordFiles.versions', { name: isolate(name) })}
          aria-expanded={unfolded}
          aria-controls={versionsId}
          onClick={() => setUnfolded(!unfolded)}
          data-no-print
        >
          <IconHistory size={20} stroke={1.5} data-directional aria-hidden />
        </button>
      )}
      {downloadable && (
        <a
          className={styles.action}
          href={fileAddress({ base: portalBase, id })}
          download
          aria-label={t('recordFiles.download', { name: isolate(name) })}
          data-no-print
        >
          <IconDownload size={20} stroke={1.5} aria-hidden />
        </a>
      )}
      <div id={versionsId} className={styles.versions} hidden={!unfolded}>
        {unfolded && (
          <>
            <VersionList
              base={portalBase}
              fileId={id}
              versions={versions}
              downloadable={downloadable}
              onPreview={onPreview}
            />
            {newVersion && (
              <AddFilesButton
                multiple={false}
                leftSection={<IconUpload size={18} stroke={1.5} aria-hidden />}
                onChoose={newVersion}
              >
                {t('recordFiles.newVersion')}
              </AddFilesButton>
            )}
          </>
        )}
      </div>
    </li>
  )
}
