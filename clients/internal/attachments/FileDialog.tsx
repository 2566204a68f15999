import { Button, Modal } from '@mantine/core'
import { DraftSaved } from '@parvis/clients-shared/drafts/DraftSaved.tsx'
import type { Draft } from '@parvis/clients-shared/drafts/useDraft.ts'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { useReturnFocus } from '@parvis/clients-shared/kit/useReturnFocus.ts'
import type { FormEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './FileDialog.module.css'

export type FileDialogProps = {
  title: string
  /** What it is about, below the title. */
  subtitle?: ReactNode
  size?: number
  error?: string | null
  /** What is typed here, where it is kept until it is sent. */
  draft?: Pick<Draft<object>, 'savedAt' | 'isOlder' | 'forget'>
  /** The one verb, and what keeps it from being pressed; a dialog without it only shows something. */
  confirm?: { label: string; disabled?: boolean; sending?: boolean; color?: string; onConfirm: () => void }
  onClose: () => void
  children: ReactNode
}

/** The frame of the small dialogs: title, content, one sentence of error, Cancel and one verb. */
export function FileDialog({ title, subtitle, size = 520, error, draft, confirm, onClose, children }: FileDialogProps) {
  const { t } = useTranslation()
  useReturnFocus()
  function submit(event: FormEvent) {
    event.preventDefault()
    if (confirm && !confirm.disabled && !confirm.sending) confirm.onConfirm()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size={size}
      title={<span className={styles.title}>{title}</span>}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        {children}
        <FieldError>{error}</FieldError>
        <div className={styles.actions}>
          {draft && <DraftSaved at={draft.savedAt} isOlder={draft.isOlder} onDiscard={draft.forget} />}
          {/* Where a dialog begins that has no field of its own to begin at. */}
          <Button variant="default" onClick={onClose} data-autofocus>
            {t(confirm ? 'cancel' : 'close')}
          </Button>
          {confirm && (
            <Button type="submit" color={confirm.color} loading={confirm.sending} disabled={confirm.disabled}>
              {confirm.label}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  )
}
