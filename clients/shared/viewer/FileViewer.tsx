import { Modal } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { download, fileAddress, inlineAddress } from '../attachments/fileAddress.ts'
import { FileName } from './FileName.tsx'
import styles from './FileViewer.module.css'
import { FileViewerTools } from './FileViewerTools.tsx'
import { FindBar } from './FindBar.tsx'
import { type Fault, faultAt, Stage } from './Stage.tsx'
import type { FindStep, SheetActions } from './sheet.ts'
import { Tool } from './Tool.tsx'
import type { OpenedFile } from './useFileAddress.ts'
import { useFileTitle } from './useFileTitle.ts'
import { useReading } from './useReading.ts'
import { useSheet } from './useSheet.ts'
import type { ViewedRecord } from './useViewedFiles.ts'
import { useViewerKeys } from './useViewerKeys.ts'
import { ViewerStatus } from './ViewerStatus.tsx'
import type { ViewedFile } from './viewedFile.ts'

export type FileViewerProps = {
  base: string
  record: ViewedRecord
  opened: OpenedFile
  /** What the row said that opened it. */
  known: ViewedFile | null
  onOpen: (file: OpenedFile) => void
  onClose: () => void
}

/** The search in the file: open or not, for what, and the field it is typed into. */
function useFind(actions: SheetActions | null) {
  const field = useRef<HTMLInputElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [search, setSearch] = useState('')
  // Another file is searched for the same.
  useEffect(() => {
    if (isOpen && search) actions?.find?.(search, 'first')
  }, [actions])
  return {
    field,
    isOpen,
    search,
    look(words: string) {
      setSearch(words)
      actions?.find?.(words, 'first')
    },
    goOn(step: FindStep) {
      if (isOpen) actions?.find?.(search, step)
    },
    open() {
      setOpen(true)
      // The field may just come.
      setTimeout(() => field.current?.select())
    },
    close() {
      setOpen(false)
      setTimeout(() => document.querySelector<HTMLElement>('[data-sheet]')?.focus({ preventScroll: true }))
    },
  }
}

/** A file over the page: read, searched, made larger and smaller, saved; PDF, pictures, Word and plain text. */
export function FileViewer({ base, record, opened, known, onOpen, onClose }: FileViewerProps) {
  const { t } = useTranslation()
  const reading = useReading({ record, opened, known })
  const { file, shown, state, place, versions } = reading
  const isRead = state === 'there' && shown !== null
  const chosen = { base, id: opened.id, version: shown?.version ?? 0 }
  const address = isRead ? inlineAddress(chosen) : null
  const sheet = useSheet(address)
  const find = useFind(sheet.actions)
  const [lastFault, setLastFault] = useState<{ address: string; kind: Fault } | null>(null)
  const fault = lastFault?.address === address ? lastFault?.kind : null
  const isThere = isRead && fault !== 'gone'
  useFileTitle(file?.name)
  function goToFile(to: 'next' | 'previous') {
    const id = place?.[to]
    if (id) onOpen({ id, version: null })
  }
  const given = { actions: sheet.actions, onFile: goToFile, onFind: find.open }
  useViewerKeys({ ...given, onHit: find.goOn })
  return (
    <Modal.Root
      opened
      onClose={onClose}
      fullScreen
      returnFocus={false}
      transitionProps={{ duration: 120 }}
      classNames={{ content: styles.content }}
    >
      <Modal.Content>
        <Modal.Header className={styles.bar}>
          <FileName
            file={file}
            shown={isThere ? shown : null}
            versions={versions}
            onVersion={(version) => onOpen({ id: opened.id, version: version === file?.version ? null : version })}
          />
          <FileViewerTools {...given} place={place} sheet={sheet.state} finding={find.isOpen} />
          <div className={styles.ends}>
            {isThere && (
              <Tool label={t('files.download')} onClick={() => download(fileAddress(chosen))}>
                <IconDownload size={18} stroke={1.5} aria-hidden />
              </Tool>
            )}
            <Modal.CloseButton className={styles.tool} aria-label={t('close')} />
          </div>
        </Modal.Header>
        {find.isOpen && sheet.actions?.find && (
          <FindBar
            field={find.field}
            search={find.search}
            hits={sheet.state.hits}
            onSearch={find.look}
            onHit={find.goOn}
            onClose={find.close}
          />
        )}
        <Modal.Body className={styles.body}>
          <Stage
            reading={reading}
            address={address}
            actions={sheet.actions}
            fault={fault}
            onReady={sheet.onReady}
            onState={sheet.onState}
            onFail={() => address && void faultAt(address).then((kind) => setLastFault({ address, kind }))}
          />
        </Modal.Body>
        <ViewerStatus sheet={sheet.state} search={find.isOpen ? find.search : ''} />
      </Modal.Content>
    </Modal.Root>
  )
}
