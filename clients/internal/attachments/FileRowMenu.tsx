import { ActionIcon, Menu } from '@mantine/core'
import { download, fileAddress, folderZipAddress } from '@parvis/clients-shared/attachments/fileAddress.ts'
import { DraftMark } from '@parvis/clients-shared/drafts/DraftMark.tsx'
import { useViewFile } from '@parvis/clients-shared/viewer/FileViewing.tsx'
import { IconDots } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { OpenedDialog } from './FileDialogs.tsx'
import type { StaffRow } from './FileTable.tsx'
import { draftOfFolder, draftOfName, draftOfRecall } from './fileDrafts.ts'
import type { Place, RecordFiles } from './staffFiles.ts'

const base = import.meta.env.BASE_URL

export type FileRowMenuProps = {
  row: StaffRow
  files: RecordFiles
  /** A file of an internal note: nothing shows it. */
  internalNote: boolean
  /** Whether parties see it now, or will once the record is displayed. */
  visible: boolean
  onDialog: (dialog: OpenedDialog) => void
  onVisible: (places: Place[], flag: boolean | null) => Promise<void>
}

/** What can be done with one file or folder. */
export function FileRowMenu({ row, files, internalNote, visible, onDialog, onVisible }: FileRowMenuProps) {
  const { t } = useTranslation()
  const viewFile = useViewFile()
  const place: Place = { kind: row.kind, id: row.id }
  const { name, portalVisible } = row.kind === 'file' ? row.file : row.folder
  const recalled = row.kind === 'file' && row.file.recalledAt !== null
  return (
    <Menu position="bottom-end" width={220} returnFocus>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="stone"
          size={28}
          tabIndex={-1}
          aria-label={t('attachments.actionsOf', { name })}
        >
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {row.kind === 'file' && !recalled && (
          <>
            <Menu.Item onClick={() => viewFile(row.file)}>{t('files.preview')}</Menu.Item>
            <Menu.Item onClick={() => download(fileAddress({ base, id: row.id }))}>{t('files.download')}</Menu.Item>
            <Menu.Item onClick={() => onDialog({ kind: 'newVersion', file: row.file })}>
              {t('attachments.newVersion')}
            </Menu.Item>
          </>
        )}
        {row.kind === 'folder' && (
          <>
            <Menu.Item onClick={() => download(folderZipAddress({ base, folderId: row.id }))}>
              {t('attachments.downloadZip')}
            </Menu.Item>
            <Menu.Item
              rightSection={<DraftMark of={draftOfFolder(files, row.id)} />}
              onClick={() => onDialog({ kind: 'newFolder', parentId: row.id })}
            >
              {t('attachments.newFolderIn')}
            </Menu.Item>
          </>
        )}
        {row.kind === 'file' && (
          <Menu.Item onClick={() => onDialog({ kind: 'versions', file: row.file })}>
            {t('attachments.versionsAndReaders')}
          </Menu.Item>
        )}
        {!recalled && !internalNote && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => void onVisible([place], !visible)}>
              {t(visible ? 'attachments.hide' : 'share.show')}
            </Menu.Item>
            {portalVisible !== null && (
              <Menu.Item onClick={() => void onVisible([place], null)}>{t('attachments.inherit')}</Menu.Item>
            )}
          </>
        )}
        <Menu.Divider />
        <Menu.Item
          rightSection={<DraftMark of={draftOfName(files, row.id)} />}
          onClick={() => onDialog({ kind: 'rename', place, name })}
        >
          {t('attachments.rename')}
        </Menu.Item>
        <Menu.Item onClick={() => onDialog({ kind: 'move', places: [place] })}>{t('attachments.move')}</Menu.Item>
        {row.kind === 'file' && !recalled && (
          <Menu.Item
            color="brick"
            rightSection={<DraftMark of={draftOfRecall(files, row.id)} />}
            onClick={() => onDialog({ kind: 'recall', file: row.file })}
          >
            {t('attachments.recall')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
