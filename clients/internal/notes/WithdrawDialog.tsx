import { toast } from '@parvis/clients-shared/kit/toast.ts'
import type { NoteShown } from '@parvis/clients-shared/notes/notes.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FileDialog } from '../attachments/FileDialog.tsx'
import type { Settled } from '../kit/settled.ts'

export type WithdrawDialogProps = {
  note: NoteShown
  onWithdraw: (noteId: string) => Promise<Settled>
  onClose: () => void
}

/** Withdrawing cannot be undone: says what happens to words, files and the mail that was sent. */
export function WithdrawDialog({ note, onWithdraw, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation()
  const [error, setError] = useState<string | null>(null)
  const [sending, setSending] = useState(false)
  async function withdraw() {
    setSending(true)
    const { problem } = await onWithdraw(note.id)
    setSending(false)
    if (problem) return setError(problem)
    toast(t('composer.withdrawn'))
    onClose()
  }
  return (
    <FileDialog
      title={t('composer.withdrawTitle')}
      size={460}
      error={error}
      onClose={onClose}
      confirm={{ label: t('composer.withdrawConfirm'), sending, onConfirm: () => void withdraw() }}
    >
      <p>{t(note.audience === 'CLIENT' ? 'composer.withdrawClient' : 'composer.withdrawInternal')}</p>
    </FileDialog>
  )
}
