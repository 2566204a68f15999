import { Button, Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './Notes.module.css'

/** Asked before a note is withdrawn that others may have read: the words do not come back. */
export function WithdrawDialog({ onWithdraw, onClose }: { onWithdraw: () => void; onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Modal
      opened
      centered
      size={440}
      onClose={onClose}
      title={t('recordNotes.withdrawTitle')}
      classNames={{ title: styles.dialogTitle }}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <p className={styles.dialogText}>{t('recordNotes.withdrawText')}</p>
      <div className={styles.dialogFoot}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('cancel')}
        </Button>
        <Button onClick={onWithdraw}>{t('recordNotes.withdraw')}</Button>
      </div>
    </Modal>
  )
}
