import { ActionIcon, Button } from '@mantine/core'
import {
  download,
  fileAddress,
  folderZipAddress,
  recordZipAddress,
} from '@parvis/clients-shared/attachments/fileAddress.ts'
import { IconArrowRight, IconDownload, IconEye, IconEyeOff, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './SelectionBar.module.css'
import type { Place, RecordFiles } from './staffFiles.ts'

const base = import.meta.env.BASE_URL
/** Browsers drop downloads that come at the same moment. */
const betweenDownloadsMs = 500

/** Saves what is selected: a file as it is, a folder as a zip, everything as one zip. */
export function downloadPlaces(places: readonly Place[], files: RecordFiles): void {
  const chosenFiles = places.filter(({ kind }) => kind === 'file').length
  const isEverything = chosenFiles > 1 && chosenFiles === files.files.length
  const addresses = isEverything
    ? [recordZipAddress({ base, ...files })]
    : places.map(({ kind, id }) =>
        kind === 'file' ? fileAddress({ base, id }) : folderZipAddress({ base, folderId: id }),
      )
  addresses.forEach((address, index) => void setTimeout(() => download(address), index * betweenDownloadsMs))
}

export type SelectionBarProps = {
  places: readonly Place[]
  files: RecordFiles
  /** Of each that is selected, whether parties see it. */
  visible: readonly boolean[]
  onVisible: (flag: boolean | null) => void
  onMove: () => void
  onClear: () => void
}

/** What can be done with the selected files and folders. */
export function SelectionBar({ places, files, visible, onVisible, onMove, onClear }: SelectionBarProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('attachments.selection')}>
      <ActionIcon variant="subtle" color="stone" aria-label={t('attachments.clearSelection')} onClick={onClear}>
        <IconX size={16} />
      </ActionIcon>
      <span className={styles.count} role="status">
        {t('attachments.selected', { count: places.length })}
      </span>
      {visible.includes(false) && (
        <Button variant="default" leftSection={<IconEye size={15} />} onClick={() => onVisible(true)}>
          {t('share.show')}
        </Button>
      )}
      {visible.includes(true) && (
        <Button variant="default" leftSection={<IconEyeOff size={15} />} onClick={() => onVisible(false)}>
          {t('attachments.hide')}
        </Button>
      )}
      <Button variant="default" onClick={() => onVisible(null)}>
        {t('attachments.inherit')}
      </Button>
      <Button variant="default" leftSection={<IconArrowRight size={15} data-directional />} onClick={onMove}>
        {t('attachments.move')}
      </Button>
      <Button variant="default" leftSection={<IconDownload size={15} />} onClick={() => downloadPlaces(places, files)}>
        {t('files.download')}
      </Button>
    </div>
  )
}
