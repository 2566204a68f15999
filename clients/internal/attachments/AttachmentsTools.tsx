import { Button, TextInput } from '@mantine/core'
import { AddFilesButton } from '@parvis/clients-shared/attachments/AddFilesButton.tsx'
import { download, recordZipAddress } from '@parvis/clients-shared/attachments/fileAddress.ts'
import type { ChosenFile } from '@parvis/clients-shared/attachments/readDropped.ts'
import { DraftMark } from '@parvis/clients-shared/drafts/DraftMark.tsx'
import { IconFolderPlus, IconSearch, IconUpload } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcuts } from '../kit/useShortcuts.ts'
import styles from './AttachmentsTab.module.css'
import { draftOfFolder } from './fileDrafts.ts'
import type { RecordFiles } from './staffFiles.ts'

const base = import.meta.env.BASE_URL

export type AttachmentsToolsProps = {
  files: RecordFiles
  search: string
  onSearch: (search: string) => void
  onNewFolder: () => void
  onChoose: (files: ChosenFile[]) => void
}

/** Above the tree while nothing is selected: search, download everything, add. */
export function AttachmentsTools({ files, search, onSearch, onNewFolder, onChoose }: AttachmentsToolsProps) {
  const { t } = useTranslation()
  const searchField = useRef<HTMLInputElement>(null)
  useShortcuts({ '/': () => searchField.current?.focus() })
  return (
    <>
      <TextInput
        ref={searchField}
        className={styles.search}
        type="search"
        leftSection={<IconSearch size={15} />}
        placeholder={t('files.search')}
        aria-label={t('files.search')}
        aria-keyshortcuts="/"
        value={search}
        onChange={({ currentTarget }) => onSearch(currentTarget.value)}
      />
      <span className={styles.gap} />
      {files.files.length > 1 && (
        <Button variant="subtle" onClick={() => download(recordZipAddress({ base, ...files }))}>
          {t('attachments.downloadAll')}
        </Button>
      )}
      <Button variant="default" leftSection={<IconFolderPlus size={15} />} onClick={onNewFolder}>
        {t('attachments.newFolder')} <DraftMark of={draftOfFolder(files, null)} />
      </Button>
      <AddFilesButton folder className={styles.desktop} onChoose={onChoose}>
        {t('files.addFolder')}
      </AddFilesButton>
      <AddFilesButton leftSection={<IconUpload size={15} />} onChoose={onChoose}>
        {t('files.add')}
      </AddFilesButton>
    </>
  )
}
