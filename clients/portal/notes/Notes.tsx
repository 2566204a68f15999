import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { ReturnFocus } from '@parvis/clients-shared/kit/ReturnFocus.tsx'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { TextWith } from '@parvis/clients-shared/language/TextWith.tsx'
import { NoteThread } from '@parvis/clients-shared/notes/NoteThread.tsx'
import type { NoteShown } from '@parvis/clients-shared/notes/notes.ts'
import { useLastVisit } from '@parvis/clients-shared/notes/useLastVisit.ts'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useViewFile } from '@parvis/clients-shared/viewer/FileViewing.tsx'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FileFragment } from '../attachments/fileFragment.ts'
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts'
import type { OpenRecord } from '../records/openRecord.ts'
import pageStyles from '../records/RecordPage.module.css'
import { letterTo, type StaffPerson } from '../records/readers.ts'
import type { RecordCommands } from '../records/useRecordCommands.ts'
import { portalBase } from '../shell/portalBase.ts'
import { NoteComposer } from './NoteComposer.tsx'
import { NoteMeta } from './NoteMeta.tsx'
import styles from './Notes.module.css'
import { NoteFragment } from './noteFragment.ts'

const WithdrawDialog = lazy(() => import('./WithdrawDialog.tsx').then((each) => ({ default: each.WithdrawDialog })))

export type NotesProps = {
  record: OpenRecord & { reference: string; title: string }
  notes: readonly (FragmentType<typeof NoteFragment> & {
    attachments: readonly FragmentType<typeof FileFragment>[]
  })[]
  mayComment: boolean
  assignee: StaffPerson | null | undefined
  /** The others who will read a note, by name; null stands for the legal team. */
  readers: readonly (string | null)[]
  commands: RecordCommands
}

/** Older notes than these are unfolded by hand. */
const shownAtFirst = 20

/** What was written on a record, and where the viewer writes. */
export function Notes({ record, notes, mayComment, assignee, readers, commands }: NotesProps) {
  const { t } = useTranslation()
  const { id: viewerId } = useViewer()
  const newSince = useLastVisit(`${viewerId}.${record.id}`)
  const [all, setAll] = useState(false)
  const viewFile = useViewFile()
  const [withdrawn, setWithdrawn] = useState<NoteShown | null>(null)
  const read = notes.map((note) => ({
    ...readFragment(NoteFragment, note),
    audience: 'CLIENT' as const,
    attachments: readFragment(FileFragment, note.attachments),
  }))
  const older = all ? 0 : Math.max(0, read.length - shownAtFirst)
  async function withdraw({ id }: NoteShown, done: string) {
    setWithdrawn(null)
    const { error, userErrors } = await commands.withdrawNote({ noteId: id })
    if (error) return toast(sendingProblem(error, t))
    toast(userErrors.map(({ message }) => message).join(' ') || done)
  }
  return (
    <section id="notes" className={pageStyles.section} aria-labelledby="notes-title">
      <div className={pageStyles.sectionHead}>
        <h2 id="notes-title">{t('recordNotes.title')}</h2>
      </div>
      <div className={styles.thread}>
        {older > 0 && (
          <button type="button" className={styles.older} onClick={() => setAll(true)}>
            {t('recordNotes.older', { count: older })}
          </button>
        )}
        <NoteThread
          base={portalBase}
          look="plain"
          notes={read.slice(older)}
          newSince={newSince}
          meta={(note) => <NoteMeta note={note} />}
          onPreview={viewFile}
          onTakeBack={(note) => void withdraw(note, t('recordNotes.takenBack'))}
          onWithdraw={setWithdrawn}
          empty={
            <div className={styles.none}>
              <EmptyState title={t('recordNotes.empty')}>{mayComment && t('recordNotes.emptyHelp')}</EmptyState>
            </div>
          }
        />
      </div>
      {mayComment ? (
        <NoteComposer record={record} assignee={assignee} readers={readers} commands={commands} />
      ) : (
        <NotesClosed record={record} assignee={assignee} />
      )}
      {withdrawn && (
        <ReturnFocus>
          <Suspense>
            <WithdrawDialog
              onWithdraw={() => void withdraw(withdrawn, t('recordNotes.withdrawn'))}
              onClose={() => setWithdrawn(null)}
            />
          </Suspense>
        </ReturnFocus>
      )}
    </section>
  )
}

/** Where comments are off: they are read, and answered by mail (R40). */
function NotesClosed({ record, assignee }: Pick<NotesProps, 'record' | 'assignee'>) {
  const { t } = useTranslation()
  const letter = assignee && letterTo(assignee, record)
  if (!assignee || !letter) return <p className={styles.closed}>{t('recordNotes.offAlone')}</p>
  return (
    <p className={styles.closed}>
      <TextWith text={t('recordNotes.off')}>
        <a href={letter}>
          <bdi>{assignee.displayName}</bdi>
        </a>
      </TextWith>
    </p>
  )
}
