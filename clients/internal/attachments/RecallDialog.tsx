import { useDraft } from '@parvis/clients-shared/drafts/useDraft.ts'
import { GrowingText } from '@parvis/clients-shared/kit/GrowingText.tsx'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { clean } from '@parvis/schema/texts/clean.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settled } from '../kit/settled.ts'
import styles from './FileDialog.module.css'
import { FileDialog } from './FileDialog.tsx'
import { Readings } from './Readings.tsx'
import type { FilePast, StaffFile } from './staffFiles.ts'

export type RecallDialogProps = {
  /** What keeps a reason that was typed and not sent. */
  draftOf: string
  file: StaffFile
  past: FilePast | undefined
  onRecall: (reason: string) => Promise<Settled>
  onClose: () => void
}

/** Destroys a file shown by mistake; wants a reason, and says who opened it before (R21b). */
export function RecallDialog({ draftOf, file, past, onRecall, onClose }: RecallDialogProps) {
  const { t } = useTranslation()
  const draft = useDraft(draftOf, { reason: '' })
  const { reason } = draft.values
  const [error, setError] = useState<string | null>(null)
  const [sending, setSending] = useState(false)
  async function recall() {
    setSending(true)
    const { problem } = await onRecall(clean.lines(reason))
    setSending(false)
    if (problem) return setError(problem)
    draft.forget()
    toast(t('attachments.recallDone', { name: file.name }))
    onClose()
  }
  return (
    <FileDialog
      title={t('attachments.recallTitle')}
      subtitle={<bdi>{file.name}</bdi>}
      error={error}
      draft={draft}
      onClose={onClose}
      confirm={{
        label: t('attachments.recallConfirm'),
        color: 'brick',
        disabled: !clean.lines(reason),
        sending,
        onConfirm: () => void recall(),
      }}
    >
      <p>{t('attachments.recallHelp')}</p>
      <h3 className={styles.section}>{t('attachments.whoOpened')}</h3>
      {past && <Readings readings={past.readings} />}
      <GrowingText
        label={t('attachments.recallReason')}
        description={t('attachments.recallReasonHelp')}
        minRows={2}
        maxLength={500}
        withAsterisk
        dir="auto"
        data-autofocus
        value={reason}
        onChange={({ currentTarget }) => {
          setError(null)
          draft.set({ reason: currentTarget.value })
        }}
      />
    </FileDialog>
  )
}
