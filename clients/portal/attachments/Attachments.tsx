import { Button } from '@mantine/core'
import { AddFilesButton } from '@parvis/clients-shared/attachments/AddFilesButton.tsx'
import { FileDrop } from '@parvis/clients-shared/attachments/FileDrop.tsx'
import { formatBytes } from '@parvis/clients-shared/attachments/formatBytes.ts'
import type { ChosenFile } from '@parvis/clients-shared/attachments/readDropped.ts'
import { UploadList } from '@parvis/clients-shared/attachments/UploadList.tsx'
import { useUploadLimit } from '@parvis/clients-shared/attachments/uploadLimit.ts'
import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useSession } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useViewFile } from '@parvis/clients-shared/viewer/FileViewing.tsx'
import { IconUpload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import type { OpenRecord } from '../records/openRecord.ts'
import pageStyles from '../records/RecordPage.module.css'
import type { RecordCommands } from '../records/useRecordCommands.ts'
import styles from './Attachments.module.css'
import { FileList } from './FileList.tsx'
import { FileFragment, FolderFragment } from './fileFragment.ts'
import { useAddFiles } from './useAddFiles.ts'

export type AttachmentsProps = {
  record: OpenRecord
  folders: readonly FragmentType<typeof FolderFragment>[]
  attachments: readonly FragmentType<typeof FileFragment>[]
  mayUpload: boolean
  /** The others who will see an added file, as a list; empty when there is nobody but the legal team. */
  readers: string
  commands: RecordCommands
  /** True while the panel stands open that says who will see a file and lets one choose it. */
  adding: boolean
  onAdding: (adding: boolean) => void
}

/** The files of a record a client can see; they add their own by a button or by dropping them anywhere on the page. */
export function Attachments({
  record,
  folders,
  attachments,
  mayUpload,
  readers,
  commands,
  adding,
  onAdding,
}: AttachmentsProps) {
  const { t } = useTranslation()
  const files = readFragment(FileFragment, attachments)
  const viewFile = useViewFile()
  const { queue, uploads, add, addVersion } = useAddFiles(record, commands)
  function choose(chosen: ChosenFile[]) {
    onAdding(false)
    add(chosen)
  }
  return (
    <section id="attachments" className={pageStyles.section} aria-labelledby="attachments-title">
      <div className={pageStyles.sectionHead}>
        <h2 id="attachments-title">
          {t('recordFiles.title')} {files.length > 0 && <span className={pageStyles.count}>{files.length}</span>}
        </h2>
        {mayUpload && (
          <Button
            className={pageStyles.sectionAction}
            variant="default"
            leftSection={<IconUpload size={18} stroke={1.5} aria-hidden />}
            aria-expanded={adding}
            aria-controls="adding-files"
            onClick={() => onAdding(!adding)}
            data-no-print
          >
            <span className={pageStyles.wideOnly}>{t('recordFiles.add')}</span>
            <span className={pageStyles.narrowOnly}>{t('recordFiles.addShort')}</span>
          </Button>
        )}
      </div>
      {mayUpload && (
        <div id="adding-files" className={styles.adding}>
          {adding && <AddPanel record={record} readers={readers} onChoose={choose} onClose={() => onAdding(false)} />}
          <UploadList queue={queue} uploads={uploads} />
          <Drop record={record} readers={readers} onDrop={choose} />
        </div>
      )}
      {files.length > 0 ? (
        <FileList
          record={record}
          folders={readFragment(FolderFragment, folders)}
          files={files}
          onNewVersion={mayUpload ? addVersion : undefined}
          onPreview={viewFile}
        />
      ) : (
        <NoFiles mayUpload={mayUpload} />
      )}
    </section>
  )
}

function useRules({ noun }: OpenRecord, readers: string) {
  const { t } = useTranslation()
  const language = useLanguage()
  const maxBytes = useUploadLimit()
  return {
    seen: readers ? t(`recordFiles.seenByNames.${noun}`, { people: readers }) : t(`recordFiles.seenByAll.${noun}`),
    taken: t('recordFiles.rules', { limit: formatBytes(language, maxBytes) }),
  }
}

type AddProps = { record: OpenRecord; readers: string }

/** What is said before the first file is chosen: who will see it, and what is taken. */
function AddPanel({
  record,
  readers,
  onChoose,
  onClose,
}: AddProps & { onChoose: (files: ChosenFile[]) => void; onClose: () => void }) {
  const { t } = useTranslation()
  const { seen, taken } = useRules(record, readers)
  return (
    <div className={styles.panel}>
      <p className={styles.seen}>{seen}</p>
      <p className={styles.rules}>
        {t('recordFiles.mayDrop')} {taken}
      </p>
      <div className={styles.choose}>
        <AddFilesButton variant="filled" autoFocus onChoose={onChoose}>
          {t('recordFiles.choose')}
        </AddFilesButton>
        <Button variant="subtle" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}

function Drop({ record, readers, onDrop }: AddProps & { onDrop: (files: ChosenFile[]) => void }) {
  const { t } = useTranslation()
  const { seen, taken } = useRules(record, readers)
  return <FileDrop title={t('recordFiles.drop')} rules={`${seen} ${taken}`} onDrop={onDrop} />
}

function NoFiles({ mayUpload }: { mayUpload: boolean }) {
  const { t } = useTranslation()
  const { firm } = useSession()
  return (
    <div className={styles.none}>
      <EmptyState title={t('recordFiles.emptyTitle')}>
        {t('recordFiles.emptyText', { firm: isolate(firm.name) })} {mayUpload && t('recordFiles.mayDrop')}
      </EmptyState>
    </div>
  )
}
