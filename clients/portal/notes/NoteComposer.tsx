import { Button } from '@mantine/core'
import { uploadEndpoint } from '@parvis/clients-shared/attachments/fileAddress.ts'
import { useUploadQueue } from '@parvis/clients-shared/attachments/useUploadQueue.ts'
import { DraftSaved } from '@parvis/clients-shared/drafts/DraftSaved.tsx'
import { useDraft } from '@parvis/clients-shared/drafts/useDraft.ts'
import { sendingProblem } from '@parvis/clients-shared/graph/sendingProblem.ts'
import { useClientKey } from '@parvis/clients-shared/graph/useClientKey.ts'
import { isolate } from '@parvis/clients-shared/language/isolate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { NoteEditor } from '@parvis/clients-shared/notes/NoteEditor.tsx'
import { useViewer } from '@parvis/clients-shared/session/SessionProvider.tsx'
import { clean } from '@parvis/schema/texts/clean.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { portalBase } from '../shell/portalBase.ts'
import styles from './Notes.module.css'
import type { NotesProps } from './Notes.tsx'
import { readersList } from './noteReaders.ts'

type Composer = Omit<NotesProps, 'notes' | 'mayComment'>

function useComposer({ record, commands }: Pick<Composer, 'record' | 'commands'>) {
  const { t } = useTranslation()
  const target = { endpoint: uploadEndpoint({ base: portalBase }), record: record.kind, recordId: record.id }
  const [queue, uploads] = useUploadQueue(target, 'note')
  const draft = useDraft(`note.${record.kind}.${record.id}`, { body: '' })
  const { body } = draft.values
  const clientKey = useClientKey()
  const [sending, setSending] = useState(false)
  const [error, setError] = useState<string>()
  const underway = uploads.some(({ state }) => state === 'waiting' || state === 'sending' || state === 'saving')
  const ready = uploads.filter(({ state }) => state === 'done')
  const isEmpty = !clean.lines(body) && ready.length === 0
  async function submit() {
    if (sending) return
    if (isEmpty && !underway) return setError(t('recordNotes.nothing'))
    if (underway) return setError(t('recordNotes.waiting'))
    setSending(true)
    const uploadIds = ready.flatMap(({ uploadId }) => uploadId ?? [])
    const answer = await commands.addNote({ body: clean.lines(body), uploadIds, clientKey: clientKey.key() })
    setSending(false)
    if (answer.error) return setError(sendingProblem(answer.error, t))
    clientKey.renew()
    if (answer.userErrors.length > 0) return setError(answer.userErrors.map(({ message }) => message).join(' '))
    setError(undefined)
    draft.forget()
    // Those that were sent hang on the note now; only what was refused is left to take away.
    queue.forgetDone()
    for (const { id, state } of uploads) if (state === 'failed') queue.remove(id)
  }
  return {
    draft,
    queue,
    uploads,
    error,
    sending,
    submit,
    write(body: string) {
      setError(undefined)
      draft.set({ body })
    },
  }
}

/** Where a client writes: every note of theirs is read by the legal team and by the others on the record, who are named. */
export function NoteComposer({ record, assignee, readers, commands }: Composer) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { portalUser } = useViewer()
  const { draft, queue, uploads, error, sending, submit, write } = useComposer({ record, commands })
  const sharesAll = portalUser?.company?.requestSharing === 'EVERYONE'
  const named = readersList(language, readers, {
    legalTeam: t('recordNotes.legalTeam'),
    others: sharesAll ? [t('recordNotes.company')] : [],
  })
  const name = assignee ? isolate(assignee.displayName) : t('recordNotes.legalTeam')
  const isAlone = readers.length === 1 && !sharesAll
  return (
    <div id="write-note" className={styles.composer}>
      <NoteEditor
        tone="plain"
        body={draft.values.body}
        onBody={write}
        placeholder={t(isAlone ? 'recordNotes.placeholderAlone' : `recordNotes.placeholder.${record.noun}`, { name })}
        queue={queue}
        uploads={uploads}
        error={error}
        attachLabel={t('recordNotes.attach')}
        consequence={
          <>
            {t('recordNotes.readers', { count: readers.length + (sharesAll ? 1 : 0), people: named })}{' '}
            <DraftSaved at={draft.savedAt} onDiscard={draft.forget} />
          </>
        }
        submit={
          <Button type="submit" loading={sending}>
            {t('recordNotes.add')}
          </Button>
        }
        onSubmit={() => void submit()}
      />
    </div>
  )
}
