import { Button } from '@mantine/core'
import { AddFilesButton } from '@parvis/clients-shared/attachments/AddFilesButton.tsx'
import { FileDrop } from '@parvis/clients-shared/attachments/FileDrop.tsx'
import { treeRows } from '@parvis/clients-shared/attachments/fileTree.ts'
import { formatBytes } from '@parvis/clients-shared/attachments/formatBytes.ts'
import type { ChosenFile } from '@parvis/clients-shared/attachments/readDropped.ts'
import { UploadList } from '@parvis/clients-shared/attachments/UploadList.tsx'
import { useUploadLimit } from '@parvis/clients-shared/attachments/uploadLimit.ts'
import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { SeenKey } from '@parvis/clients-shared/records/SeenLine.tsx'
import { useViewFile } from '@parvis/clients-shared/viewer/FileViewing.tsx'
import { IconUpload } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParameters } from '../kit/useSearchParameters.ts'
import { seenWords } from '../records/seenWords.ts'
import type { ShareSubject } from '../records/shareSubject.ts'
import styles from './AttachmentsTab.module.css'
import { AttachmentsTools } from './AttachmentsTools.tsx'
import { FileDialogs, type OpenedDialog } from './FileDialogs.tsx'
import { FileRowMenu } from './FileRowMenu.tsx'
import { decisionOfRow, FileTable, keyOfRow, type StaffRow } from './FileTable.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import type { Place, RecordFiles } from './staffFiles.ts'
import { useFileActions } from './useFileActions.ts'
import { useFileCommands } from './useFileCommands.ts'
import { useFileUploads } from './useFileUploads.ts'

const rowsAtFirst = 200

export type AttachmentsTabProps = {
  files: RecordFiles
  subject: ShareSubject
}

function useTree(files: RecordFiles) {
  const [search, setSearch] = useState('')
  const [shut, setShut] = useState<ReadonlySet<string>>(new Set())
  const [limit, setLimit] = useState(rowsAtFirst)
  const all = useMemo(() => treeRows({ ...files, shut, search }), [files, shut, search])
  function toggle(id: string) {
    const next = new Set(shut)
    // A folder among search results opens in the tree.
    if (search) {
      setSearch('')
      next.delete(id)
    } else if (!next.delete(id)) next.add(id)
    setShut(next)
  }
  return {
    search,
    setSearch,
    rows: all.slice(0, limit),
    hidden: all.length - Math.min(all.length, limit),
    toggle,
    showAll: () => setLimit(Infinity),
  }
}

/** The files of a record: tree with the green line, uploads, what can be done with one or many. */
export function AttachmentsTab({ files: given, subject }: AttachmentsTabProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const maxBytes = useUploadLimit()
  const commands = useFileCommands(given.record, given.recordId)
  const { files, changeVisibility, move } = useFileActions(given, commands)
  const tree = useTree(files)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [dialog, setDialog] = useState<OpenedDialog | null>(null)
  const viewFile = useViewFile()
  const [{ file }] = useSearchParameters()
  const uploads = useFileUploads(files, commands)
  const known = new Set([
    ...files.files.map(({ id }) => `file:${id}`),
    ...files.folders.map(({ id }) => `folder:${id}`),
  ])
  const selected = new Set([...chosen].filter((key) => known.has(key)))
  const places = [...selected].map((key): Place => {
    const [kind, id] = key.split(':') as [Place['kind'], string]
    return { kind, id }
  })
  const [onlyPlace] = places
  const intoFolder = places.length === 1 && onlyPlace?.kind === 'folder' ? onlyPlace.id : null
  const isEmpty = files.files.length === 0 && files.folders.length === 0
  const rules = t('files.rules', { limit: formatBytes(language, maxBytes) })
  const onChoose = (toAdd: ChosenFile[]) => setDialog({ kind: 'add', toAdd, folderId: intoFolder })
  const readers = seenWords(subject, { t, language })
  const menu = (row: StaffRow) => (
    <FileRowMenu
      row={row}
      files={files}
      internalNote={files.internalNoteFileIds.has(row.id)}
      visible={decisionOfRow(files, row).visible}
      onDialog={setDialog}
      onVisible={changeVisibility}
    />
  )
  return (
    <section className={styles.tab} aria-label={t('tabs.attachments')}>
      <div className={styles.tools} data-no-print>
        {selected.size > 0 ? (
          <SelectionBar
            places={places}
            files={files}
            visible={tree.rows.flatMap((row) => (selected.has(keyOfRow(row)) ? decisionOfRow(files, row).visible : []))}
            onClear={() => setChosen(new Set())}
            onVisible={(flag) => void changeVisibility(places, flag)}
            onMove={() => setDialog({ kind: 'move', places })}
          />
        ) : (
          <AttachmentsTools
            files={files}
            search={tree.search}
            onSearch={tree.setSearch}
            onNewFolder={() => setDialog({ kind: 'newFolder', parentId: intoFolder })}
            onChoose={onChoose}
          />
        )}
      </div>
      <UploadList queue={uploads.queue} uploads={uploads.uploads} />
      {isEmpty ? (
        <div className={styles.empty}>
          <EmptyState
            title={t('attachments.empty')}
            action={
              <AddFilesButton leftSection={<IconUpload size={15} />} onChoose={onChoose}>
                {t('files.add')}
              </AddFilesButton>
            }
          >
            {t('attachments.emptyHelp')} {rules}
          </EmptyState>
        </div>
      ) : (
        <FileTable
          files={files}
          rows={tree.rows}
          readers={readers}
          selected={selected}
          onSelect={setChosen}
          onToggle={tree.toggle}
          onOpen={(file) => !file.recalledAt && viewFile(file)}
          onRename={(place) => {
            const row = tree.rows.find((each) => keyOfRow(each) === `${place.kind}:${place.id}`)
            if (row) setDialog({ kind: 'rename', place, name: row.kind === 'file' ? row.file.name : row.folder.name })
          }}
          menu={menu}
        />
      )}
      {!isEmpty && <Below files={files} tree={tree} />}
      <FileDrop
        title={t('files.drop')}
        rules={rules}
        disabled={dialog !== null || file !== undefined}
        onDrop={onChoose}
      />
      <FileDialogs
        dialog={dialog}
        files={files}
        subject={subject}
        commands={commands}
        uploads={uploads}
        onMove={move}
        onClose={() => setDialog(null)}
      />
    </section>
  )
}

/** Below the tree: what the search hides, what was not drawn yet, the key of the line. */
function Below({ files, tree }: { files: RecordFiles; tree: ReturnType<typeof useTree> }) {
  const { t } = useTranslation()
  return (
    <>
      {tree.rows.length === 0 && (
        <EmptyState
          title={t('attachments.noMatch')}
          action={
            <Button variant="default" onClick={() => tree.setSearch('')}>
              {t('attachments.clearSearch')}
            </Button>
          }
        >
          {t('attachments.hiddenBySearch', { count: files.files.length })}
        </EmptyState>
      )}
      {tree.hidden > 0 && (
        <Button variant="subtle" onClick={tree.showAll}>
          {t('attachments.showRest', { count: tree.hidden })}
        </Button>
      )}
      <footer className={styles.foot}>
        <SeenKey seen="visible">{t('records.keyVisible')}</SeenKey>
        {files.share?.visible ? (
          <SeenKey seen="actors">{t('records.keyActors')}</SeenKey>
        ) : (
          <SeenKey seen="stored">{t('attachments.seen.stored')}</SeenKey>
        )}
      </footer>
    </>
  )
}
