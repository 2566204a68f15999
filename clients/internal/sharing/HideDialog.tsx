import { Button, Modal } from '@mantine/core'
import type { UserErrorShown } from '@parvis/clients-shared/graph/userErrors.ts'
import { FieldError } from '@parvis/clients-shared/kit/FieldError.tsx'
import { toast } from '@parvis/clients-shared/kit/toast.ts'
import { useReturnFocus } from '@parvis/clients-shared/kit/useReturnFocus.ts'
import { formatList } from '@parvis/clients-shared/language/formatDate.ts'
import { useLanguage } from '@parvis/clients-shared/language/useLanguage.ts'
import { Reference } from '@parvis/clients-shared/records/Reference.tsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShareSubject } from '../records/shareSubject.ts'
import styles from './HideDialog.module.css'

export type HideDialogProps = {
  subject: ShareSubject
  onHide: () => Promise<readonly UserErrorShown[]>
  onClose: () => void
}

/** Says who loses the record and who keeps it, then takes it out of the portal (R11). */
export function HideDialog({ subject, onHide, onClose }: HideDialogProps) {
  const { t } = useTranslation()
  useReturnFocus()
  const language = useLanguage()
  const [error, setError] = useState('')
  const [sending, setSending] = useState(false)
  const people = [subject.requester, ...(subject.watchers ?? [])].flatMap((person) =>
    person ? [person.displayName] : [],
  )
  async function hide() {
    setSending(true)
    const errors = await onHide()
    setSending(false)
    if (errors.length > 0) return setError(errors.map(({ message }) => message).join(' '))
    toast(t('hide.done', { reference: subject.reference }))
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={<span className={styles.title}>{t('hide.title')}</span>}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <p className={styles.subtitle}>
        <Reference>{subject.reference}</Reference>
        {t('listSeparator')}
        <bdi>{subject.title}</bdi>
      </p>
      <p>{t('hide.loses', { names: formatList(language, people), count: people.length })}</p>
      <p>{t('hide.keeps')}</p>
      <FieldError>{error}</FieldError>
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('cancel')}
        </Button>
        <Button onClick={() => void hide()} loading={sending}>
          {t('hide.confirm', { count: people.length })}
        </Button>
      </div>
    </Modal>
  )
}
