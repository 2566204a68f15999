import { Button } from '@mantine/core'
import type { UploadTarget } from '@parvis/clients-shared/attachments/uploadQueue.ts'
import { useUploadQueue } from '@parvis/clients-shared/attachments/useUploadQueue.ts'
import { DraftSaved } from '@parvis/clients-shared/drafts/DraftSaved.tsx'
import type { Draft } from '@parvis/clients-shared/drafts/useDraft.ts'
import { useClientKey } from '@parvis/clients-shared/graph/useClientKey.ts'
import { formatList } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { NoteEditor } from '@parvis/clients-shared/notes/NoteEditor.tsx'
import { clean } from '@parvis/schema/texts/clean.ts'
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteAudience } from '../gql/graphql.ts'
import { seenOf } from '../records/seenWords.ts'
import { canBeNamed, isCutOff, type ShareSubject } from '../records/shareSubject.ts'
import { writeNote } from '../records/writeNote.ts'
import { AudienceControl } from './AudienceControl.tsx'
import type { NotesTabProps } from './NotesTab.tsx'

export type NewNote = { body: string; audience: NoteAudience; uploadIds: string[] }

export type NoteComposerProps = {
  target: UploadTarget
  subject: ShareSubject
  draft: Draft<{ body: string }>
  onAdd: NotesTabProps['onAdd']
}

/** Who is mailed about a client note: requester and watchers who can open the record now. */
function mailed({ requester, watchers, share }: ShareSubject) {
  if (!share?.visible) return []
  const named = [
    ...(requester ? [{ person: requester, role: 'requester' as const }] : []),
    ...(watchers ?? []).map((person) => ({ person, role: 'watcher' as const })),
  ]
  return named
    .filter(({ person, role }) => canBeNamed(person) && !isCutOff(person, share, role))
    .map(({ person }) => person)
}

/** Where staff write: who reads it is asked every time, and decides colour, words and button (R38). */
export function NoteComposer({ target, subject, draft, onAdd }: NoteComposerProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [audience, setAudience] = useState<NoteAudience | null>(null)
  const [queue, uploads] = useUploadQueue(target, 'note')
  const [error, setError] = useState('')
  const [sending, setSending] = useState(false)
  const clientKey = useClientKey()
  const { body } = draft.values
  const begins = useLocation({ select: ({ hash }) => hash === writeNote })
  const arrived = uploads.filter(({ state }) => state === 'done')
  const underway = uploads.length > arrived.length
  const isEmpty = !clean.lines(body) && uploads.length === 0
  const people = mailed(subject)
  const shown = seenOf(subject) === 'visible'
  async function add() {
    if (!audience || isEmpty || underway || sending) return
    setSending(true)
    const uploadIds = arrived.flatMap(({ uploadId }) => uploadId ?? [])
    const { problem, code } = await onAdd({ body: clean.lines(body), audience, uploadIds, clientKey: clientKey.key() })
    setSending(false)
    if (code !== 'SENDING') clientKey.renew()
    if (problem) return setError(problem)
    setError('')
    draft.forget()
    queue.forgetAll()
    setAudience(null)
  }
  return (
    <NoteEditor
      tone={audience}
      shown={shown}
      begins={begins}
      body={body}
      onBody={(text) => {
        setError('')
        draft.set({ body: text })
      }}
      placeholder={t(audience ? `composer.placeholder.${audience}` : 'composer.placeholder.none')}
      queue={queue}
      uploads={uploads}
      error={error}
      above={<AudienceControl value={audience} shown={shown} onChange={setAudience} />}
      consequence={consequence()}
      submit={
        <Button type="submit" disabled={!audience || isEmpty || underway} loading={sending}>
          {t(audience ? `composer.send.${audience}` : 'composer.send.none')}
        </Button>
      }
      onSubmit={() => void add()}
    />
  )

  function consequence() {
    if (underway) return t('composer.filesUnderway')
    if (audience === 'INTERNAL') return t('composer.internalReaders')
    if (audience === 'CLIENT') {
      if (!shown) return t('composer.notShown')
      const names = people.map(({ displayName }) => displayName.split(' ')[0]!)
      return names.length > 0
        ? t('composer.mailed', { names: formatList(language, names), count: names.length })
        : t('composer.nobodyMailed')
    }
    return <DraftSaved at={draft.savedAt} onDiscard={draft.forget} />
  }
}
