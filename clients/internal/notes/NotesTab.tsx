import { uploadEndpoint } from '@parvis/clients-shared/attachments/fileAddress.ts'
import { useDraft } from '@parvis/clients-shared/drafts/useDraft.ts'
import { useRefreshOnFocus } from '@parvis/clients-shared/graph/useRefreshOnFocus.ts'
import { EmptyState } from '@parvis/clients-shared/kit/EmptyState.tsx'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { NoteThread } from '@parvis/clients-shared/notes/NoteThread.tsx'
import type { NoteShown } from '@parvis/clients-shared/notes/notes.ts'
import { useLastVisit } from '@parvis/clients-shared/notes/useLastVisit.ts'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { useViewFile } from '@parvis/clients-shared/viewer/FileViewing.tsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settled } from '../kit/settled.ts'
import { seenOf } from '../records/seenWords.ts'
import type { ShareSubject } from '../records/shareSubject.ts'
import { type NewNote, NoteComposer } from './NoteComposer.tsx'
import styles from './NotesTab.module.css'
import { WithdrawDialog } from './WithdrawDialog.tsx'

const base = import.meta.env.BASE_URL

export type NotesTabProps = {
  subject: ShareSubject
  notes: readonly NoteShown[]
  onAdd: (note: NewNote & { clientKey: string }) => Promise<Settled>
  onWithdraw: (noteId: string) => Promise<Settled>
  onRefresh: () => void
}

/** What was written on a record, and where the next note is written. */
export function NotesTab({ subject, notes, onAdd, onWithdraw, onRefresh }: NotesTabProps) {
  const { t } = useTranslation()
  const draft = useDraft(`note.${subject.kind}.${subject.id}`, { body: '' })
  const { id: viewerId } = useViewer()
  const newSince = useLastVisit(`${viewerId}.${subject.id}`)
  const viewFile = useViewFile()
  const [withdrawing, setWithdrawing] = useState<NoteShown | null>(null)
  useRefreshOnFocus(onRefresh)
  async function takeBack(note: NoteShown) {
    const { problem } = await onWithdraw(note.id)
    if (problem) return toast(problem)
    // What was taken back stands in the field again, to be mended.
    if (note.body && !draft.values.body) draft.set({ body: note.body })
    toast(t('composer.takenBack'))
  }
  return (
    <section className={styles.tab} aria-label={t('tabs.notes')}>
      <NoteThread
        base={base}
        notes={notes}
        look="audience"
        shown={seenOf(subject) === 'visible'}
        newSince={newSince}
        onPreview={viewFile}
        onTakeBack={(note) => void takeBack(note)}
        onWithdraw={setWithdrawing}
        empty={
          <div className={styles.empty}>
            <EmptyState title={t('composer.empty')}>{t('composer.emptyHelp')}</EmptyState>
          </div>
        }
      />
      <NoteComposer
        target={{ endpoint: uploadEndpoint({ base }), record: subject.kind, recordId: subject.id }}
        subject={subject}
        draft={draft}
        onAdd={onAdd}
      />
      {withdrawing && (
        <WithdrawDialog note={withdrawing} onWithdraw={onWithdraw} onClose={() => setWithdrawing(null)} />
      )}
    </section>
  )
}
