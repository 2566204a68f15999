import { Button } from '@mantine/core'
import { DraftSaved } from '@parvis/clients-shared/drafts/DraftSaved.tsx'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import type { FormEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './DraftForm.module.css'

export type DraftFormProps = {
  submitLabel: string
  /** What is wrong with the whole. */
  error?: string
  sending: boolean
  savedAt: Date | null
  /** Somebody changed what was typed over since. */
  isOlder?: boolean
  onSubmit: () => Promise<void>
  onCancel: () => void
  /** Throws the draft away. */
  onDiscard: () => void
  children: ReactNode
}

/** A form whose draft saves itself: says when, offers to throw it away, sends once. */
export function DraftForm({ submitLabel, error, sending, savedAt, isOlder, children, ...on }: DraftFormProps) {
  const { t } = useTranslation()
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!sending) void on.onSubmit()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {children}
      <FieldError>{error}</FieldError>
      <div className={styles.foot}>
        <DraftSaved at={savedAt} isOlder={isOlder} onDiscard={on.onDiscard} />
        <Button variant="default" onClick={on.onCancel}>
          {t('cancel')}
        </Button>
        <Button type="submit" loading={sending}>
          {submitLabel}
        </Button>
      </div>
    </form>
  )
}
