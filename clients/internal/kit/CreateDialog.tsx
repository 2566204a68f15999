import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useReturnFocus } from '@parvis/clients-shared/kit/useReturnFocus.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './CreateDialog.module.css'

/** The frame of a form that adds something; full screen on a phone. */
export function CreateDialog({
  title,
  onClose,
  children,
}: {
  title: string
  onClose: () => void
  children: ReactNode
}) {
  const { t } = useTranslation()
  useReturnFocus()
  const narrow = useMediaQuery('(max-width: 899.98px)', false, { getInitialValueInEffect: false })
  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      fullScreen={narrow}
      title={<span className={styles.title}>{title}</span>}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {children}
    </Modal>
  )
}
