import { folderZipAddress } from '@parvis/clients-shared/attachments/fileAddress.ts'
import type { TreeRow } from '@parvis/clients-shared/attachments/fileTree.ts'
import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { IconChevronRight, IconDownload, IconFolder, IconFolderOpen } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { portalBase } from '../shell/portalBase.ts'
import styles from './Attachments.module.css'
import type { FileRead, FolderRead } from './fileFragment.ts'

export type FolderRowProps = {
  row: Extract<TreeRow<FileRead, FolderRead>, { kind: 'folder' }>
  /** True when something in it can be saved now. */
  downloadable: boolean
  onToggle: () => void
}

/** A folder: pressing it opens or shuts it; it is saved as one zip. */
export function FolderRow({ row: { folder, depth, open, count }, downloadable, onToggle }: FolderRowProps) {
  const { t } = useTranslation()
  const Icon = open ? IconFolderOpen : IconFolder
  return (
    <li className={styles.row} style={{ '--depth': depth } as CSSProperties}>
      <Icon className={styles.icon} size={20} stroke={1.5} aria-hidden />
      <div className={styles.main}>
        <button type="button" className={styles.name} aria-expanded={open} onClick={onToggle}>
          <bdi>{folder.name}</bdi>
          <IconChevronRight
            className={styles.chevron}
            size={16}
            stroke={1.5}
            data-open={open || undefined}
            aria-hidden
          />
        </button>
        {count > 0 && <p className={styles.meta}>{t('recordFiles.inside', { count })}</p>}
      </div>
      {downloadable && (
        <a
          className={styles.action}
          href={folderZipAddress({ base: portalBase, folderId: folder.id })}
          download
          aria-label={t('recordFiles.downloadFolder', { name: isolate(folder.name) })}
          data-no-print
        >
          <IconDownload size={20} stroke={1.5} aria-hidden />
        </a>
      )}
    </li>
  )
}
