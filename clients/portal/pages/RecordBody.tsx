import { followDownloads, recordZipAddress } from '@parvis/clients-shared/attachments/fileAddress.ts'
import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { IconFileZip, IconMail, IconUpload } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Attachments } from '../attachments/Attachments.tsx'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Notes } from '../notes/Notes.tsx'
import { noteReaders, readersList } from '../notes/noteReaders.ts'
import type { Noun } from '../records/nouns.ts'
import { openRecord } from '../records/openRecord.ts'
import type { ReadersSentenceProps } from '../records/ReadersSentence.tsx'
import { type BarAction, RecordBar } from '../records/RecordBar.tsx'
import styles from '../records/RecordPage.module.css'
import { letterTo } from '../records/readers.ts'
import { useRecordCommands } from '../records/useRecordCommands.ts'
import { portalBase } from '../shell/portalBase.ts'

const RecordBody_record = graphql(`
  fragment RecordBody_record on LegalRecord {
    id
    reference
    title
    mayUpload
    mayComment
    folders { id ...File_Folder }
    attachments { id ...File_Attachment }
    notes { id ...Note_Note attachments { id ...File_Attachment } }
  }
`)

export type RecordBodyProps = {
  record: FragmentType<typeof RecordBody_record>
  noun: Noun
  people: Pick<ReadersSentenceProps, 'requester' | 'watchers' | 'assignee'>
  /** What stands in the narrow column, below the notes on a phone. */
  side: ReactNode
  /** What else one can do here, for the phone's menu. */
  actions?: BarAction[]
}

/** What hangs on a record: its files, its notes, and beside them what is known about it. */
export function RecordBody({ record: given, noun, people, side, actions = [] }: RecordBodyProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id: viewerId } = useViewer()
  const [adding, setAdding] = useState(false)
  useEffect(followDownloads, [])
  useEffect(() => {
    // A link to a part of the page: the part was not there yet when the address was opened.
    const place = window.location.hash.slice(1)
    if (place) document.getElementById(place)?.scrollIntoView()
  }, [])
  const data = readFragment(RecordBody_record, given)
  const { folders, attachments, mayUpload, notes, mayComment } = data
  const record = { ...openRecord(data.id, noun), reference: data.reference, title: data.title }
  const commands = useRecordCommands(record.kind, record.id)
  const { assignee } = people
  const readers = noteReaders({ viewerId, ...people })
  const names = readersList(language, readers, { legalTeam: t('recordNotes.legalTeam') })
  const bar: BarAction[] = [...actions]
  if (mayUpload) {
    bar.unshift({
      key: 'add',
      text: t('recordBar.addFiles'),
      icon: <IconUpload size={20} stroke={1.5} aria-hidden />,
      run() {
        setAdding(true)
        document.getElementById('attachments')?.scrollIntoView({ block: 'start' })
      },
    })
  }
  if (attachments.length > 1) {
    bar.push({
      key: 'all',
      text: t('recordBar.downloadAll'),
      icon: <IconFileZip size={20} stroke={1.5} aria-hidden />,
      href: recordZipAddress({ base: portalBase, record: record.kind, recordId: record.id }),
      download: true,
    })
  }
  const letter = assignee && letterTo(assignee, record)
  if (assignee && letter) {
    bar.push({
      key: 'mail',
      text: t('recordBar.mail', { name: isolate(assignee.displayName) }),
      icon: <IconMail size={20} stroke={1.5} aria-hidden />,
      href: letter,
    })
  }
  return (
    <>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Attachments
            record={record}
            folders={folders}
            attachments={attachments}
            mayUpload={mayUpload}
            readers={names}
            commands={commands}
            adding={adding}
            onAdding={setAdding}
          />
          <Notes
            record={record}
            notes={notes}
            mayComment={mayComment}
            assignee={assignee}
            readers={readers}
            commands={commands}
          />
        </div>
        <div className={styles.column}>{side}</div>
      </div>
      <RecordBar mayComment={mayComment} actions={bar} />
    </>
  )
}
