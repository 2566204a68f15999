import { Button } from '@mantine/core'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { formatClock } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import type { FormEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './DraftForm.module.css'

export type DraftFormProps = {
  submitLabel: string
  /** What is wrong with the whole. */
  error?: string
  sending: boolean
  savedAt: Date | null
  onSubmit: () => Promise<void>
  onCancel: () => void
  /** Throws the draft away. */
  onDiscard: () => void
  children: ReactNode
}

/** A form whose draft saves itself: says when, offers to throw it away, sends once. */
export function DraftForm({ submitLabel, error, sending, savedAt, children, ...on }: DraftFormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!sending) void on.onSubmit()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {children}
      <FieldError>{error}</FieldError>
      <div className={styles.foot}>
        <span className={styles.saved} role="status">
          {savedAt && (
            <>
              {t('draft.saved', { time: formatClock(language, savedAt) })}{' '}
              <button type="button" onClick={on.onDiscard}>
                {t('draft.discard')}
              </button>
            </>
          )}
        </span>
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
