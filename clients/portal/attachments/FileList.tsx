import { Button, TextInput } from '@mantine/core'
import { recordZipAddress } from '@parvis/clients-shared/attachments/fileAddress.ts'
import { foldersWithin, treeRows } from '@parvis/clients-shared/attachments/fileTree.ts'
import type { ChosenFile } from '@parvis/clients-shared/attachments/readDropped.ts'
import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { isSearch } from '@parvis/clients-shared/kit/matching.ts'
import { IconFileZip, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenRecord } from '../records/openRecord.ts'
import { portalBase } from '../shell/portalBase.ts'
import styles from './Attachments.module.css'
import { FileRow } from './FileRow.tsx'
import { FolderRow } from './FolderRow.tsx'
import type { FileRead, FolderRead } from './fileFragment.ts'

/** From so many files on one may search in their names. */
const searchedFrom = 9
/** Up to so many files every folder is open at first. */
const openUpTo = 24

export type FileListProps = {
  record: OpenRecord
  folders: readonly FolderRead[]
  files: readonly FileRead[]
  /** Set when the viewer may add files: then they may also add versions of their own. */
  onNewVersion?: (attachmentId: string, chosen: ChosenFile[]) => void
  onPreview: (file: FileRead, version?: number) => void
}

/** Folders and files as a tree; with many of them, a search in their names. All of it as one zip. */
export function FileList({ record, folders, files, onNewVersion, onPreview }: FileListProps) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const [shut, setShut] = useState<ReadonlySet<string>>(
    () => new Set(files.length > openUpTo ? folders.map(({ id }) => id) : []),
  )
  const rows = treeRows({ folders, files, shut, search })
  const found = isSearch(search) ? rows.filter(({ kind }) => kind === 'file').length : null
  /** False for a folder with nothing in it that could be saved now: its zip would be empty. */
  function canSave(folderId: string) {
    const within = foldersWithin(folders, folderId)
    return files.some((file) => file.downloadable && file.folderId && within.has(file.folderId))
  }
  function toggle(id: string) {
    const next = new Set(shut)
    if (!next.delete(id)) next.add(id)
    setShut(next)
    setSearch('')
  }
  return (
    <>
      {files.length >= searchedFrom && (
        <TextInput
          className={styles.search}
          type="search"
          aria-label={t('recordFiles.search')}
          placeholder={t('recordFiles.search')}
          maxLength={100}
          leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          data-no-print
        />
      )}
      <p className="p-visually-hidden" role="status">
        {found !== null && t('recordFiles.found', { count: found })}
      </p>
      <ul className={styles.rows}>
        {rows.map((row) =>
          row.kind === 'folder' ? (
            <FolderRow key={row.id} row={row} downloadable={canSave(row.id)} onToggle={() => toggle(row.id)} />
          ) : (
            <FileRow
              key={row.id}
              file={row.file}
              depth={row.depth}
              path={search ? row.path : []}
              record={record}
              onNewVersion={onNewVersion && ((chosen) => onNewVersion(row.id, chosen))}
              onPreview={(version) => onPreview(row.file, version)}
            />
          ),
        )}
      </ul>
      {rows.length === 0 && (
        <div className={styles.none}>
          <EmptyState
            title={t('recordFiles.noneFound')}
            action={
              <Button variant="default" onClick={() => setSearch('')}>
                {t('recordFiles.clearSearch')}
              </Button>
            }
          >
            {t('recordFiles.hidden', { count: files.length })}
          </EmptyState>
        </div>
      )}
      {files.filter(({ downloadable }) => downloadable).length > 1 && (
        <a
          className={styles.all}
          href={recordZipAddress({ base: portalBase, record: record.kind, recordId: record.id })}
          download
          data-no-print
        >
          <IconFileZip size={18} stroke={1.5} aria-hidden />
          {t('recordFiles.downloadAll')}
        </a>
      )}
    </>
  )
}
